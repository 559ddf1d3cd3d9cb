import { TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './process-dossier.en.ts'
import { vi } from './process-dossier.vi.ts'

export function ProcessPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      <TextArea
        name="note"
        label={t.note}
        hint={t.noteHint}
        value={typedText(view, 'note')}
        {...errorOf(view, 'note', t.errors)}
      />
    </ActPage>
  )
}
