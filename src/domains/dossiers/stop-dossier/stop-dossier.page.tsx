import { RadioField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './stop-dossier.en.ts'
import { vi } from './stop-dossier.vi.ts'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

export function StopPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  const grounds = ['by-applicant', 'by-law'] as const
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} kind="warning">
      <RadioField
        name="asked"
        label={t.asked}
        value={typedText(view, 'asked')}
        options={grounds.map((value) => ({ value, text: t.grounds[value], hint: t.groundHints[value] }))}
        {...errorOf(view, 'asked', t.errors)}
      />
      <ChooseWording view={view} field="reason" />
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
