import { TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './note-dossier.en.ts'
import { vi } from './note-dossier.vi.ts'

export function NotePage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      <TextArea name="text" label={t.text} value={typedText(view, 'text')} {...errorOf(view, 'text', t.errors)} />
    </ActPage>
  )
}
