import type { Db, Tx } from '#platform/database/connect.ts'
import type { Slot } from './slots.ts'

export async function slotsOf(db: Db, officeId: number): Promise<Slot[]> {
  return db<Slot[]>`
    select id, office_id as "officeId", service_id as "serviceId", weekdays, from_minute as "fromMinute",
      to_minute as "toMinute", every_minutes as "everyMinutes", capacity, is_open as "isOpen", revision
    from counter.slot where office_id = ${officeId} order by service_id, from_minute, id`
}

export type DayOff = { day: string; reason: string }

export async function daysOffOf(db: Db, officeId: number, from: string): Promise<DayOff[]> {
  return db<DayOff[]>`
    select to_char(day, 'YYYY-MM-DD') as day, reason from counter.day_off
    where office_id = ${officeId} and day >= ${from} order by day limit 200`
}

export async function saveDayOff(tx: Tx, officeId: number, it: DayOff): Promise<void> {
  await tx`
    insert into counter.day_off (office_id, day, reason) values (${officeId}, ${it.day}, ${it.reason})
    on conflict (office_id, day) do update set reason = excluded.reason`
}

export type SlotToSave = Omit<Slot, 'id'> & { id: number | null }

export async function saveSlot(tx: Tx, it: SlotToSave): Promise<number | undefined> {
  const [row] =
    it.id === null
      ? await tx<{ id: number }[]>`
          insert into counter.slot
            (office_id, service_id, weekdays, from_minute, to_minute, every_minutes, capacity, is_open)
          values (${it.officeId}, ${it.serviceId}, ${it.weekdays}, ${it.fromMinute}, ${it.toMinute},
            ${it.everyMinutes}, ${it.capacity}, ${it.isOpen}) returning id`
      : await tx<{ id: number }[]>`
          update counter.slot set service_id = ${it.serviceId}, weekdays = ${it.weekdays},
            from_minute = ${it.fromMinute}, to_minute = ${it.toMinute}, every_minutes = ${it.everyMinutes},
            capacity = ${it.capacity}, is_open = ${it.isOpen}, revision = revision + 1
          where id = ${it.id} and office_id = ${it.officeId} and revision = ${it.revision} returning id`
  return row?.id
}
