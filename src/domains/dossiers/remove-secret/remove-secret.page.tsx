import { CheckboxField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './remove-secret.en.ts'
import { vi } from './remove-secret.vi.ts'

export function RemoveSecretPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} kind="warning">
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedText(view, 'reason')}
        {...errorOf(view, 'reason', t.errors)}
      />
      <CheckboxField
        name="sure"
        label={t.sure}
        options={[{ value: 'yes', text: t.sureText }]}
        {...errorOf(view, 'sure', t.errors)}
      />
    </ActPage>
  )
}
