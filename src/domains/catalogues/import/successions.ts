import { rowFormat } from '#platform/importer.ts'
import type { Tx } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'
import { saveSuccession, saveUnit, twoTierSince } from '../units/save-unit.ts'
import { type AdminUnit, type SuccessionKind, splitFullName } from '../units/unit.ts'
import { findUnit, listCommunes } from '../units/unit.sql.ts'
import { digits, needed } from './cells.ts'

/** Which old unit went into which new one; an old one that was split has several rows. */
export const successions = rowFormat({
  columns: ['new_province_code', 'new_commune_code', 'new_commune', 'old_province_code', 'old_commune_code', 'note'],
  optional: ['new_province', 'old_province', 'old_district_code', 'old_district', 'old_commune'],
  read(row) {
    // An island district, or land outside every commune, has no commune code: then the district is what went over.
    const level = row.old_commune_code ? ('commune' as const) : ('district' as const)
    const fullName = needed(row, level === 'commune' ? 'old_commune' : 'old_district')
    return {
      old: {
        level,
        code: level === 'commune' ? digits(row, 'old_commune_code', 5) : digits(row, 'old_district_code', 3),
        provinceCode: digits(row, 'old_province_code', 2),
        districtCode: row.old_district_code || null,
        fullName,
      },
      to: {
        code: digits(row, 'new_commune_code', 5),
        name: needed(row, 'new_commune'),
        provinceCode: digits(row, 'new_province_code', 2),
      },
      note: row.note ?? '',
      kind: row.old_commune ? kindOf(row.note ?? '') : 'merge',
    }
  },
  async save(tx, { old, to, note, kind }) {
    const target = await findTarget(tx, to)
    const from = (await findUnit(tx, old.code, '2025-01-01')) ?? (await saveOld(tx, old))
    await saveSuccession(tx, { from, to: target, kind, effective: twoTierSince, note })
  },
})

type Old = Pick<AdminUnit, 'code' | 'fullName' | 'provinceCode'> & {
  level: 'commune' | 'district'
  districtCode: string | null
}

/** Units merged between the list of January 2025 and July are in the map only. */
function saveOld(tx: Tx, old: Old): Promise<AdminUnit> {
  const validity = { validFrom: '2025-01-01', validTo: twoTierSince }
  return saveUnit(tx, { ...old, ...splitFullName(old.fullName, old.level), ...validity })
}

/** Maps and lists of units give some communes another code; the name within the province then decides. */
async function findTarget(tx: Tx, wanted: { code: string; name: string; provinceCode: string }): Promise<AdminUnit> {
  const byCode = await findUnit(tx, wanted.code, twoTierSince)
  if (byCode?.level === 'commune' && byCode.validTo === null) return byCode
  const byName = (await listCommunes(tx, wanted.provinceCode)).filter((it) => fold(it.fullName) === fold(wanted.name))
  if (byName.length === 1) return byName[0]!
  throw new Error(`new commune ${wanted.code} ${wanted.name} is not known; import the communes first`)
}

function kindOf(note: string): SuccessionKind {
  const text = fold(note)
  if (text.includes('mot phan') || text.includes('phan con lai')) return 'split'
  if (text.startsWith('giu nguyen')) return 'unchanged'
  if (text.startsWith('doi ten')) return 'rename'
  if (text.startsWith('doi loai hinh')) return 'reclassify'
  return 'merge'
}
