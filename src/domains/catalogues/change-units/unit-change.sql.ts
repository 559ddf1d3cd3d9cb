import type { Db, Tx } from '#platform/database/connect.ts'
import type { ChangeKind } from './plan-change.ts'

export type UnitChange = {
  id: number
  kind: ChangeKind
  effective: string
  legalAct: string
  fromCodes: string[]
  toCodes: string[]
}

const changeColumns = (db: Db) => db`
  c.id, c.kind, to_char(c.effective, 'YYYY-MM-DD') as effective, c.legal_act as "legalAct",
  c.from_codes as "fromCodes", c.to_codes as "toCodes"`

export async function insertUnitChange(tx: Tx, it: Omit<UnitChange, 'id'>): Promise<void> {
  await tx`
    insert into catalogues.unit_change (kind, effective, legal_act, from_codes, to_codes)
    values (${it.kind}, ${it.effective}, ${it.legalAct}, ${it.fromCodes}, ${it.toCodes})`
}

export async function listUnitChanges(db: Db, limit: number): Promise<UnitChange[]> {
  return db<UnitChange[]>`
    select ${changeColumns(db)} from catalogues.unit_change c order by c.effective desc, c.id desc limit ${limit}`
}

/** The next change whose day has come and whose People's Committees have not followed yet, locked. */
export async function claimUnitChange(tx: Tx, day: string): Promise<UnitChange | undefined> {
  const [row] = await tx<UnitChange[]>`
    select ${changeColumns(tx)} from catalogues.unit_change c
    where not c.committees_done and c.effective <= ${day}::date
    order by c.effective, c.id limit 1 for update skip locked`
  return row
}

export async function markCommitteesDone(tx: Tx, id: number): Promise<void> {
  await tx`update catalogues.unit_change set committees_done = true where id = ${id}`
}

export async function closeAgency(tx: Tx, it: { id: number; day: string; act: string }): Promise<void> {
  await tx`
    update catalogues.agency set valid_to = ${it.day}, source_decision = ${it.act}, revision = revision + 1
    where id = ${it.id} and valid_to is null`
}
