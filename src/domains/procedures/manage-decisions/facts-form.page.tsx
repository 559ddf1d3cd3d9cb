import type { TypedDate } from '#platform/dates.ts'
import { Button, DateField, FileField, Form, HiddenField, RadioField, TextField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Decision } from '../decisions/decision.ts'
import { urls } from '../urls.ts'
import { en } from './manage-decisions.en.ts'
import { vi } from './manage-decisions.vi.ts'

export type TypedFacts = {
  number: string
  signedOn: TypedDate
  signer: string
  effectiveOn: TypedDate
  process: string
}

type FactsFormProps = {
  decision: Decision
  typed?: TypedFacts
  errors: readonly { field: string; text: string }[]
}

/** The facts of a decision and its file. */
export function FactsForm({ decision, typed, errors }: FactsFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const field = (name: string) => {
    const error = errors.find((it) => it.field === name)?.text
    return { name, ...(error && { error }) }
  }
  const processes = (['ordinary', 'shortened'] as const).map((value) => ({ value, text: t.processes[value] }))
  return (
    <>
      <h2 class="govuk-heading-m">{t.facts}</h2>
      <Form action={href(urls.managedDecision(decision.id))} multipart>
        <HiddenField name="revision" value={decision.revision} />
        <TextField {...field('number')} label={t.number} value={typed?.number ?? decision.number} width={20} />
        <DateField
          {...field('signedOn')}
          label={t.signed}
          hint={t.signedHint}
          value={typed?.signedOn ?? decision.signedOn ?? undefined}
        />
        <TextField {...field('signer')} label={t.signer} value={typed?.signer ?? decision.signer} />
        <DateField
          {...field('effectiveOn')}
          label={t.effective}
          hint={t.effectiveHint}
          value={typed?.effectiveOn ?? decision.effectiveOn ?? undefined}
        />
        <RadioField
          {...field('process')}
          label={t.process}
          options={processes}
          value={typed?.process ?? decision.process}
        />
        {decision.fileId !== null && (
          <p class="govuk-body">
            {t.fileNow}:{' '}
            <a class="govuk-link" href={href(urls.managedDecisionFile(decision.id))}>
              {decision.fileName}
            </a>
          </p>
        )}
        <FileField {...field('file')} label={t.file} hint={t.fileHint} accept=".pdf,.jpg,.jpeg,.png" />
        <Button>{t.save}</Button>
      </Form>
    </>
  )
}
