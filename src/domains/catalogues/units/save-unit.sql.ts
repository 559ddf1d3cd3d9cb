import type { Tx } from '#platform/database/connect.ts'
import type { AdminUnit, SuccessionKind } from './unit.ts'

export type UnitRow = Omit<AdminUnit, 'id'> & { folded: string; districtCode: string | null; legalAct: string }

export async function insertUnit(tx: Tx, unit: UnitRow): Promise<number> {
  const [row] = await tx<{ id: number }[]>`
    insert into catalogues.admin_unit
      (code, level, kind, name, full_name, folded, province_code, district_code, valid_from, valid_to, legal_act)
    values (${unit.code}, ${unit.level}, ${unit.kind}, ${unit.name}, ${unit.fullName}, ${unit.folded},
      ${unit.provinceCode}, ${unit.districtCode}, ${unit.validFrom}, ${unit.validTo}, ${unit.legalAct})
    returning id`
  return row!.id
}

export async function updateUnit(tx: Tx, id: number, unit: UnitRow): Promise<void> {
  await tx`
    update catalogues.admin_unit set kind = ${unit.kind}, name = ${unit.name}, full_name = ${unit.fullName},
      folded = ${unit.folded}, province_code = ${unit.provinceCode}, legal_act = ${unit.legalAct}
    where id = ${id}`
}

/** The unit ends on this day; a unit of the same code may begin on it. */
export async function closeUnit(tx: Tx, id: number, day: string): Promise<void> {
  await tx`update catalogues.admin_unit set valid_to = ${day} where id = ${id} and valid_to is null`
}

export async function upsertSuccession(
  tx: Tx,
  edge: { fromUnit: number; toUnit: number; kind: SuccessionKind; effective: string; note: string },
): Promise<void> {
  await tx`
    insert into catalogues.unit_succession (from_unit, to_unit, kind, effective, note)
    values (${edge.fromUnit}, ${edge.toUnit}, ${edge.kind}, ${edge.effective}, ${edge.note})
    on conflict (from_unit, to_unit) do update set kind = excluded.kind, effective = excluded.effective, note = excluded.note`
}
