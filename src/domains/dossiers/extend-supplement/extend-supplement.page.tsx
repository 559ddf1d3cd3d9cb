import { typedDate } from '#platform/dates.ts'
import { DateField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './extend-supplement.en.ts'
import { vi } from './extend-supplement.vi.ts'

export function ExtendSupplementPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { supplementDeadline } = view.dossier
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={
        supplementDeadline && <p class="govuk-body">{t.now(formatMoment(new Date(supplementDeadline), language))}</p>
      }
    >
      <DateField
        name="deadline"
        label={t.deadline}
        hint={t.deadlineHint}
        value={typedDate(view.typed, 'deadline')}
        {...errorOf(view, 'deadline', t.errors)}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        value={typedText(view, 'reason')}
        {...errorOf(view, 'reason', t.errors)}
      />
    </ActPage>
  )
}
