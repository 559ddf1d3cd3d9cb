import { CheckboxField, TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './withdraw-at-counter.en.ts'
import { vi } from './withdraw-at-counter.vi.ts'

export function WithdrawAtCounterPage({ view }: { view: ActView }) {
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
        name="asked"
        label={t.asked}
        values={[typedText(view, 'asked')]}
        options={[{ value: 'yes', text: t.askedYes }]}
        {...errorOf(view, 'asked', t.errors)}
      />
    </ActPage>
  )
}
