import { Tag, Table } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import type { Change } from './compare.ts'
import { en } from './form-history.en.ts'
import { vi } from './form-history.vi.ts'

const tones = { added: 'done', removed: 'refused', changed: 'waiting' } as const

/** What is different between two versions, part by part. */
export function Changes({ changes, level = 3 }: { changes: readonly Change[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as 'h2'
  const t = useTexts({ vi, en })
  return (
    <>
      {changes.map((change, i) => (
        <section key={i} class="portal-change">
          <Heading class="govuk-heading-s">
            <Tag tone={tones[change.how]}>{t.how[change.how]}</Tag> {change.name}
          </Heading>
          {change.facts.length > 0 && (
            <Table
              caption={change.name}
              captionHidden
              columns={[{ text: t.fact }, { text: t.was }, { text: t.is }]}
              rows={change.facts.map((fact) => ({
                key: fact.label,
                cells: [
                  fact.label,
                  <span class="portal-lines">{fact.before}</span>,
                  <span class="portal-lines">{fact.after}</span>,
                ],
              }))}
            />
          )}
        </section>
      ))}
    </>
  )
}
