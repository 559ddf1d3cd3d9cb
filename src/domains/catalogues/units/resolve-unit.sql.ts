import type { Db } from '#platform/database/connect.ts'
import type { AdminUnit, UnitCandidate } from './unit.ts'
import { unitColumns } from './unit.sql.ts'

/**
 * Where a unit lies on a day: itself while it lasts, else every unit to which its changes lead. What a district was is
 * told by its communes, unless it went over as a whole.
 */
export async function unitsFollowing(db: Db, unit: AdminUnit, day: string): Promise<UnitCandidate[]> {
  return db<UnitCandidate[]>`
    with recursive begin as (
      select u.id from catalogues.admin_unit u where u.id = ${unit.id}
      union
      select c.id from catalogues.admin_unit d join catalogues.admin_unit c
        on c.district_code = d.code and c.level = 'commune' and c.valid_from < d.valid_to and c.valid_to > d.valid_from
      where d.id = ${unit.id} and d.level = 'district'
    ), step (unit, kind, note) as (
      select b.id, 'unchanged', '' from begin b
      union
      select s.to_unit, s.kind, s.note from step join catalogues.unit_succession s on s.from_unit = step.unit
      where s.effective <= ${day}::date
    )
    select ${unitColumns(db)}, f.kind as "succession", f.note
    from (select distinct on (step.unit) step.unit, step.kind, step.note from step order by step.unit, step.note desc) f
    join catalogues.admin_unit u on u.id = f.unit
    where u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)
    order by u.name collate "vi-x-icu", u.id`
}

export type FormerUnit = AdminUnit & { district: string | null; province: string | null }

/** Units that have ended and whose name holds these words (or whose code they are): exact names first. */
export async function findFormerUnits(db: Db, search: { folded: string; limit: number }): Promise<FormerUnit[]> {
  return db<FormerUnit[]>`
    select ${unitColumns(db)},
      (select d.full_name from catalogues.admin_unit d where d.code = u.district_code and d.level = 'district'
        and d.valid_from <= u.valid_from order by d.valid_from desc limit 1) as district,
      (select p.full_name from catalogues.admin_unit p where p.code = u.province_code and p.level = 'province'
        and u.level <> 'province' and p.valid_from <= u.valid_from order by p.valid_from desc limit 1) as province
    from catalogues.admin_unit u
    where u.valid_to is not null and (strpos(u.folded, ${search.folded}) > 0 or u.code = ${search.folded})
    order by (u.code = ${search.folded} or u.folded = ${search.folded}) desc,
      (right(u.folded, ${search.folded.length}) = ${search.folded}) desc, u.name collate "vi-x-icu", u.id
    limit ${search.limit}`
}
