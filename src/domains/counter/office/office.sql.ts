import type { Db, Tx } from '#platform/database/connect.ts'
import type { Booth, Office, Service } from './office.ts'

const officeColumns = (db: Db) => db`
  o.id, o.agency_id as "agencyId", a.name as "agencyName", a.path as "agencyPath", o.name, o.place,
  o.home_tickets as "homeTickets", o.stops_before as "stopsBefore", o.is_open as "isOpen", o.revision`

const serviceColumns = (db: Db) => db`
  id, office_id as "officeId", prefix, name_vi as "nameVi", name_en as "nameEn", procedures,
  expected_minutes as "expectedMinutes", is_open as "isOpen", revision`

const boothColumns = (db: Db) => db`
  id, office_id as "officeId", label, services, is_open as "isOpen", officer_id as "officerId",
  officer_name as "officerName", revision`

export async function findOffice(db: Db, id: number): Promise<Office | undefined> {
  const [row] = await db<Office[]>`
    select ${officeColumns(db)} from counter.office o join catalogues.v_agency a on a.id = o.agency_id where o.id = ${id}`
  return row
}

/** Offices of the agencies at and below these paths. */
export async function officesUnder(db: Db, paths: readonly string[]): Promise<Office[]> {
  return db<Office[]>`
    select ${officeColumns(db)} from counter.office o join catalogues.v_agency a on a.id = o.agency_id
    where exists (select from unnest(${paths as string[]}::text[]) as it (path) where starts_with(a.path, it.path))
    order by a.name collate "vi-x-icu", o.name collate "vi-x-icu", o.id limit 200`
}

export async function servicesOf(db: Db, officeId: number): Promise<Service[]> {
  return db<Service[]>`
    select ${serviceColumns(db)} from counter.service where office_id = ${officeId} order by prefix`
}

export async function boothsOf(db: Db, officeId: number): Promise<Booth[]> {
  return db<Booth[]>`
    select ${boothColumns(db)} from counter.booth where office_id = ${officeId} order by length(label), label`
}

export async function findBooth(db: Db, id: number): Promise<Booth | undefined> {
  const [row] = await db<Booth[]>`select ${boothColumns(db)} from counter.booth where id = ${id}`
  return row
}

/** Gives the booth to an officer, who leaves any other one. */
export async function seatOfficer(tx: Tx, boothId: number, officer: { id: string; name: string }): Promise<void> {
  await tx`
    update counter.booth set officer_id = null, officer_name = null
    where officer_id = ${officer.id} and id <> ${boothId}`
  await tx`
    update counter.booth set officer_id = ${officer.id}, officer_name = ${officer.name} where id = ${boothId}`
}

export async function leaveBooth(tx: Tx, boothId: number, officerId: string): Promise<void> {
  await tx`
    update counter.booth set officer_id = null, officer_name = null
    where id = ${boothId} and officer_id = ${officerId}`
}
