import type { Tx } from '#platform/database/connect.ts'
import { fold, sameSpelling } from '../fold.ts'
import { closeUnit, insertUnit, updateUnit, upsertSuccession } from './save-unit.sql.ts'
import type { AdminUnit, SuccessionKind } from './unit.ts'
import { findUnit } from './unit.sql.ts'

export type UnitToSave = Pick<AdminUnit, 'code' | 'level' | 'kind' | 'name' | 'fullName' | 'provinceCode'> & {
  /** From when it is so; a unit known already, saved without a day, is corrected in place. */
  validFrom?: string
  validTo?: string | null
  districtCode?: string | null
  legalAct?: string
}

/** The two-tier model of local government began on this day. */
export const twoTierSince = '2025-07-01'

/**
 * Saves a unit; the same again changes nothing. A later `validFrom` than that of the unit known under the code closes it,
 * and the new one follows it.
 */
export async function saveUnit(tx: Tx, unit: UnitToSave): Promise<AdminUnit> {
  const validFrom = unit.validFrom ?? twoTierSince
  const row = {
    ...unit,
    validFrom,
    validTo: unit.validTo ?? null,
    folded: fold(unit.fullName),
    districtCode: unit.districtCode ?? null,
    legalAct: unit.legalAct ?? '',
  }
  const known = unit.validFrom ? await findUnit(tx, unit.code, validFrom) : await openUnit(tx, unit.code)
  if (!known) return { ...row, id: await insertUnit(tx, row) }
  if (same(known, unit)) return known
  if (unit.validFrom === undefined || unit.validFrom === known.validFrom) {
    await updateUnit(tx, known.id, row)
    return { ...known, ...unit, validFrom: known.validFrom, validTo: known.validTo }
  }
  if (known.validTo !== null) throw new Error(`${known.fullName} (${known.code}) has changed again since ${validFrom}`)
  await closeUnit(tx, known.id, validFrom)
  const id = await insertUnit(tx, row)
  const kind = known.kind === unit.kind ? 'rename' : 'reclassify'
  await upsertSuccession(tx, { fromUnit: known.id, toUnit: id, kind, effective: validFrom, note: row.legalAct })
  return { ...row, id }
}

/** Says that the old unit went over, wholly or partly, into the new one. */
export async function saveSuccession(
  tx: Tx,
  edge: { from: AdminUnit; to: AdminUnit; kind: SuccessionKind; effective: string; note?: string },
): Promise<void> {
  const { from, to, kind, effective } = edge
  await upsertSuccession(tx, { fromUnit: from.id, toUnit: to.id, kind, effective, note: edge.note ?? '' })
}

async function openUnit(tx: Tx, code: string): Promise<AdminUnit | undefined> {
  const last = await findUnit(tx, code)
  return last?.validTo === null ? last : undefined
}

function same(known: AdminUnit, unit: UnitToSave): boolean {
  return (
    known.kind === unit.kind && known.provinceCode === unit.provinceCode && sameSpelling(known.fullName, unit.fullName)
  )
}
