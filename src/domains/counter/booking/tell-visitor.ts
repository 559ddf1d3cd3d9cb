import { contactOf } from '#identity'
import { inBothLanguages, notify } from '#notices'
import type { Tx } from '#platform/database/connect.ts'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import type { Appointment } from './appointment.sql.ts'
import { en } from './tell-visitor.en.ts'
import { vi } from './tell-visitor.vi.ts'

/** Tells whoever booked, in the transaction of what happened. */
export async function tellBooked(
  tx: Tx,
  appointment: Appointment,
  it: { office: Pick<Office, 'name' | 'place'>; kind: keyof typeof vi; reason?: string },
): Promise<void> {
  const { accountId, at, code } = appointment
  const contact = await contactOf(tx, accountId)
  if (!contact) return
  const { language, email, phone } = contact
  const news = { at, office: it.office.name, place: it.office.place, code, reason: it.reason ?? '' }
  await notify(tx, {
    to: { accountId, ...(email && { email }), ...(phone && { phone }) },
    kind: `counter.appointment-${it.kind}`,
    ...inBothLanguages({ vi: vi[it.kind](news), en: en[it.kind](news) }, language),
    link: urls.appointment(appointment.id),
    about: `appointment:${appointment.id}`,
  })
}
