import type { Db } from '#platform/database/connect.ts'
import type { Ticket } from './ticket.ts'

export type LineNow = { serviceId: number; waiting: number; called: number; booths: number }

/** Each line of an office: how many wait, how many were called lately, how many booths with an officer serve it. */
export async function linesOf(db: Db, it: { officeId: number; day: string; since: Date }): Promise<LineNow[]> {
  return db<LineNow[]>`
    select s.id as "serviceId",
      (select count(*)::integer from counter.ticket t
        where t.service_id = s.id and t.day = ${it.day} and t.office_id = s.office_id and t.state = 'waiting') as waiting,
      (select count(*)::integer from counter.ticket t
        where t.service_id = s.id and t.day = ${it.day} and t.office_id = s.office_id and t.called_at >= ${it.since})
        as called,
      (select count(*)::integer from counter.booth b
        where b.office_id = s.office_id and b.is_open and b.officer_id is not null and s.id = any(b.services)) as booths
    from counter.service s where s.office_id = ${it.officeId} order by s.prefix`
}

/** How many come before this number in its line. */
export async function aheadOf(db: Db, ticket: Ticket): Promise<number> {
  const [row] = await db<{ ahead: number }[]>`
    select count(*)::integer as ahead from counter.ticket
    where office_id = ${ticket.officeId} and day = ${ticket.day} and service_id = ${ticket.serviceId}
      and state = 'waiting' and (turn_at, id) < (${ticket.turnAt}, ${ticket.id}::uuid)`
  return row!.ahead
}

export type CalledNumber = { number: string; booth: string; state: string; calledAt: Date }

/** The numbers that are at booths, the last called first. */
export async function calledNumbers(db: Db, officeId: number, day: string): Promise<CalledNumber[]> {
  return db<CalledNumber[]>`
    select t.number, b.label as booth, t.state, t.called_at as "calledAt"
    from counter.ticket t join counter.booth b on b.id = t.booth_id
    where t.office_id = ${officeId} and t.day = ${day} and t.state in ('called', 'serving') and t.called_at is not null
    order by t.called_at desc limit 12`
}

export type ListedTicket = { id: string; number: string; serviceId: number; turnAt: Date; state: string }

/** Who waits in these lines, in turn, and who was called and did not come. */
export async function waitingIn(
  db: Db,
  it: { officeId: number; day: string; services: readonly number[]; state: 'waiting' | 'skipped' },
): Promise<ListedTicket[]> {
  return db<ListedTicket[]>`
    select id, number, service_id as "serviceId", turn_at as "turnAt", state from counter.ticket
    where office_id = ${it.officeId} and day = ${it.day} and state = ${it.state}
      and service_id = any(${it.services as number[]})
    order by turn_at, id limit 30`
}
