import { formatMoment } from '#ui/format.ts'
import type { vi } from './parts.vi.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'en')

export const en: typeof vi = {
  title: 'Each part',
  lead: (lead) => `A joined-up dossier: each agency does its part. It is led by ${lead}.`,
  columns: { part: 'Part', agency: 'Agency', state: 'State', when: 'Date' },
  leads: 'leads',
  coming: 'Not begun yet',
  waitsFor: (parts) => `begins after: ${parts}`,
  due: (moment) => `promised for ${time(moment)}`,
  ended: (moment) => `ended ${time(moment)}`,
  begun: (moment) => `came ${time(moment)}`,
  outcomes: { granted: 'granted', refused: 'refused' },
  yours: 'your agency',
  step: (name, number, all) => `Step ${number} of ${all}: ${name}`,
  turn: (name) => `with ${name}`,
  until: (moment) => `until ${time(moment)}`,
  steps: 'Steps',
  now: 'now',
  transfer: (to) => `Taken in for another agency: ${to} settles it.`,
  sent: (moment) => `Sent ${time(moment)}`,
  received: (moment) => `Received by the settling agency ${time(moment)}`,
  notSent: 'Not sent yet',
  takenInBy: (name) => `Taken in at ${name}`,
  consultations: 'Opinions of other agencies',
  calendar: 'Put it into your calendar (.ics)',
  appointments: 'Your appointments',
}
