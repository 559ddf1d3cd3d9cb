import { Button, ButtonGroup, ButtonLink, Form } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { columnName, faultSentence } from '../catalogue/fault-sentence.ts'
import type { Fault } from '../catalogue/read-draft.ts'
import { urls } from '../urls.ts'
import { en } from './import-rows.en.ts'
import { vi } from './import-rows.vi.ts'
import type { StagedRow } from './stage-rows.ts'

export type PreviewPageProps = {
  catalogue: Catalogue
  id: string
  fileName: string
  rows: readonly StagedRow[]
  refused?: { line: number; faults: readonly Fault[] }
}

const shownRows = 200

/** What would change, before it does. */
export function PreviewPage({ catalogue, id, fileName, rows, refused }: PreviewPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const added = rows.filter((it) => it.seen === null).length
  const change = ({ column, before, after }: StagedRow['differences'][number]) =>
    t.change(columnName(catalogue, column, language), before || t.blank, after || t.blank)
  return (
    <AdministrationLayout title={t.preview(fileName)} current="catalogues">
      <a class="govuk-back-link" href={href(urls.administered(catalogue.code))}>
        {catalogue.name[language]}
      </a>
      <h1 class="govuk-heading-l">{t.preview(fileName)}</h1>
      {refused && (
        <Notice tone="refused" title={t.refused} live>
          <ul class="govuk-list">
            {refused.faults.map((fault) => (
              <li key={fault.field}>{t.atLine(refused.line, faultSentence(catalogue, fault, language))}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="govuk-body-l">{t.summary(added, rows.length - added)}</p>
      <Table
        caption={t.what}
        captionHidden
        columns={[{ text: t.line, numeric: true }, { text: t.code }, { text: t.name }, { text: t.what }]}
        rows={rows.slice(0, shownRows).map((it) => ({
          key: it.line,
          cells: [
            it.line,
            it.draft.code,
            it.draft.name,
            it.seen === null ? (
              t.added
            ) : (
              <ul class="govuk-list">
                {it.differences.map((one) => (
                  <li key={one.column}>{change(one)}</li>
                ))}
              </ul>
            ),
          ],
        }))}
      />
      {rows.length > shownRows && <p class="govuk-body">{t.moreRows(rows.length - shownRows)}</p>}
      <Form action={href(urls.importDraft(catalogue.code, id))}>
        <ButtonGroup>
          <Button>{t.confirm}</Button>
          <ButtonLink kind="secondary" href={href(urls.import(catalogue.code))}>
            {t.cancel}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}
