import { Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { statusNames, statusTones } from '../status-names.ts'
import { problems } from '../problems.ts'
import { urls } from '../urls.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import { nameIn, type OpenRow } from './open-batch.ts'

/** A page with more would be read by nobody. */
const shownTroubles = 300

/** What is wrong, by row and column, with the value and the page that mends it. */
export function TroublesTable({ rows }: { rows: readonly OpenRow[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const all = rows.flatMap(({ row, troubles }) => troubles.map((trouble) => ({ row, trouble })))
  const { row, column, value, wrong, act } = t.troubleColumns
  return (
    <section>
      <h2 class="govuk-heading-m">{t.troubles(all.length)}</h2>
      <p class="govuk-body">{t.troublesHint}</p>
      <Table
        caption={t.troubles(all.length)}
        captionHidden
        columns={[{ text: row }, { text: column }, { text: value }, { text: wrong }, { text: act }]}
        rows={all.slice(0, shownTroubles).map((it, index) => ({
          key: index,
          cells: [
            t.rowAt(it.row.key, it.row.line),
            it.trouble.column?.[language] ?? '–',
            it.trouble.value === '' ? '–' : it.trouble.value.slice(0, 200),
            it.trouble.text[language],
            <a class="govuk-link" href={href(it.trouble.href)}>
              {t.mend}
              <span class="govuk-visually-hidden">
                {' '}
                {t.rowAt(it.row.key, it.row.line)} {it.trouble.column?.[language] ?? ''}
              </span>
            </a>,
          ],
        }))}
      />
      {all.length > shownTroubles && <p class="govuk-body">{t.more(all.length - shownTroubles)}</p>}
    </section>
  )
}

/** Every row: what it became, or how far it is. */
export function RowsTable({ rows }: { rows: readonly OpenRow[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { row, who, agency, files, state } = t.rowColumns
  return (
    <section>
      <h2 class="govuk-heading-m">{t.rows(rows.length)}</h2>
      <Table
        caption={t.rows(rows.length)}
        captionHidden
        columns={[{ text: row }, { text: who }, { text: agency }, { text: files, numeric: true }, { text: state }]}
        rows={rows.map((it) => ({
          key: it.row.key,
          cells: [
            <a class="govuk-link" href={href(it.filed ? urls.dossier(it.filed.id) : urls.draft(it.row.draftId))}>
              {it.row.key}
            </a>,
            it.filed ? <span class="portal-nowrap">{it.filed.number}</span> : nameIn(it.open) || '–',
            it.filed?.agencyName ?? it.open.agency?.name ?? '–',
            it.filed ? '–' : String(it.open.files.length),
            <RowState row={it} />,
          ],
        }))}
      />
    </section>
  )
}

function RowState({ row: { row, troubles, filed } }: { row: OpenRow }) {
  const t = useTexts({ vi, en })
  const names = useTexts(statusNames)
  const { language } = useView()
  if (filed) return <Tag tone={statusTones[filed.status]}>{names[filed.status]}</Tag>
  if (troubles.length > 0) return <Tag tone="waiting">{t.wrong(troubles.length)}</Tag>
  return (
    <>
      <Tag tone="done">{t.ready}</Tag>
      {row.refusal !== null && (
        <div class="portal-table__more">{t.refused(problems[row.refusal]?.title[language] ?? row.refusal)}</div>
      )}
    </>
  )
}
