import type { Db, Tx } from '#platform/database/connect.ts'
import type { Agency, AgencyCode, AgencyContact, CodeScheme } from './agency.ts'

export type AgencySource = 'reference' | 'import' | 'portal'
export type AgencyRow = Omit<Agency, 'id' | 'path'> & { folded: string; source: AgencySource; validFrom: string }

/** Inserts with its path in one statement: the path ends with the agency's own id. */
export async function insertAgency(
  tx: Tx,
  agency: AgencyRow,
  parentPath: string,
): Promise<{ id: number; path: string }> {
  const [row] = await tx<{ id: number; path: string }[]>`
    insert into catalogues.agency
      (id, parent_id, path, name, folded, level, unit_code, province_code, level1, source, valid_from)
    select n.id, ${agency.parentId}, ${parentPath} || n.id || '/', ${agency.name}, ${agency.folded}, ${agency.level},
      ${agency.unitCode}, ${agency.provinceCode}, ${agency.level1}, ${agency.source}, ${agency.validFrom}
    from (select nextval(pg_get_serial_sequence('catalogues.agency', 'id'))::integer as id) n
    returning id, path`
  return row!
}

export async function renameAgency(tx: Tx, id: number, names: { name: string; folded: string }): Promise<void> {
  await tx`update catalogues.agency set name = ${names.name}, folded = ${names.folded} where id = ${id}`
}

export async function sourceOf(db: Db, id: number): Promise<AgencySource> {
  const [row] = await db<{ source: AgencySource }[]>`select source from catalogues.agency where id = ${id}`
  return row!.source
}

/** Whether an editor of the catalogue has changed it since it was brought in. */
export async function isEdited(db: Db, id: number): Promise<boolean> {
  const rows = await db`select from catalogues.agency where id = ${id} and revision > 1`
  return rows.length > 0
}

/** What is given replaces what was there; empty leaves it. */
export async function updateContact(tx: Tx, id: number, contact: Partial<AgencyContact>): Promise<void> {
  await tx`
    update catalogues.agency set
      address = coalesce(nullif(${contact.address ?? ''}, ''), address), phone = coalesce(nullif(${contact.phone ?? ''}, ''), phone),
      email = coalesce(nullif(${contact.email ?? ''}, ''), email), website = coalesce(nullif(${contact.website ?? ''}, ''), website)
    where id = ${id}`
}

export async function setPortalId(tx: Tx, id: number, portalId: string): Promise<void> {
  await tx`
    update catalogues.agency set portal_id = ${portalId} where id = ${id} and portal_id is null
      and not exists (select from catalogues.agency where portal_id = ${portalId})`
}

export type CodeHolder = { agencyId: number; name: string; provisional: boolean; level1: string }

/** Who holds the code at some time in common with this one. */
export async function holderOfCode(db: Db, code: AgencyCode): Promise<CodeHolder | undefined> {
  const [row] = await db<CodeHolder[]>`
    select c.agency_id as "agencyId", a.name, c.provisional, a.level1
    from catalogues.agency_code c join catalogues.agency a on a.id = c.agency_id
    where c.scheme = ${code.scheme} and c.code = ${code.code}
      and daterange(c.valid_from, c.valid_to) && daterange(${code.validFrom}::date, ${code.validTo}::date)
    limit 1`
  return row
}

export async function insertCode(tx: Tx, agencyId: number, code: AgencyCode): Promise<void> {
  await tx`
    insert into catalogues.agency_code (agency_id, scheme, code, valid_from, valid_to, provisional, note)
    values (${agencyId}, ${code.scheme}, ${code.code}, ${code.validFrom}, ${code.validTo}, ${code.provisional}, ${code.note})`
}

export async function deleteProvisionalCodes(tx: Tx, agencyId: number): Promise<void> {
  await tx`delete from catalogues.agency_code where agency_id = ${agencyId} and provisional`
}

export async function hasCode(db: Db, agencyId: number, scheme: CodeScheme): Promise<boolean> {
  const rows = await db`
    select from catalogues.agency_code where agency_id = ${agencyId} and scheme = ${scheme} and valid_to is null limit 1`
  return rows.length > 0
}

/** The next three digits under a level-1 code that nobody uses, from 501: official lists begin below. */
export async function nextSerial(tx: Tx, level1: string): Promise<string> {
  await tx`select pg_advisory_xact_lock(hashtext('catalogues.agency_code'), hashtext(${level1}))`
  const [row] = await tx<{ serial: string }[]>`
    select (coalesce(max(split_part(code, '.', 2)::integer), 500) + 1)::text as serial
    from catalogues.agency_code
    where scheme = 'QD20' and code >= ${`${level1}.501`} and code <= ${`${level1}.999`} and code ~ '^[A-Y][0-9]{2}[.][5-9][0-9]{2}$'`
  return row!.serial
}

export async function insertMember(tx: Tx, member: { groupId: number; agencyId: number; from: string }): Promise<void> {
  await tx`
    insert into catalogues.agency_group_member (group_id, agency_id, valid_from)
    select ${member.groupId}, ${member.agencyId}, ${member.from}::date
    where not exists (select from catalogues.agency_group_member
      where group_id = ${member.groupId} and agency_id = ${member.agencyId} and valid_to is null)`
}

export async function insertCoverage(
  tx: Tx,
  cover: { agencyId: number; unitCode: string; from: string },
): Promise<void> {
  await tx`
    insert into catalogues.agency_coverage (agency_id, unit_code, valid_from)
    select ${cover.agencyId}, ${cover.unitCode}, ${cover.from}::date
    where not exists (select from catalogues.agency_coverage
      where agency_id = ${cover.agencyId} and unit_code = ${cover.unitCode} and valid_to is null)`
}
