import { defaultOfficeHours } from '#law'

/** The end of office hours of a day, in Viet Nam's time: until then a day counts. */
export function endOfOfficeDay(day: string): Date {
  const minutes = defaultOfficeHours.at(-1)!.to
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + minutes * 60_000)
}
