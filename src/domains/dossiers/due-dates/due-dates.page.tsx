import { Button, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { type DueDate, remindAt } from './due-dates.ts'
import { en } from './due-dates.en.ts'
import type { OwnReminder } from './own-reminder.sql.ts'
import { vi } from './due-dates.vi.ts'

/** How long before one may be reminded. */
export const daysBefore = [1, 2, 3, 7, 14, 30] as const

export type DueDatesProps = {
  dossier: Dossier
  dates: readonly DueDate[]
  reminders: readonly OwnReminder[]
  moment: Date
}

/** The days of a dossier that its owner plans by, for a calendar or a reminder. */
export function DueDatesPage(props: DueDatesProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, dates } = props
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${t.title} – ${number}`}
      section="dossiers"
      breadcrumbs={[{ text: number, href: href(urls.dossier(dossier.id)) }]}
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{dates.length === 0 ? t.none : t.intro}</p>
      {dossier.pausedAt !== null && <p class="govuk-body">{t.paused}</p>}
      {dates.map((date) => (
        <OneDate key={date.kind} date={date} {...props} />
      ))}
      {dates.length > 0 && <p class="govuk-body-s">{t.moved}</p>}
    </Layout>
  )
}

function OneDate({ date, dossier, reminders, moment }: DueDatesProps & { date: DueDate }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { kind, at } = date
  const reminder = reminders.find((it) => it.kind === kind)
  const possible = daysBefore.filter((days) => remindAt(at, days) > moment)
  const action = href(urls.dueDates(dossier.id))
  return (
    <Card title={t.kinds[kind]}>
      <p class="govuk-body">
        <strong>{formatMoment(at, language)}</strong> ·{' '}
        <a class="govuk-link" href={href(urls.dueDateFile(dossier.id, kind))}>
          {t.calendar}
          <span class="govuk-visually-hidden"> {t.kinds[kind]}</span>
        </a>
      </p>
      {reminder && (
        <Form action={action}>
          <HiddenField name="kind" value={kind} />
          <p class="govuk-body">{t.willRemind(reminder.at, reminder.days)}</p>
          <Button kind="secondary">{t.unset}</Button>
        </Form>
      )}
      {!reminder && possible.length === 0 && <p class="govuk-body">{t.tooLate}</p>}
      {!reminder && possible.length > 0 && (
        <Form action={action}>
          <HiddenField name="kind" value={kind} />
          <SelectField
            name={kind}
            label={t.before(t.kinds[kind])}
            empty={null}
            options={possible.map((days) => ({ value: String(days), text: t.days(days) }))}
          />
          <Button kind="secondary">{t.set}</Button>
        </Form>
      )}
    </Card>
  )
}
