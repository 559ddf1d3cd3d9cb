import { Button, ErrorSummary, Form, RadioField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Procedure } from '../procedure.ts'
import { BindingTable } from '../procedure-form/binding-table.page.tsx'
import type { BindingRow } from '../procedure-form/procedure-form.sql.ts'
import { urls } from '../urls.ts'
import { en } from './choose-form.en.ts'
import type { BoundProcedure } from './choose-form.sql.ts'
import { vi } from './choose-form.vi.ts'

export type ChooseFormFault = { field: 'form' | 'procedure' | 'which'; fault: keyof typeof vi.faults }

export type ChooseFormProps = {
  typed: { form?: string; procedure?: string }
  faults: readonly ChooseFormFault[]
  /** Several with the code that was typed. */
  candidates: readonly Procedure[]
  used: readonly BoundProcedure[]
  history: readonly BindingRow[]
}

/** Which procedures use a form, and one more. */
export function ChooseFormPage({ typed, faults, candidates, used, history }: ChooseFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const errorOf = (field: ChooseFormFault['field']) => {
    const fault = faults.find((it) => it.field === field)
    return fault && t.faults[fault.fault]
  }
  return (
    <AdministrationLayout title={`${faults.length > 0 ? t.error : ''}${t.title}`} current="forms">
      <ErrorSummary errors={faults.map((it) => ({ field: it.field, text: t.faults[it.fault] }))} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(urls.chooseForm)}>
        <TextField name="form" label={t.form} value={typed.form} error={errorOf('form')} width={20} />
        <TextField
          name="procedure"
          label={t.procedure}
          hint={t.procedureHint}
          value={typed.procedure}
          error={errorOf('procedure')}
          width={20}
        />
        {candidates.length > 1 && (
          <RadioField
            name="which"
            label={t.which}
            error={errorOf('which')}
            options={candidates.map((it) => ({
              value: it.id,
              text: `${it.record.name} (${it.record.promulgator.name})`,
            }))}
          />
        )}
        <Button>{t.bind}</Button>
      </Form>
      {typed.form !== undefined && (
        <>
          <h2 class="govuk-heading-m">{t.used(typed.form)}</h2>
          {used.length === 0 ? (
            <p class="govuk-body">{t.unused}</p>
          ) : (
            <Table
              caption={t.used(typed.form)}
              captionHidden
              columns={[{ text: t.code, whole: true }, { text: t.name }, { text: t.version }]}
              rows={used.map((it) => ({
                key: it.id,
                cells: [
                  <a class="govuk-link" href={href(urls.procedure(it.code))}>
                    {it.code}
                  </a>,
                  <>
                    {it.name}
                    {it.vanished.length > 0 && (
                      <span class="portal-table__more"> {t.vanished(it.vanished.join('; '))}</span>
                    )}
                  </>,
                  `${it.number} (${it.current ? t.current : t.old})`,
                ],
              }))}
            />
          )}
          {history.length > 0 && (
            <>
              <h2 class="govuk-heading-m">{t.history}</h2>
              <BindingTable rows={history} of="form" />
            </>
          )}
        </>
      )}
    </AdministrationLayout>
  )
}
