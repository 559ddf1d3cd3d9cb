import type { Db, Tx } from '#platform/database/connect.ts'
import type { CountingMode, OfficeHours } from './office-hours.ts'

/** Hours entered for an agency and everything below it, from a day on; without hours: as the agency above. */
export type OfficeEntry = {
  id: number
  agencyPath: string
  validFrom: string
  hours: OfficeHours | null
  mode: CountingMode | null
  enteredAt: Date
  by: string
}

export type OfficeToSave = Pick<OfficeEntry, 'agencyPath' | 'validFrom' | 'hours' | 'mode'>

export async function readOfficeHours(db: Db): Promise<OfficeEntry[]> {
  return db<OfficeEntry[]>`
    select id::int, agency_path as "agencyPath", to_char(valid_from, 'YYYY-MM-DD') as "validFrom", hours, mode,
      entered_at as "enteredAt", by_name as by
    from law.office_hours order by agency_path, valid_from, id`
}

export async function insertOfficeHours(
  tx: Tx,
  it: OfficeToSave,
  by: { at: Date; accountId: string | null; name: string },
): Promise<void> {
  await tx`
    insert into law.office_hours (agency_path, valid_from, hours, mode, entered_at, by_account, by_name)
    values (${it.agencyPath}, ${it.validFrom}, ${it.hours && tx.json(it.hours as never)}, ${it.mode}, ${by.at},
      ${by.accountId}, ${by.name})`
}
