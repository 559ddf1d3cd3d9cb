import { formatShortMoment } from '#ui/format.ts'
import { Table } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { changesOf } from './changes.ts'
import type { TemplateVersion } from './template.ts'
import { en } from './templates.en.ts'
import { vi } from './templates.vi.ts'

/** Who changed what, newest first. */
export function TemplateHistory({ versions }: { versions: readonly TemplateVersion[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { version, at, by, changes } = t.historyColumns
  return (
    <section>
      <h2 class="govuk-heading-m">{t.history}</h2>
      {versions.length === 0 && <p class="govuk-body">{t.noHistory}</p>}
      {versions.length > 0 && (
        <Table
          caption={t.history}
          captionHidden
          columns={[{ text: version }, { text: at, whole: true }, { text: by }, { text: changes }]}
          rows={versions.map((it, i) => ({
            key: it.version,
            cells: [
              String(it.version),
              formatShortMoment(it.at, language),
              it.byName,
              <Changes key="changes" version={it} before={versions[i + 1]} />,
            ],
          }))}
        />
      )}
    </section>
  )
}

function Changes({ version, before }: { version: TemplateVersion; before: TemplateVersion | undefined }) {
  const t = useTexts({ vi, en })
  const changes = changesOf(version, before)
  if (version.content === null) return <>{t.gaveUp}</>
  if (changes.length === 0) return <>{t.nothing}</>
  return (
    <ul class="govuk-list portal-lines">
      {changes.map((it) => (
        <li key={it.field}>{t.change(t.fields[it.field], it.before || t.blank, it.after || t.blank)}</li>
      ))}
    </ul>
  )
}
