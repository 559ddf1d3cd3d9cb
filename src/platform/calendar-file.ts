/** An appointment as calendars know it. */
export type Appointment = {
  uid: string
  /** When it was written. */
  stamp: Date
  from: Date
  minutes: number
  title: string
  place: string
  text: string
  /** Grows when the appointment moves; the same uid with a higher one replaces what a calendar has. */
  sequence?: number
  /** How long before it the calendar rings, as a duration: `-P1D`. */
  alarm?: string
}

/** One event as an iCalendar file (RFC 5545): instants in UTC, lines of at most 75 octets, special signs escaped. */
export function calendarFile(it: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cong Dich vu cong Quoc gia//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${it.uid}`,
    `DTSTAMP:${utc(it.stamp)}`,
    `SEQUENCE:${it.sequence ?? 0}`,
    `DTSTART:${utc(it.from)}`,
    `DTEND:${utc(new Date(it.from.getTime() + it.minutes * 60_000))}`,
    `SUMMARY:${escaped(it.title)}`,
    ...(it.place === '' ? [] : [`LOCATION:${escaped(it.place)}`]),
    `DESCRIPTION:${escaped(it.text)}`,
    ...(it.alarm
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${it.alarm}`, `DESCRIPTION:${escaped(it.title)}`, 'END:VALARM']
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n|\r/g, '\\n')
}

/** Long lines go on after a line break and a space; a letter is never cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 73) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
