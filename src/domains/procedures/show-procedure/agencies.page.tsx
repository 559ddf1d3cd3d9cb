import { SummaryList } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import type { ProcedureRecord } from '../record.ts'
import { Lines } from './lines.page.tsx'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

type Reference = ProcedureRecord['agencies']['executing'][number]

/** Who executes, decides, helps; and what the agency wrote about it. */
export function Agencies({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const { agencies } = record
  const rows = [
    row(t.executing, agencies.executing, agencies.executingText),
    row(t.authority, agencies.authority, ''),
    row(t.authorized, agencies.authorized, agencies.authorizedText),
    row(t.delegated, [], agencies.delegatedText),
    row(t.coordinating, agencies.coordinating, agencies.coordinatingText),
    row(t.address, [], agencies.receivingAddress),
  ].flatMap((it) => it ?? [])
  if (rows.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-l">{t.agencies}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

function row(key: string, references: readonly Reference[], text: string) {
  const names = references.map((it) => (it.code === null ? it.name : `${it.name} (${it.code})`))
  const isSaid = references.some((it) => it.name === text)
  const paragraphs = [...names, ...(text !== '' && !isSaid ? [text] : [])]
  if (paragraphs.length === 0) return null
  return { key, value: paragraphs.map((it) => <Lines key={it} text={it} />) }
}
