import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { type Fault, textOf, type Typed } from '../keep-offices/typed.ts'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { en } from './keep-slots.en.ts'
import { vi } from './keep-slots.vi.ts'

/** A day on which the office receives nobody. */
export function DayOffPage({ office, typed, faults }: { office: Office; typed: Typed; faults: readonly Fault[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const errors = faults.map(({ field, rule }) => ({
    field,
    text: t.faults[rule as keyof typeof t.faults](t[field as 'day' | 'reason']),
  }))
  const field = (name: 'day' | 'reason') => {
    const error = errors.find((it) => it.field === name)?.text
    return { name, label: t[name], value: textOf(typed, name), ...(error && { error }) }
  }
  return (
    <AdministrationLayout title={`${t.daysOff}: ${office.name}`} current="counter">
      <ErrorSummary errors={errors} />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.keepOffice(office.id))}>
          {office.name}
        </a>
      </p>
      <h1 class="govuk-heading-l">{t.daysOff}</h1>
      <p class="govuk-body">{t.daysOffLead}</p>
      <Form action={href(urls.keepDaysOff(office.id))}>
        <TextField {...field('day')} hint={t.dayHint} width={10} />
        <TextField {...field('reason')} hint={t.reasonHint} />
        <Button>{t.addDayOff}</Button>
      </Form>
    </AdministrationLayout>
  )
}
