import { formatMoment } from '#ui/format.ts'
import type { vi } from './tell-visitor.vi.ts'

export const en: typeof vi = {
  booked: ({ at, office, place, code }) => ({
    subject: `Appointment on ${formatMoment(at, 'en')}`,
    text: `You have an appointment on ${formatMoment(at, 'en')} at ${office}, ${place}. Code: ${code}. When you come, type it at the kiosk or say it to an officer: you get a number in the turn of your appointment.`,
  }),
  moved: ({ at, office, code }) => ({
    subject: `Appointment moved to ${formatMoment(at, 'en')}`,
    text: `Your appointment at ${office} is now on ${formatMoment(at, 'en')}. New code: ${code}.`,
  }),
  reminded: ({ at, office, place, code }) => ({
    subject: `Tomorrow: your appointment, ${formatMoment(at, 'en')}`,
    text: `Tomorrow you have an appointment on ${formatMoment(at, 'en')} at ${office}, ${place}. Code: ${code}. If you cannot come, move or cancel it, so that somebody else can use the time.`,
  }),
  cancelled: ({ at, office, reason }) => ({
    subject: `Appointment on ${formatMoment(at, 'en')} cancelled`,
    text: `${office} receives nobody on that day: ${reason}. We are sorry. Please book another time on the portal.`,
  }),
}
