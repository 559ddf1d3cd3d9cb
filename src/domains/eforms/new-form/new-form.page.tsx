import { Button, ErrorSummary, Form, HiddenField, SelectField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './new-form.en.ts'
import { vi } from './new-form.vi.ts'
import type { Owner } from './owners.ts'

export type NewFormFault = { field: 'name' | 'code' | 'agency'; fault: keyof typeof vi.faults }

export type NewFormProps = {
  owners: { owners: readonly Owner[]; portal: boolean }
  typed: { name?: string; nameEn?: string; code?: string; agency?: string }
  faults: readonly NewFormFault[]
  /** The form to copy. */
  from?: { code: string; name: string }
}

/** The name and the owner of a new form, empty or a copy of another. */
export function NewFormPage({ owners, typed, faults, from }: NewFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = from ? t.copyTitle(from.name) : t.title
  const errorOf = (field: NewFormFault['field']) => {
    const fault = faults.find((it) => it.field === field)
    return fault && t.faults[fault.fault]
  }
  return (
    <AdministrationLayout title={`${faults.length > 0 ? t.error : ''}${title}`} current="forms">
      <ErrorSummary errors={faults.map((it) => ({ field: it.field, text: t.faults[it.fault] }))} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={href(urls.newForm)}>
        {from && <HiddenField name="from" value={from.code} />}
        <TextField name="name" label={t.name} hint={t.nameHint} value={typed.name} error={errorOf('name')} />
        <TextField name="nameEn" label={t.nameEn} value={typed.nameEn} optional />
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
            hint={t.agencyHint}
            value={typed.agency}
            error={errorOf('agency')}
            empty={owners.portal ? t.portal : undefined}
            options={owners.owners.map((it) => ({ value: String(it.id), text: it.name }))}
          />
        )}
        <Button>{t.create}</Button>
      </Form>
    </AdministrationLayout>
  )
}
