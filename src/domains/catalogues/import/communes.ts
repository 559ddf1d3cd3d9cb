import { rowFormat } from '#platform/importer.ts'
import { committeeOf } from '../agencies/agency.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { saveUnit } from '../units/save-unit.ts'
import { committeeName, splitFullName } from '../units/unit.ts'
import { digits, needed } from './cells.ts'

/** Each commune comes with its People's Committee, so that dossiers have somewhere to go at once. */
export const communes = rowFormat({
  columns: ['code', 'full_name', 'province_code'],
  optional: ['name', 'unit_type', 'province', 'code_name'],
  read(row) {
    const fullName = needed(row, 'full_name')
    return {
      code: digits(row, 'code', 5),
      fullName,
      provinceCode: digits(row, 'province_code', 2),
      ...splitFullName(fullName, 'commune'),
    }
  },
  async save(tx, unit) {
    const province = await committeeOf(tx, unit.provinceCode)
    if (!province) throw new Error(`province ${unit.provinceCode} is not known; import the provinces first`)
    await saveUnit(tx, { ...unit, level: 'commune' })
    await saveAgency(tx, {
      name: committeeName(unit.fullName),
      level: 'commune',
      parentId: province.id,
      unitCode: unit.code,
      provinceCode: unit.provinceCode,
      source: 'import',
      groups: ['Ủy ban nhân dân cấp xã'],
    })
  },
})
