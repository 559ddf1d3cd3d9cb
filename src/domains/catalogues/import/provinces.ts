import { rowFormat } from '#platform/importer.ts'
import { inOldOrder } from '../agencies/agency.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { saveUnit } from '../units/save-unit.ts'
import { committeeName, splitFullName } from '../units/unit.ts'
import { digits, needed } from './cells.ts'

export const provinces = rowFormat({
  columns: ['code', 'full_name', 'agency_code_H'],
  optional: ['name', 'name_en', 'unit_type', 'code_name', 'agency_code_source', 'communes'],
  read(row) {
    const code = digits(row, 'code', 2)
    const fullName = needed(row, 'full_name')
    return { code, fullName, agencyCode: needed(row, 'agency_code_H'), ...splitFullName(fullName, 'province') }
  },
  async save(tx, { agencyCode, ...unit }) {
    const { code } = unit
    await saveUnit(tx, { ...unit, level: 'province', provinceCode: code })
    await saveAgency(tx, {
      name: committeeName(unit.fullName),
      level: 'province',
      unitCode: code,
      provinceCode: code,
      source: 'import',
      groups: ['Ủy ban nhân dân cấp tỉnh'],
      codes: [
        { scheme: 'QD20', code: agencyCode },
        { scheme: 'TT01', code: inOldOrder(agencyCode) },
      ],
    })
  },
})
