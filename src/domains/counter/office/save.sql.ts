import type { Tx } from '#platform/database/connect.ts'
import type { Booth, Office, Service } from './office.ts'

type Stored<T> = Omit<T, 'id' | 'revision'> & { id: number | null; revision: number }
export type OfficeToSave = Omit<Stored<Office>, 'agencyName' | 'agencyPath'>
export type ServiceToSave = Stored<Service>
export type BoothToSave = Omit<Stored<Booth>, 'officerId' | 'officerName'>

/** Writes what was typed; undefined when somebody else has written since. */
export async function saveOffice(tx: Tx, it: OfficeToSave): Promise<number | undefined> {
  const [row] =
    it.id === null
      ? await tx<{ id: number }[]>`
          insert into counter.office (agency_id, name, place, home_tickets, stops_before, is_open)
          values (${it.agencyId}, ${it.name}, ${it.place}, ${it.homeTickets}, ${it.stopsBefore}, ${it.isOpen})
          returning id`
      : await tx<{ id: number }[]>`
          update counter.office set name = ${it.name}, place = ${it.place}, home_tickets = ${it.homeTickets},
            stops_before = ${it.stopsBefore}, is_open = ${it.isOpen}, revision = revision + 1
          where id = ${it.id} and revision = ${it.revision} returning id`
  return row?.id
}

export async function saveService(tx: Tx, it: ServiceToSave): Promise<number | undefined> {
  const [row] =
    it.id === null
      ? await tx<{ id: number }[]>`
          insert into counter.service (office_id, prefix, name_vi, name_en, procedures, expected_minutes, is_open)
          values (${it.officeId}, ${it.prefix}, ${it.nameVi}, ${it.nameEn}, ${it.procedures}, ${it.expectedMinutes},
            ${it.isOpen}) returning id`
      : await tx<{ id: number }[]>`
          update counter.service set prefix = ${it.prefix}, name_vi = ${it.nameVi}, name_en = ${it.nameEn},
            procedures = ${it.procedures}, expected_minutes = ${it.expectedMinutes}, is_open = ${it.isOpen},
            revision = revision + 1
          where id = ${it.id} and office_id = ${it.officeId} and revision = ${it.revision} returning id`
  return row?.id
}

export async function saveBooth(tx: Tx, it: BoothToSave): Promise<number | undefined> {
  const [row] =
    it.id === null
      ? await tx<{ id: number }[]>`
          insert into counter.booth (office_id, label, services, is_open)
          values (${it.officeId}, ${it.label}, ${it.services}, ${it.isOpen}) returning id`
      : await tx<{ id: number }[]>`
          update counter.booth set label = ${it.label}, services = ${it.services}, is_open = ${it.isOpen},
            revision = revision + 1
          where id = ${it.id} and office_id = ${it.officeId} and revision = ${it.revision} returning id`
  return row?.id
}
