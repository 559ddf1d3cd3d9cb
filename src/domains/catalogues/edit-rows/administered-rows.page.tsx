import { Button, ButtonGroup, ButtonLink, Form, HiddenField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Notice, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rows.en.ts'
import { vi } from './edit-rows.vi.ts'

export type AdministeredRowsProps = {
  catalogue: Catalogue
  /** False: its rows are written by acts of their own. */
  edited: boolean
  mayAdd: boolean
  rows: readonly (CatalogueRow & { mine: boolean })[]
  next: string | null
  q: string
  /** Only agencies whose code the portal lent. */
  provisional: boolean
}

/** The rows of one catalogue with what the actor may do with each. */
export function AdministeredRowsPage({ catalogue, edited, mayAdd, rows, next, q, provisional }: AdministeredRowsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { code } = catalogue
  const day = (it: string) => formatDay(it, language)
  return (
    <AdministrationLayout title={catalogue.name[language]} current="catalogues">
      <a class="govuk-back-link" href={href(urls.administration)}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{catalogue.name[language]}</h1>
      {!edited && (
        <Notice tone="info" title={t.notHere}>
          {code === 'don-vi-hanh-chinh' && (
            <a class="govuk-link" href={href(urls.unitChanges)}>
              {t.unitsThere}
            </a>
          )}
        </Notice>
      )}
      {edited && mayAdd && (
        <ButtonGroup>
          <ButtonLink href={href(urls.newRow(code))}>{t.add}</ButtonLink>
          <ButtonLink kind="secondary" href={href(urls.import(code))}>
            {t.import}
          </ButtonLink>
        </ButtonGroup>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.catalogue(code))}>
          {t.public}
        </a>
      </p>
      {provisional && <Notice tone="info" title={t.provisional} />}
      <Form action={href(urls.administered(code))} method="get">
        {provisional && <HiddenField name="ma-tam" value="1" />}
        <TextField name="q" label={t.search} value={q} type="search" width={20} />
        <Button kind="secondary">{t.find}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{edited && <p class="govuk-body">{t.emptyNext}</p>}</EmptyState>
      ) : (
        <Table
          caption={t.rows}
          captionHidden
          columns={[
            { text: t.code, whole: true },
            { text: t.rowName },
            { text: t.owner },
            { text: t.validFrom, whole: true },
            ...(edited ? [{ text: t.act }] : []),
          ]}
          rows={rows.map((row) => ({
            key: `${row.key} ${row.validFrom}`,
            cells: [
              row.code,
              <a key="name" class="govuk-link" href={href(urls.row(code, row.key))}>
                {row.name}
              </a>,
              row.owner.name,
              <>
                {day(row.validFrom)}
                {row.validTo !== null && <span class="portal-table__more">{t.until(day(row.validTo))}</span>}
              </>,
              ...(edited ? [row.mine ? <EditLink key="edit" code={code} row={row} /> : t.notYours] : []),
            ],
          }))}
        />
      )}
      <Pagination next={next ? href(urls.administered(code, { q, after: next, provisional })) : undefined} />
    </AdministrationLayout>
  )
}

function EditLink({ code, row }: { code: string; row: CatalogueRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <a class="govuk-link" href={href(urls.editRow(code, row.key))}>
      {t.edit}
      <span class="govuk-visually-hidden"> {row.name}</span>
    </a>
  )
}
