import { endOfOffice, type WorkingCalendar } from '#law'

/** The end of an agency's office hours of a day, in Viet Nam's time: until then a day counts. */
export function endOfOfficeDay({ hours }: Pick<WorkingCalendar, 'hours'>, day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + endOfOffice(hours))
}
