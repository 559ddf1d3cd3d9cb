import { briefTitle, FullName, type Procedure, procedureTitle } from '#procedures'
import { Button, ButtonLink, ErrorSummary, FileField, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Details, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { FilingFor } from '../on-behalf/on-behalf.page.tsx'
import { urls } from '../urls.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import { mostRows } from './read-table.ts'
import type { TableColumn } from './table-columns.ts'

type Props = { procedure: Procedure; columns: readonly TableColumn[]; refusal: string | undefined }

/** Three steps in words, the template, what its columns want, and the upload. */
export function StartManyPage({ procedure, columns, refusal }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { name } = procedure.record
  const breadcrumbs = [
    { text: t.mine, href: href(urls.mine()) },
    { text: t.one, href: href(urls.start(procedure.id)) },
  ]
  return (
    <Layout title={t.title(procedureTitle(name))} section="dossiers" breadcrumbs={breadcrumbs}>
      <ErrorSummary errors={refusal === undefined ? [] : [{ field: 'file', text: refusal }]} />
      <h1 class="govuk-heading-l">{t.title(briefTitle(name))}</h1>
      <FullName of={name} />
      <FilingFor back={href(urls.many(procedure.id))} />
      <ol class="govuk-list govuk-list--number">
        {t.steps(mostRows).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink href={href(urls.manyTemplate(procedure.id))} kind="secondary">
        {t.template}
      </ButtonLink>
      <Details summary={t.columns(columns.length)}>
        <Table
          caption={t.columns(columns.length)}
          captionHidden
          columns={t.guideColumns.map((text) => ({ text }))}
          rows={columns.map((it) => ({
            key: it.id,
            cells: [
              it.title[language],
              it.required ? t.required : t.optional,
              it.hint[language],
              it.choices.map((choice) => choice[language]).join('; '),
            ],
          }))}
        />
      </Details>
      <Form action={href(urls.many(procedure.id))} multipart>
        <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv" error={refusal} />
        <Button>{t.upload}</Button>
      </Form>
    </Layout>
  )
}
