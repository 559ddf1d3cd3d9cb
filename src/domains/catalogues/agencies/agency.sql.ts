import type { Db } from '#platform/database/connect.ts'
import type { Agency, AgencyCode, AgencyContact, CodeScheme } from './agency.ts'

export const agencyColumns = (db: Db) => db`
  a.id, a.path, a.name, a.level, a.parent_id as "parentId", a.unit_code as "unitCode",
  a.province_code as "provinceCode", a.level1`

export async function findAgency(db: Db, id: number): Promise<Agency | undefined> {
  const [agency] = await db<Agency[]>`select ${agencyColumns(db)} from catalogues.agency a where a.id = ${id}`
  return agency
}

export async function contactOfAgency(db: Db, id: number): Promise<AgencyContact | undefined> {
  const [row] = await db<AgencyContact[]>`select address, phone, email, website from catalogues.agency where id = ${id}`
  return row
}

/** Who holds the code on a day; without a day, who holds it now or held it last. */
export async function agencyByCode(db: Db, code: string, day?: string): Promise<Agency | undefined> {
  const at = day ?? null
  const [agency] = await db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency_code c join catalogues.agency a on a.id = c.agency_id
    where c.code = ${code} and (${at}::date is null or (c.valid_from <= ${at}::date and (c.valid_to is null or c.valid_to > ${at}::date)))
    order by (c.valid_to is null) desc, c.valid_from desc, c.scheme limit 1`
  return agency
}

/** Who is known by the code: one that the portal only gave for the time being says nothing about a list's row. */
export async function officialHolder(db: Db, code: string): Promise<Agency | undefined> {
  const [agency] = await db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency_code c join catalogues.agency a on a.id = c.agency_id
    where c.code = ${code} and not c.provisional
    order by (c.valid_to is null) desc, c.valid_from desc, c.scheme limit 1`
  return agency
}

/** The agency's own code in a scheme on a day: the official one before a provisional one. */
export async function agencyCode(
  db: Db,
  agencyId: number,
  scheme: CodeScheme,
  day: string,
): Promise<string | undefined> {
  const [row] = await db<{ code: string }[]>`
    select code from catalogues.agency_code
    where agency_id = ${agencyId} and scheme = ${scheme} and valid_from <= ${day}::date
      and (valid_to is null or valid_to > ${day}::date)
    order by provisional, (valid_to is null) desc, valid_from, code limit 1`
  return row?.code
}

export async function codesOf(db: Db, agencyId: number): Promise<AgencyCode[]> {
  return db<AgencyCode[]>`
    select scheme, code, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo",
      provisional, note
    from catalogues.agency_code where agency_id = ${agencyId}
    order by (valid_to is null) desc, scheme, code`
}

export async function committeeOf(db: Db, unitCode: string): Promise<Agency | undefined> {
  const [agency] = await db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency a where a.unit_code = ${unitCode} and a.valid_to is null`
  return agency
}

/** What an agency covers, by the names of today. */
export async function coverageOf(db: Db, agencyId: number): Promise<{ code: string; fullName: string }[]> {
  return db<{ code: string; fullName: string }[]>`
    select u.code, u.full_name as "fullName" from catalogues.agency_coverage c
    join catalogues.admin_unit u on u.code = c.unit_code and u.valid_to is null
    where c.agency_id = ${agencyId} and c.valid_to is null
    order by u.code limit 200`
}

export type AgencyPlace = { name: string; id: number }

/** A page of agencies in the order of the Vietnamese alphabet, after the last one shown. */
export async function pageOfAgencies(
  db: Db,
  search: {
    folded: string
    province: string | null
    level: string | null
    parent: number | null
    after: AgencyPlace | null
    limit: number
  },
): Promise<Agency[]> {
  const { after } = search
  return db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency a
    where a.valid_to is null
      and strpos(a.folded, ${search.folded}) > 0
      and (${search.province}::text is null or a.province_code = ${search.province})
      and (${search.level}::text is null or a.level = ${search.level})
      and (${search.parent}::integer is null or a.parent_id = ${search.parent})
      and (${after?.name ?? null}::text is null
        or (a.name collate "vi-x-icu", a.id) > (${after?.name ?? null}::text collate "vi-x-icu", ${after?.id ?? null}::integer))
    order by a.name collate "vi-x-icu", a.id limit ${search.limit}`
}

/** The ids of all agencies of today. */
export async function listAgencyIds(db: Db): Promise<number[]> {
  const rows = await db<{ id: number }[]>`select id from catalogues.agency where valid_to is null order by id`
  return rows.map((it) => it.id)
}

/** What stands on top: ministries and the provinces' committees. */
export async function topAgencies(db: Db, level: 'ministry' | 'province'): Promise<Agency[]> {
  return db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency a
    where a.valid_to is null and a.parent_id is null and a.level = ${level}
      and (a.level = 'ministry' or a.unit_code is not null)
    order by a.name collate "vi-x-icu", a.id`
}

/** The ministry or the committee with this name (folded): names of communes repeat, so theirs only within the province. */
export async function bodyNamed(db: Db, folded: string, provinceCode: string | null): Promise<Agency | undefined> {
  const found = await db<Agency[]>`
    select ${agencyColumns(db)} from catalogues.agency a
    where a.folded = ${folded} and a.valid_to is null and (a.level in ('ministry', 'province')
      or (a.level = 'commune' and a.unit_code is not null and a.province_code = ${provinceCode}))
    limit 2`
  return found.length === 1 ? found[0] : undefined
}

export async function portalIdOf(db: Db, id: number): Promise<string | null> {
  const [row] = await db<{ portalId: string | null }[]>`
    select portal_id as "portalId" from catalogues.agency where id = ${id}`
  return row?.portalId ?? null
}
