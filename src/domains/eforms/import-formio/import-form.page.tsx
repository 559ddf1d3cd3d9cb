import { Button, ErrorSummary, FileField, Form, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Owner } from '../new-form/owners.ts'
import { urls } from '../urls.ts'
import { en } from './import-form.en.ts'
import { vi } from './import-form.vi.ts'

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
