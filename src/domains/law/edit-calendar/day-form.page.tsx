import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, RadioField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'
import { type DayFault, dayKinds, dayStatuses, type TypedDay } from './typed-day.ts'

export type DayFormProps = {
  typed: TypedDay
  note: string
  /** The day that is corrected; undefined: a new one. */
  day: string | undefined
  faults?: readonly DayFault[]
  same?: boolean
}

export function DayFormPage({ typed, note, day, faults = [], same }: DayFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const errors = faults.map(({ field, rule }) => ({ field, text: t.faults[rule](t[field]) }))
  const field = (name: keyof TypedDay) => ({
    ...{ name, label: t[name], value: typed[name], error: errors.find((it) => it.field === name)?.text },
  })
  const title = day ? t.changeTitle(formatDay(day, language)) : t.addTitle
  return (
    <AdministrationLayout title={title} current="calendar">
      <a class="govuk-back-link" href={href(urls.calendar())}>
        {t.title}
      </a>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      {same && <Notice tone="info" title={t.same} live />}
      <Form action={href(urls.calendarDay())}>
        {day ? (
          <>
            <HiddenField name="corrected" value={day} />
            <HiddenField name="day" value={day} />
          </>
        ) : (
          <TextField {...field('day')} hint={t.dayHint} width={10} />
        )}
        <RadioField
          {...field('kind')}
          options={dayKinds.map((it) => ({ value: it, text: t.kinds[it], hint: t.kindHints[it] }))}
        />
        <TextField {...field('name')} maxLength={300} />
        <TextField {...field('decision')} hint={t.decisionHint} maxLength={300} />
        <RadioField
          {...field('status')}
          options={dayStatuses.map((it) => ({ value: it, text: t.statuses[it], hint: t.statusHints[it] }))}
        />
        <TextField name="note" label={t.note} hint={t.noteHint} value={note} maxLength={300} />
        <ButtonGroup>
          <Button>{t.check}</Button>
          {day && (
            <Button kind="secondary" name="step" value="remove">
              {t.remove}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}
