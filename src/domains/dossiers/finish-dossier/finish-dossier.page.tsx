import { typedDate } from '#platform/dates.ts'
import { DateField, FileField, HiddenField, RadioField, SelectField, TextArea } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import type { RefusalReason } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './finish-dossier.en.ts'
import { needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'

export type ResultFile = { id: string; name: string }

export type FinishPageProps = {
  view: ActView
  uploaded: readonly ResultFile[]
  reasons: readonly RefusalReason[]
}

export function FinishPage({ view, uploaded, reasons }: FinishPageProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const outcomes = ['granted', 'refused'] as const
  const validUntil = (
    <DateField
      name="validUntil"
      label={t.validUntil}
      hint={t.validUntilHint}
      value={typedDate(view.typed, 'validUntil')}
      {...errorOf(view, 'validUntil', t.errors)}
    />
  )
  const reason = (
    <SelectField
      name="reason"
      label={t.reason}
      value={typedText(view, 'reason')}
      options={reasons.map(({ code, name }) => ({ value: code, text: name[language] }))}
      {...errorOf(view, 'reason', t.errors)}
    />
  )
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      <RadioField
        name="outcome"
        label={t.outcome}
        value={typedText(view, 'outcome')}
        options={outcomes.map((value) => ({
          ...{ value, text: t.outcomes[value], hint: t.outcomeHints[value] },
          more: value === 'granted' ? validUntil : reason,
        }))}
        {...errorOf(view, 'outcome', t.errors)}
      />
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', t.errors)}
      />
      {uploaded.length > 0 && (
        <>
          <HiddenField name="uploaded" value={uploaded.map((it) => it.id).join(' ')} />
          <p class="govuk-body">
            {t.uploaded}: {uploaded.map((it) => it.name).join(', ')}
          </p>
        </>
      )}
      <FileField
        name="resultFiles"
        label={t.files}
        hint={needsResultFile(view.dossier) ? t.filesHintNeeded : t.filesHint}
        accept=".pdf,.jpg,.jpeg,.png"
        multiple
        {...errorOf(view, 'resultFiles', t.errors)}
      />
    </ActPage>
  )
}
