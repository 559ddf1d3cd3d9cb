import type { Db, Tx } from '#platform/database/connect.ts'
import type { CalendarDay } from './working-calendar.ts'

/** Who enters something, when, and why. */
export type Entry = { at: Date; accountId: string | null; name: string; note: string }

export type CalendarChange = {
  id: number
  day: string
  before: CalendarDay | null
  after: CalendarDay | null
  at: Date
  by: string
  note: string
}

export async function readCalendarDays(db: Db): Promise<CalendarDay[]> {
  return db<CalendarDay[]>`
    select to_char(day, 'YYYY-MM-DD') as "day", kind, status, name, decision from law.calendar_day
    where not removed order by day`
}

/** One writer at a time; readers go on. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await tx`lock table law.calendar_day in share row exclusive mode`
}

/** Enters or corrects a day, with its line in the history; false when nothing changed. */
export async function writeCalendarDay(tx: Tx, day: CalendarDay, by: Entry): Promise<boolean> {
  const written = await tx`
    with written as (
      insert into law.calendar_day as known (day, kind, status, name, decision, source)
      values (${day.day}, ${day.kind}, ${day.status}, ${day.name}, ${day.decision}, 'administrator')
      on conflict (day) do update set kind = excluded.kind, status = excluded.status, name = excluded.name,
        decision = excluded.decision, source = excluded.source, removed = false
      where known.removed or (known.kind, known.status, known.name, known.decision)
        is distinct from (excluded.kind, excluded.status, excluded.name, excluded.decision)
      returning new.day, ${before(tx)} as before, ${after(tx)} as after)
    insert into law.calendar_change (day, before, after, at, by_account, by_name, note)
    select day, before, after, ${by.at}, ${by.accountId}, ${by.name}, ${by.note} from written`
  return written.count > 0
}

/** Takes a day out; false when it was not there. */
export async function removeCalendarDay(tx: Tx, day: string, by: Entry): Promise<boolean> {
  const removed = await tx`
    with removed as (
      update law.calendar_day set removed = true, source = 'administrator' where day = ${day} and not removed
      returning new.day, ${before(tx)} as before)
    insert into law.calendar_change (day, before, after, at, by_account, by_name, note)
    select day, before, null, ${by.at}, ${by.accountId}, ${by.name}, ${by.note} from removed`
  return removed.count > 0
}

/**
 * Puts the days of the reference file in place of those it brought before; what an administrator wrote stays. The first
 * time there is nothing to tell: the calendar comes with the program.
 */
export async function replaceReferenceDays(tx: Tx, days: readonly CalendarDay[], by: Entry): Promise<number> {
  const given = tx.json(days as never)
  const [known] = await tx<{ any: boolean }[]>`select exists (select 1 from law.calendar_day) as "any"`
  const changed = await tx`
    with given as (
      select (it ->> 'day')::date as day, it ->> 'kind' as kind, it ->> 'status' as status, it ->> 'name' as name,
        it ->> 'decision' as decision
      from jsonb_array_elements(${given}) it),
    removed as (
      delete from law.calendar_day where source = 'reference' and day not in (select day from given)
      returning old.day, ${before(tx)} as before, null::jsonb as after),
    written as (
      insert into law.calendar_day as known (day, kind, status, name, decision, source)
      select day, kind, status, name, decision, 'reference' from given
      on conflict (day) do update set kind = excluded.kind, status = excluded.status, name = excluded.name,
        decision = excluded.decision
      where known.source = 'reference' and (known.kind, known.status, known.name, known.decision)
        is distinct from (excluded.kind, excluded.status, excluded.name, excluded.decision)
      returning new.day, ${before(tx)} as before, ${after(tx)} as after),
    told as (
      insert into law.calendar_change (day, before, after, at, by_account, by_name, note)
      select day, before, after, ${by.at}, ${by.accountId}, ${by.name}, ${by.note}
      from (select * from removed union all select * from written) it
      where ${known!.any})
    select day from removed union all select day from written`
  return changed.count
}

/** The history, newest first. */
export async function listCalendarChanges(
  db: Db,
  page: { before: number | null; limit: number },
): Promise<CalendarChange[]> {
  return db<CalendarChange[]>`
    select id::int, to_char(day, 'YYYY-MM-DD') as "day", before, after, at, by_name as by, note from law.calendar_change
    where ${page.before}::bigint is null or id < ${page.before}::bigint
    order by id desc limit ${page.limit}`
}

/** The changes after one of them, oldest first. */
export async function calendarChangesAfter(db: Db, id: number): Promise<CalendarChange[]> {
  return db<CalendarChange[]>`
    select id::int, to_char(day, 'YYYY-MM-DD') as "day", before, after, at, by_name as by, note from law.calendar_change
    where id > ${id} order by id`
}

/** A row of the table as the history keeps it; null when there was none, or it was taken out. */
function before(db: Db) {
  return db`case when old.day is null or old.removed then null else jsonb_build_object('day',
    to_char(old.day, 'YYYY-MM-DD'), 'kind', old.kind, 'status', old.status, 'name', old.name, 'decision', old.decision)
    end`
}

function after(db: Db) {
  return db`case when new.day is null or new.removed then null else jsonb_build_object('day',
    to_char(new.day, 'YYYY-MM-DD'), 'kind', new.kind, 'status', new.status, 'name', new.name, 'decision', new.decision)
    end`
}
