import type { Db, Tx } from '#platform/database/connect.ts'

export type Appointment = {
  id: string
  officeId: number
  serviceId: number
  day: string
  at: Date
  minutes: number
  accountId: string
  procedureCode: string
  code: string
  state: 'booked' | 'cancelled' | 'arrived'
  ticketId: string | null
  bookedAt: Date
  revision: number
}

const columns = (db: Db) => db`
  id, office_id as "officeId", service_id as "serviceId", to_char(day, 'YYYY-MM-DD') as day, at, minutes,
  account_id as "accountId", procedure_code as "procedureCode", code, state, ticket_id as "ticketId",
  booked_at as "bookedAt", revision`

export async function findAppointment(db: Db, id: string): Promise<Appointment | undefined> {
  const [row] = await db<Appointment[]>`select ${columns(db)} from counter.appointment where id = ${id}`
  return row
}

export async function appointmentByCode(
  db: Db,
  it: { officeId: number; day: string; code: string },
): Promise<Appointment | undefined> {
  const [row] = await db<Appointment[]>`
    select ${columns(db)} from counter.appointment
    where office_id = ${it.officeId} and day = ${it.day} and code = ${it.code}`
  return row
}

/** What an account has booked from a day on. */
export async function appointmentsOfAccount(db: Db, accountId: string, from: string): Promise<Appointment[]> {
  return db<Appointment[]>`
    select ${columns(db)} from counter.appointment
    where account_id = ${accountId} and day >= ${from} and state = 'booked' order by at limit 50`
}

/** Everybody who books in this line waits here, so that no time gets more people than it has places. */
export async function lockLine(tx: Tx, serviceId: number): Promise<void> {
  await tx`select from counter.service where id = ${serviceId} for update`
}

/** How many have booked each time of a day, but for one appointment that is being moved. */
export async function bookedTimes(
  db: Db,
  it: { serviceId: number; day: string; except: string | null },
): Promise<{ at: Date; booked: number }[]> {
  return db<{ at: Date; booked: number }[]>`
    select at, count(*)::integer as booked from counter.appointment
    where service_id = ${it.serviceId} and day = ${it.day} and state in ('booked', 'arrived')
      and id is distinct from ${it.except}::uuid
    group by at`
}

type NewAppointment = Omit<Appointment, 'id' | 'state' | 'ticketId' | 'revision'>

/** Undefined when the code is another's of that day. */
export async function insertAppointment(tx: Tx, it: NewAppointment): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    insert into counter.appointment
      (office_id, service_id, day, at, minutes, account_id, procedure_code, code, state, booked_at)
    values (${it.officeId}, ${it.serviceId}, ${it.day}, ${it.at}, ${it.minutes}, ${it.accountId},
      ${it.procedureCode}, ${it.code}, 'booked', ${it.bookedAt})
    on conflict (office_id, day, code) do nothing returning id`
  return row?.id
}

/** Another time for what was booked; undefined when it is not booked any more. The code stays good if nobody has it that day. */
export async function moveAppointment(
  tx: Tx,
  it: Pick<NewAppointment, 'day' | 'at' | 'minutes' | 'code' | 'bookedAt'> & { id: string; revision: number },
): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    update counter.appointment set day = ${it.day}, at = ${it.at}, minutes = ${it.minutes}, code = ${it.code},
      booked_at = ${it.bookedAt}, reminded_at = null, revision = revision + 1
    where id = ${it.id} and state = 'booked' and revision = ${it.revision} returning id`
  return row?.id
}

export async function cancelAppointment(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx`
    update counter.appointment set state = 'cancelled', revision = revision + 1 where id = ${id} and state = 'booked'`
  return count === 1
}

/** Cancels what was booked for a day on which the office receives nobody, and gives it back. */
export async function cancelDay(tx: Tx, officeId: number, day: string): Promise<Appointment[]> {
  return tx<Appointment[]>`
    update counter.appointment set state = 'cancelled', revision = revision + 1
    where office_id = ${officeId} and day = ${day} and state = 'booked' returning ${columns(tx)}`
}

export async function markArrived(tx: Tx, id: string, ticketId: string): Promise<boolean> {
  const { count } = await tx`
    update counter.appointment set state = 'arrived', ticket_id = ${ticketId}, revision = revision + 1
    where id = ${id} and state = 'booked'`
  return count === 1
}

export type ListedAppointment = Appointment & { name: string; number: string | null }

/** Who comes on a day. */
export async function appointmentsOfDay(db: Db, officeId: number, day: string): Promise<ListedAppointment[]> {
  return db<ListedAppointment[]>`
    select ap.id, ap.office_id as "officeId", ap.service_id as "serviceId", to_char(ap.day, 'YYYY-MM-DD') as day, ap.at,
      ap.minutes, ap.account_id as "accountId", ap.procedure_code as "procedureCode", ap.code, ap.state,
      ap.ticket_id as "ticketId", ap.booked_at as "bookedAt", ap.revision, p.name,
      (select t.number from counter.ticket t where t.id = ap.ticket_id) as number
    from counter.appointment ap
    join identity.v_account ac on ac.id = ap.account_id
    join identity.v_party p on p.id = ac.party_id
    where ap.office_id = ${officeId} and ap.day = ${day} and ap.state <> 'cancelled' order by ap.at, ap.id limit 500`
}

/** Takes what is tomorrow and was booked before today; marked, so that nobody is reminded twice. */
export async function takeToRemind(
  tx: Tx,
  it: { day: string; bookedBefore: Date; at: Date; limit: number },
): Promise<Appointment[]> {
  return tx<Appointment[]>`
    update counter.appointment set reminded_at = ${it.at}
    where id in (select id from counter.appointment
      where day = ${it.day} and state = 'booked' and reminded_at is null and booked_at < ${it.bookedBefore}
      limit ${it.limit} for update skip locked)
    returning ${columns(tx)}`
}
