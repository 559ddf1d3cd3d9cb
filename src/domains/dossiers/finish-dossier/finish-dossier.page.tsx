import { FileField, HiddenField, RadioField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './finish-dossier.en.ts'
import { needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'

export type ResultFile = { id: string; name: string }

export function FinishPage({ view, uploaded }: { view: ActView; uploaded: readonly ResultFile[] }) {
  const t = useTexts({ vi, en })
  const outcomes = ['granted', 'refused'] as const
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      <RadioField
        name="outcome"
        label={t.outcome}
        value={typedText(view, 'outcome')}
        options={outcomes.map((value) => ({ value, text: t.outcomes[value], hint: t.outcomeHints[value] }))}
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
