import type { Tx } from '#platform/database/connect.ts'

export async function nextSerial(tx: Tx, of: { agencyId: number; day: string; format: string }): Promise<number> {
  const [row] = await tx<{ last: number }[]>`
    insert into dossiers.code_serial as s (agency_id, day, format, last)
    values (${of.agencyId}, ${of.day}, ${of.format}, 1)
    on conflict (agency_id, day, format) do update set last = s.last + 1
    returning last`
  return row!.last
}

/** False: somebody has this code already. */
export async function insertCodeIfFree(
  tx: Tx,
  it: { level1: string; code: string; dossierId: string },
): Promise<boolean> {
  const rows = await tx`
    insert into dossiers.dossier_code (level1, code, dossier_id) values (${it.level1}, ${it.code}, ${it.dossierId})
    on conflict (level1, code) do nothing returning code`
  return rows.length > 0
}

/** A code that an agency's system gave; hearing of it again changes nothing. */
export async function insertCodeOnce(tx: Tx, it: { level1: string; code: string; dossierId: string }): Promise<void> {
  await tx`
    insert into dossiers.dossier_code (level1, code, dossier_id) values (${it.level1}, ${it.code}, ${it.dossierId})
    on conflict (level1, code) do nothing`
}
