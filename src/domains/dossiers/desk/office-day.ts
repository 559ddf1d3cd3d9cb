import { endOfOffice, type WorkingCalendar } from '#law'
import { now } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'

/** The end of an agency's office hours of a day, in Viet Nam's time: until then a day counts. */
export function endOfOfficeDay({ hours }: Pick<WorkingCalendar, 'hours'>, day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + endOfOffice(hours))
}

/** Until when somebody is asked to answer: the end of the day that was typed, unless that has passed. */
export function typedDeadline(
  body: Record<string, unknown>,
  calendar: Pick<WorkingCalendar, 'hours'>,
): Date | undefined {
  const day = readDateParts(body, 'deadline')
  if (day === undefined || day === 'invalid') return undefined
  const end = endOfOfficeDay(calendar, day)
  return end > now() ? end : undefined
}
