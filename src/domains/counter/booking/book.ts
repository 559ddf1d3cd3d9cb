import { randomInt } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { Office, Service } from '../office/office.ts'
import { takeNumber } from '../queue/take-number.ts'
import { lockAccount } from '../queue/ticket.sql.ts'
import {
  type Appointment,
  appointmentByCode,
  appointmentsOfAccount,
  findAppointment,
  insertAppointment,
  lockLine,
  markArrived,
  moveAppointment,
} from './appointment.sql.ts'
import { freeTimes } from './free-times.ts'
import { turnOf } from './slots.ts'
import { tellBooked } from './tell-visitor.ts'

/** More than this at once would take times from others. */
const mostBooked = 5

export type Booking = { office: Office; service: Service; procedureCode: string; at: Date }

/** Books a time, or moves what was booked there. One per procedure and day; a time takes no more people than it has places. */
export async function book(tx: Tx, actor: Actor, it: Booking & { moved?: Appointment | undefined }): Promise<string> {
  const { office, service, moved } = it
  const accountId = actor.accountId!
  await lockAccount(tx, accountId)
  await lockLine(tx, service.id)
  const day = dayOf(it.at)
  const except = moved ? { except: moved.id } : {}
  const { times } = await freeTimes(tx, { office, service, day, ...except })
  const time = times.find((one) => one.at.getTime() === it.at.getTime())
  if (!time) throw new Problem('appointment-full')
  const own = (await appointmentsOfAccount(tx, accountId, dayOf(now()))).filter((one) => one.id !== moved?.id)
  if (own.some((one) => one.day === day && one.procedureCode === it.procedureCode))
    throw new Problem('appointment-twice')
  if (own.length >= mostBooked) throw new Problem('appointment-enough')
  const { at, minutes } = time
  const fresh = { officeId: office.id, serviceId: service.id, accountId, procedureCode: it.procedureCode }
  const id = moved
    ? await moveAppointment(tx, {
        ...moved,
        day,
        at,
        minutes,
        code: await freeCode(tx, office.id, day),
        bookedAt: now(),
      })
    : await insertAppointment(tx, {
        ...fresh,
        day,
        at,
        minutes,
        code: await freeCode(tx, office.id, day),
        bookedAt: now(),
      })
  if (id === undefined) throw new Problem('appointment-changed')
  await tellBooked(tx, (await findAppointment(tx, id))!, { office, kind: moved ? 'moved' : 'booked' })
  return id
}

/** Gives a number to somebody who has booked and is here, in the turn of the booked time. */
export async function arrive(tx: Tx, actor: Actor, it: { appointment: Appointment; office: Office; service: Service }) {
  const { appointment, office, service } = it
  if (appointment.state !== 'booked' || appointment.day !== dayOf(now())) throw new Problem('appointment-not-today')
  const booked = { accountId: appointment.accountId, turnAt: turnOf(appointment, now()) }
  const taken = await takeNumber(tx, actor, { office, service, source: 'booking', booked })
  if (!(await markArrived(tx, appointment.id, taken.id))) throw new Problem('appointment-changed')
  return taken
}

async function freeCode(tx: Tx, officeId: number, day: string): Promise<string> {
  for (;;) {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    if (!(await appointmentByCode(tx, { officeId, day, code }))) return code
  }
}
