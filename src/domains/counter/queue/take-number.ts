import { calendarOf } from '#law'
import type { Actor } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { newId } from '#platform/new-id.ts'
import { Problem } from '#platform/problem.ts'
import type { Office, Service } from '../office/office.ts'
import { receptionAt } from '../office/reception.ts'
import type { TicketSource } from './ticket.ts'
import { numberText } from './ticket.ts'
import { insertTicket, lockAccount, nextNumber, recordMove, ticketsOfAccount } from './ticket.sql.ts'

/** From home each account has one number at a time, and not more than these on a day: what is not used keeps others waiting. */
const mostADay = 3

export type Taken = { id: string; number: string }

/** Gives the next number of a line. `booked`: whose it is and when it is their turn, for somebody who has booked. */
export async function takeNumber(
  tx: Tx,
  actor: Actor,
  it: { office: Office; service: Service; source: TicketSource; booked?: { accountId: string; turnAt: Date } },
): Promise<Taken> {
  const { office, service, source } = it
  const at = now()
  const reception = receptionAt(office, await calendarOf(tx, office.agencyPath), at)
  if (reception !== 'open') throw new Problem(`counter-${reception}`)
  if (!service.isOpen) throw new Problem('counter-closed')
  if (source === 'home') await demandFew(tx, office, actor.accountId!)
  const day = dayOf(at)
  const sequence = await nextNumber(tx, { officeId: office.id, day, prefix: service.prefix })
  const ticket = {
    ...{ id: newId(), officeId: office.id, day, serviceId: service.id, number: numberText(service.prefix, sequence) },
    ...{
      source,
      accountId: it.booked?.accountId ?? (source === 'home' ? actor.accountId : null),
      takenAt: at,
      turnAt: it.booked?.turnAt ?? at,
    },
  }
  await insertTicket(tx, ticket)
  const by = { id: actor.accountId, name: actor.name === '' ? 'Ki-ốt' : actor.name }
  await recordMove(tx, { ticketId: ticket.id, act: 'take', at, boothId: null, by })
  return { id: ticket.id, number: ticket.number }
}

async function demandFew(tx: Tx, office: Office, accountId: string): Promise<void> {
  if (!office.homeTickets) throw new Problem('counter-not-from-home')
  await lockAccount(tx, accountId)
  const own = await ticketsOfAccount(tx, accountId, dayOf(now()))
  if (own.some((it) => ['waiting', 'called', 'serving'].includes(it.state))) throw new Problem('counter-has-number')
  if (own.length >= mostADay) throw new Problem('counter-enough-numbers')
}
