import { TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './correct-error.en.ts'
import { vi } from './correct-error.vi.ts'

export function CorrectErrorPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedText(view, 'reason')}
        {...errorOf(view, 'reason', t.errors)}
      />
    </ActPage>
  )
}
