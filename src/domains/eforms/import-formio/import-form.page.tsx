import { Button, ButtonLink, ErrorSummary, FileField, Form, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Owner } from '../new-form/owners.ts'
import { urls } from '../urls.ts'
import { en } from './import-form.en.ts'
import { vi } from './import-form.vi.ts'
import type { Imported } from './import-formio.ts'
import { reasons } from './reasons.ts'

export type ImportFault = { field: 'file' | 'code' | 'agency'; fault: keyof typeof vi.faults }

export type ImportFormProps = {
  owners: { owners: readonly Owner[]; portal: boolean }
  typed: { json?: string; code?: string; agency?: string }
  faults: readonly ImportFault[]
}

/** Where a Form.io form is brought in, as a file or as text. */
export function ImportFormPage({ owners, typed, faults }: ImportFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const errorOf = (field: ImportFault['field']) => {
    const fault = faults.find((it) => it.field === field)
    return fault && t.faults[fault.fault]
  }
  return (
    <AdministrationLayout title={`${faults.length > 0 ? t.error : ''}${t.title}`} current="forms">
      <ErrorSummary errors={faults.map((it) => ({ field: it.field, text: t.faults[it.fault] }))} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(urls.importForm)} multipart>
        <FileField name="file" label={t.file} accept=".json,application/json" error={errorOf('file')} />
        <TextArea name="json" label={t.paste} value={typed.json} rows={6} optional />
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          value={typed.code}
          error={errorOf('code')}
          width={20}
          optional
        />
        {(owners.owners.length > 1 || owners.portal) && (
          <SelectField
            name="agency"
            label={t.agency}
            value={typed.agency}
            error={errorOf('agency')}
            empty={owners.portal ? t.portal : undefined}
            options={owners.owners.map((it) => ({ value: String(it.id), text: it.name }))}
          />
        )}
        <Button>{t.import}</Button>
      </Form>
    </AdministrationLayout>
  )
}

/** What became of the old form, item by item. */
export function ImportReportPage({ imported }: { imported: Imported }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { definition, report } = imported
  return (
    <AdministrationLayout title={t.done(definition.title.vi)} current="forms">
      <h1 class="govuk-heading-l">{t.done(definition.title.vi)}</h1>
      <Notice tone={report.length > 0 ? 'waiting' : 'done'} title={t.carried(imported.carried, imported.components)}>
        <p class="govuk-body">{report.length > 0 ? t.left(report.length) : t.nothing}</p>
      </Notice>
      <ButtonLink href={href(urls.build(definition.code))}>{t.build}</ButtonLink>
      {report.length > 0 && (
        <>
          <p class="govuk-body">{t.keep}</p>
          <Table
            caption={t.left(report.length)}
            columns={[{ text: t.where }, { text: t.what }, { text: t.why }, { text: t.todo }]}
            rows={report.map((item, i) => ({
              key: i,
              cells: [
                item.path,
                item.what,
                <>
                  {reasons[item.reason].why[language]}
                  {item.detail && <code class="portal-code-text">{item.detail}</code>}
                </>,
                reasons[item.reason].todo[language],
              ],
            }))}
          />
        </>
      )}
    </AdministrationLayout>
  )
}
