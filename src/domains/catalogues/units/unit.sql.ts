import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { AdminUnit, UnitCandidate } from './unit.ts'

export const unitColumns = (db: Db) => db`
  u.id, u.code, u.level, u.kind, u.name, u.full_name as "fullName", u.province_code as "provinceCode",
  to_char(u.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(u.valid_to, 'YYYY-MM-DD') as "validTo"`

/** The unit that holds the code on a day; without a day, the one that holds it now or held it last. */
export async function findUnit(db: Db, code: string, day?: string): Promise<AdminUnit | undefined> {
  const at = day ?? null
  const [unit] = await db<AdminUnit[]>`
    select ${unitColumns(db)} from catalogues.admin_unit u
    where u.code = ${code} and (${at}::date is null or (u.valid_from <= ${at}::date and (u.valid_to is null or u.valid_to > ${at}::date)))
    order by (u.valid_from <= ${today()}::date) desc, u.valid_from desc limit 1`
  return unit
}

export async function listProvinces(db: Db, day?: string): Promise<AdminUnit[]> {
  const at = day ?? today()
  return db<AdminUnit[]>`
    select ${unitColumns(db)} from catalogues.admin_unit u
    where u.level = 'province' and u.valid_from <= ${at}::date and (u.valid_to is null or u.valid_to > ${at}::date)
    order by u.name collate "vi-x-icu", u.id`
}

export async function listCommunes(db: Db, provinceCode: string, day?: string): Promise<AdminUnit[]> {
  const at = day ?? today()
  return db<AdminUnit[]>`
    select ${unitColumns(db)} from catalogues.admin_unit u
    where u.province_code = ${provinceCode} and u.level = 'commune'
      and u.valid_from <= ${at}::date and (u.valid_to is null or u.valid_to > ${at}::date)
    order by u.name collate "vi-x-icu", u.id`
}

/** The units of today in which the old unit with this code now lies: follows every edge to its end. */
export async function successorsOf(db: Db, code: string): Promise<UnitCandidate[]> {
  return db<UnitCandidate[]>`
    with recursive step (unit, kind, note) as (
      select s.to_unit, s.kind, s.note from catalogues.unit_succession s
      join catalogues.admin_unit o on o.id = s.from_unit where o.code = ${code} and o.valid_to is not null
      union
      select s.to_unit, s.kind, step.note from step join catalogues.unit_succession s on s.from_unit = step.unit
    )
    select ${unitColumns(db)}, step.kind as "succession", step.note
    from step join catalogues.admin_unit u on u.id = step.unit
    where u.valid_to is null
    order by u.name collate "vi-x-icu", u.id`
}

/** A page of units of today, by code. */
export async function pageOfUnits(
  db: Db,
  search: { level: string | null; province: string | null; folded: string; day: string; after: string; limit: number },
): Promise<AdminUnit[]> {
  return db<AdminUnit[]>`
    select ${unitColumns(db)} from catalogues.admin_unit u
    where u.valid_from <= ${search.day}::date and (u.valid_to is null or u.valid_to > ${search.day}::date)
      and (${search.level}::text is null or u.level = ${search.level})
      and (${search.province}::text is null or u.province_code = ${search.province})
      and strpos(u.folded, ${search.folded}) > 0
      and u.code > ${search.after}
    order by u.code limit ${search.limit}`
}
