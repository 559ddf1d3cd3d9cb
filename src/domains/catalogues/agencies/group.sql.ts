import type { Db, Tx } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'
import type { Agency } from './agency.ts'
import { agencyColumns } from './agency.sql.ts'

export type AgencyGroup = { id: number; name: string }

/** One key for "UBND cấp xã", "Uỷ ban nhân dân cấp xã" and "Ủy ban Nhân dân cấp xã.". */
export function groupKey(name: string): string {
  return fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/[.;]+$/, '')
}

/** A group by its name, another spelling or name of it, or a code that sources use for it. */
export async function findGroup(db: Db, nameOrCode: string): Promise<AgencyGroup | undefined> {
  const key = groupKey(nameOrCode)
  const [group] = await db<AgencyGroup[]>`
    select id, name from catalogues.agency_group
    where folded = ${key} or id = (select group_id from catalogues.agency_group_alias where alias = ${key})
    order by (folded = ${key}) desc limit 1`
  return group
}

/** The agencies of a group; with a unit, those whose territory contains it or lies in it. Ministries are everywhere. */
export async function agenciesInGroup(db: Db, search: { groupName: string; unitCode?: string }): Promise<Agency[]> {
  const group = await findGroup(db, search.groupName)
  if (!group) return []
  const unit = search.unitCode ?? null
  return db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency_group_member m join catalogues.agency a on a.id = m.agency_id
    where m.group_id = ${group.id} and m.valid_to is null and a.valid_to is null
      and (${unit}::text is null or a.level = 'ministry' or a.province_code = ${unit} or exists (
        select from catalogues.agency_coverage c
        where c.agency_id = a.id and c.valid_to is null and (c.unit_code = ${unit} or c.unit_code = (
          select u.province_code from catalogues.admin_unit u where u.code = ${unit} and u.valid_to is null))))
    order by a.name collate "vi-x-icu", a.id`
}

/** Makes the group unless it is there, with other names and codes under which sources mean it. */
export async function saveGroup(
  tx: Tx,
  group: { name: string; aliases?: readonly string[]; portalId?: string | null },
): Promise<AgencyGroup> {
  const known = await findGroup(tx, group.name)
  const id = known?.id ?? (await insertGroup(tx, group.name, group.portalId ?? null))
  for (const alias of group.aliases ?? []) {
    await tx`
      insert into catalogues.agency_group_alias (alias, group_id) values (${groupKey(alias)}, ${id})
      on conflict (alias) do nothing`
  }
  return { id, name: known?.name ?? group.name }
}

async function insertGroup(tx: Tx, name: string, portalId: string | null): Promise<number> {
  const [row] = await tx<{ id: number }[]>`
    insert into catalogues.agency_group (name, folded, portal_id) values (${name}, ${groupKey(name)}, ${portalId})
    returning id`
  return row!.id
}
