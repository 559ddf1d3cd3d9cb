import type { Db, Tx } from '#platform/database/connect.ts'
import type { CalendarDay } from './working-calendar.ts'

export async function readCalendarDays(db: Db): Promise<CalendarDay[]> {
  return db<CalendarDay[]>`
    select to_char(day, 'YYYY-MM-DD') as "day", kind, status, name, decision from law.calendar_day order by day`
}

export async function upsertCalendarDay(tx: Tx, day: CalendarDay): Promise<void> {
  await tx`
    insert into law.calendar_day (day, kind, status, name, decision, source)
    values (${day.day}, ${day.kind}, ${day.status}, ${day.name}, ${day.decision}, 'administrator')
    on conflict (day) do update set kind = excluded.kind, status = excluded.status, name = excluded.name,
      decision = excluded.decision, source = excluded.source`
}

/** Puts the days of the reference file in place of those it brought before; what an administrator wrote stays. */
export async function replaceReferenceDays(tx: Tx, days: readonly CalendarDay[]): Promise<number> {
  const given = tx.json(days as never)
  const removed = await tx`
    delete from law.calendar_day
    where source = 'reference'
      and day not in (select (it ->> 'day')::date from jsonb_array_elements(${given}) it)`
  const written = await tx`
    insert into law.calendar_day as known (day, kind, status, name, decision, source)
    select (it ->> 'day')::date, it ->> 'kind', it ->> 'status', it ->> 'name', it ->> 'decision', 'reference'
    from jsonb_array_elements(${given}) it
    on conflict (day) do update set kind = excluded.kind, status = excluded.status, name = excluded.name,
      decision = excluded.decision
    where known.source = 'reference'
      and (known.kind, known.status, known.name, known.decision)
        is distinct from (excluded.kind, excluded.status, excluded.name, excluded.decision)`
  return removed.count + written.count
}
