import { type FormToBind, urls as formUrls } from '#eforms'
import { SelectField, TextField } from '#ui/form.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import type { FormContext } from './part-fields.page.tsx'
import { partWords } from './words.ts'

type EFormFieldProps = {
  name: string
  label: string
  hint?: string
  value: FormToBind | undefined
  context: FormContext
}

/** The e-form of a procedure with its version: from those of the agency, or any other by its code. */
export function EFormField({ name, label, hint, value, context }: EFormFieldProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const words = partWords(useView().language)
  const error = context.errors[`${name}.code`]
  const chosen = error === undefined ? value : undefined
  const isListed = context.forms.some((it) => it.code === chosen?.code && it.number === chosen.number)
  const all = chosen && !isListed ? [chosen, ...context.forms] : context.forms
  return (
    <>
      <SelectField
        name={name}
        label={label}
        {...(hint && { hint })}
        empty={t.formGeneral}
        value={chosen ? keyOf(chosen) : ''}
        options={all.map((it) => ({ value: keyOf(it), text: words.form({ ...it, title: it.name }) }))}
      />
      <TextField
        name={`${name}.code`}
        label={t.formCode}
        hint={t.formCodeHint}
        value={error === undefined ? '' : (value?.code ?? '')}
        {...(error !== undefined && { error })}
        width={20}
      />
      <p class="govuk-body">
        {chosen && (
          <>
            <a class="govuk-link" href={href(formUrls.version(chosen.code, chosen.number))}>
              {t.formLook}
            </a>
            {context.mayWrite && ' · '}
          </>
        )}
        {context.mayWrite && (
          <a class="govuk-link" href={href(formUrls.newForm)}>
            {t.formMake}
          </a>
        )}
      </p>
    </>
  )
}

function keyOf({ code, number }: FormToBind): string {
  return `${code}|${number}`
}
