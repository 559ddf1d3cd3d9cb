import { rowFormat } from '#platform/importer.ts'
import { saveUnit, twoTierSince } from '../units/save-unit.ts'
import { splitFullName } from '../units/unit.ts'
import { digits, needed } from './cells.ts'

/** The list is of this month: since when each unit existed it does not say. */
const listedOn = '2025-01-01'

/** Units of the three levels until 30/06/2025. Island districts had no communes: their row is the district itself. */
export const oldUnits = rowFormat({
  columns: ['province_code', 'district_code', 'district', 'commune_code', 'commune'],
  optional: ['province', 'level'],
  read(row) {
    const provinceCode = digits(row, 'province_code', 2)
    const districtCode = digits(row, 'district_code', 3)
    const district = { ...unit(needed(row, 'district'), 'district'), code: districtCode, provinceCode }
    const commune = row.commune_code
      ? { ...unit(needed(row, 'commune'), 'commune'), code: digits(row, 'commune_code', 5), provinceCode, districtCode }
      : undefined
    return { district, commune }
  },
  async save(tx, { district, commune }) {
    const validity = { validFrom: listedOn, validTo: twoTierSince }
    await saveUnit(tx, { ...district, ...validity })
    if (commune) await saveUnit(tx, { ...commune, ...validity })
  },
})

function unit<L extends 'district' | 'commune'>(fullName: string, level: L) {
  return { fullName, level, ...splitFullName(fullName, level) }
}
