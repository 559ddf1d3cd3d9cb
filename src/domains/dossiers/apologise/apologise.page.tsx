import type { WorkingCalendar } from '#law'
import { typedDate } from '#platform/dates.ts'
import { DateField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './apologise.en.ts'
import { vi } from './apologise.vi.ts'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

/** `latest`: until when the law wants the apology. */
export type ApologyFacts = { calendar: WorkingCalendar; latest: Date; late: boolean }

export function ApologisePage({ view, facts }: { view: ActView; facts: ApologyFacts }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const latest = formatMoment(facts.latest, language)
  const promised = t.promised(formatMoment(new Date(view.dossier.currentDue!), language))
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={
        facts.late ? (
          <Notice tone="refused" title={t.lateTitle}>
            <p class="govuk-body">
              {promised} {t.late(latest)}
            </p>
          </Notice>
        ) : (
          <p class="govuk-body">
            {promised} {t.inTime(latest)}
          </p>
        )
      }
    >
      <ChooseWording view={view} field="reason" />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedText(view, 'reason')}
        {...errorOf(view, 'reason', t.errors)}
      />
      <TextArea
        name="progress"
        label={t.progress}
        rows={2}
        optional
        value={typedText(view, 'progress')}
        {...errorOf(view, 'progress', t.errors)}
      />
      <DateField
        name="due"
        label={t.due}
        hint={t.dueHint}
        value={typedDate(view.typed, 'due')}
        {...errorOf(view, 'due', t.errors)}
      />
    </ActPage>
  )
}
