import { RadioField, TextArea } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import type { RefusalReason } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './refuse-dossier.en.ts'
import { vi } from './refuse-dossier.vi.ts'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

export function RefusePage({ view, reasons }: { view: ActView; reasons: readonly RefusalReason[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} kind="warning">
      <RadioField
        name="reason"
        label={t.reason}
        value={typedText(view, 'reason')}
        options={reasons.map(({ code, name }) => ({ value: code, text: name[language] }))}
        {...errorOf(view, 'reason', t.errors)}
      />
      <ChooseWording view={view} field="text" />
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
