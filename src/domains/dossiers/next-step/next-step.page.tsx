import { RadioField, SelectField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { trackOf } from '../on-track.ts'
import type { ProcessStep } from '../processes/process.ts'
import { en } from './next-step.en.ts'
import type { Officer } from './officers-for-step.ts'
import { vi } from './next-step.vi.ts'

export type StepChoice = { step: ProcessStep; officers: readonly Officer[] }

export function NextStepPage({ view, next }: { view: ActView; next: StepChoice | undefined }) {
  const t = useTexts({ vi, en })
  const lead = t.lead(trackOf(view.dossier).stepName, next?.step.name ?? '')
  return (
    <ActPage view={view} title={t.title} lead={lead} sentences={t.errors} submit={t.submit}>
      {next && (
        <SelectField
          name="accountId"
          label={t.assignee}
          empty={t.anyone(t.roles[next.step.role])}
          value={typedText(view, 'accountId')}
          options={next.officers.map((it) => ({ value: it.accountId, text: it.name }))}
          {...errorOf(view, 'accountId', t.errors)}
        />
      )}
      <TextArea
        name="text"
        label={t.text}
        rows={3}
        optional
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', t.errors)}
      />
    </ActPage>
  )
}

/** Who had a step before has it again. */
export function SendBackPage({ view, back }: { view: ActView; back: readonly ProcessStep[] }) {
  const { back: t } = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      <RadioField
        name="step"
        label={t.step}
        value={typedText(view, 'step') || (back.at(-1)?.key ?? '')}
        options={back.map((it) => ({ value: it.key, text: it.name }))}
        {...errorOf(view, 'step', t.errors)}
      />
      <TextArea name="text" label={t.reason} value={typedText(view, 'text')} {...errorOf(view, 'text', t.errors)} />
    </ActPage>
  )
}
