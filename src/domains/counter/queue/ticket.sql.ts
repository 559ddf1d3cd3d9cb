import type { Db, Tx } from '#platform/database/connect.ts'
import type { Move, Ticket, TicketState } from './ticket.ts'

const columns = (db: Db) => db`
  id, office_id as "officeId", to_char(day, 'YYYY-MM-DD') as day, service_id as "serviceId", number, state, source,
  account_id as "accountId", taken_at as "takenAt", turn_at as "turnAt", called_at as "calledAt",
  ended_at as "endedAt", booth_id as "boothId"`

/** The next number of a line on a day. Who asks at the same moment waits for the row: none twice, none left out. */
export async function nextNumber(tx: Tx, it: { officeId: number; day: string; prefix: string }): Promise<number> {
  const [row] = await tx<{ last: number }[]>`
    insert into counter.last_number (office_id, day, prefix, last) values (${it.officeId}, ${it.day}, ${it.prefix}, 1)
    on conflict (office_id, day, prefix) do update set last = counter.last_number.last + 1 returning last`
  return row!.last
}

export async function insertTicket(tx: Tx, it: Omit<Ticket, 'calledAt' | 'endedAt' | 'boothId' | 'state'>) {
  await tx`
    insert into counter.ticket
      (id, office_id, day, service_id, number, state, source, account_id, taken_at, turn_at)
    values (${it.id}, ${it.officeId}, ${it.day}, ${it.serviceId}, ${it.number}, 'waiting', ${it.source},
      ${it.accountId}, ${it.takenAt}, ${it.turnAt})`
}

export async function findTicket(db: Db, id: string): Promise<Ticket | undefined> {
  const [row] = await db<Ticket[]>`select ${columns(db)} from counter.ticket where id = ${id}`
  return row
}

/** The numbers that an account took today, the last first. */
export async function ticketsOfAccount(db: Db, accountId: string, day: string): Promise<Ticket[]> {
  return db<Ticket[]>`
    select ${columns(db)} from counter.ticket where account_id = ${accountId} and day = ${day} order by id desc`
}

/** Keeps two requests of one account apart, so that both cannot be the first. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`counter ${accountId}`}, 0))`
}

/** One act at a booth at a time. */
export async function lockBooth(tx: Tx, boothId: number): Promise<void> {
  await tx`select from counter.booth where id = ${boothId} for update`
}

/** Whoever's turn it is in these lines; two booths that call at once get different people. */
export async function takeNext(
  tx: Tx,
  it: { boothId: number; officeId: number; services: readonly number[]; day: string; at: Date },
): Promise<Ticket | undefined> {
  const [row] = await tx<Ticket[]>`
    update counter.ticket set state = 'called', booth_id = ${it.boothId}, called_at = ${it.at}
    where id = (select id from counter.ticket
      where office_id = ${it.officeId} and day = ${it.day} and state = 'waiting'
        and service_id = any(${it.services as number[]})
      order by turn_at, id limit 1 for update skip locked)
    returning ${columns(tx)}`
  return row
}

/** Moves a ticket if it is in one of these states; undefined when it is not, or not any more. */
export async function moveTicket(
  tx: Tx,
  id: string,
  it: {
    from: readonly TicketState[]
    to: TicketState
    boothId: number | null
    serviceId: number | null
    at: Date
  },
): Promise<Ticket | undefined> {
  const ended = ['done', 'skipped', 'left'].includes(it.to) ? it.at : null
  const [row] = await tx<Ticket[]>`
    update counter.ticket set state = ${it.to}, booth_id = ${it.boothId}::integer, ended_at = ${ended}::timestamptz,
      called_at = case when ${it.to} = 'called' then ${it.at}::timestamptz else called_at end,
      service_id = coalesce(${it.serviceId}::integer, service_id)
    where id = ${id} and state = any(${it.from as string[]}::text[])
    returning ${columns(tx)}`
  return row
}

export async function recordMove(
  tx: Tx,
  it: {
    ticketId: string
    act: Move | 'take' | 'call'
    at: Date
    boothId: number | null
    by: { id: string | null; name: string }
  },
): Promise<void> {
  await tx`
    insert into counter.ticket_act (ticket_id, act, at, booth_id, by_account, by_name)
    values (${it.ticketId}, ${it.act}, ${it.at}, ${it.boothId}, ${it.by.id}, ${it.by.name})`
}

/** The number that is at a booth. */
export async function ticketAt(db: Db, boothId: number, day: string): Promise<Ticket | undefined> {
  const [row] = await db<Ticket[]>`
    select ${columns(db)} from counter.ticket
    where booth_id = ${boothId} and day = ${day} and state in ('called', 'serving')`
  return row
}

export async function tieVisit(tx: Tx, it: { ticketId: string; visitId: string }): Promise<void> {
  await tx`
    insert into counter.ticket_visit (ticket_id, visit_id) values (${it.ticketId}, ${it.visitId}) on conflict do nothing`
}

/** The visits in which an officer filed for whoever came with a number. */
export async function visitsOf(db: Db, ticketId: string): Promise<string[]> {
  const rows = await db<{ visitId: string }[]>`
    select visit_id as "visitId" from counter.ticket_visit where ticket_id = ${ticketId}`
  return rows.map((row) => row.visitId)
}
