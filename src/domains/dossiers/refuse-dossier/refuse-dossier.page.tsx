import { RadioField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './refuse-dossier.en.ts'
import { vi } from './refuse-dossier.vi.ts'

export function RefusePage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} kind="warning">
      <RadioField
        name="reason"
        label={t.reason}
        value={typedText(view, 'reason')}
        options={Object.entries(t.reasons).map(([value, text]) => ({ value, text }))}
        {...errorOf(view, 'reason', t.errors)}
      />
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', t.errors)}
      />
    </ActPage>
  )
}
