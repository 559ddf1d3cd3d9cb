import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { fold } from '../fold.ts'
import { resolveUnit } from './resolve-unit.ts'

const realData = process.env.REAL_DATA

type Row = Record<string, string>

test.skipIf(!realData)(
  'every row of the official table of old and new units is answered as it says',
  async () => {
    const portal = await testPortal()
    const { db } = portal
    const file = (name: string) => join(realData!, 'admin-units', name)
    const started = performance.now()
    for (const name of ['communes.csv', 'old-units-3-level-2025-01.csv', 'old-to-new-mapping.csv'])
      expect(await runImport(portal, 'units', file(name))).toMatchObject({ code: 0 })
    const imported = performance.now()
    const rows: Row[] = parse(readFileSync(file('old-to-new-mapping.csv')), { columns: true, bom: true })
    const wanted = new Map<string, Row[]>()
    for (const row of rows) {
      const code = row.old_commune_code || row.old_district_code!
      wanted.set(code, [...(wanted.get(code) ?? []), row])
    }
    const wrong: string[] = []
    let split = 0
    for (const [code, expected] of wanted) {
      const found = await resolveUnit(db, code, '2025-06-30')
      if (found.status === 'unknown') {
        wrong.push(`${code} is not known`)
        continue
      }
      const key = (province: string, name: string) => `${province} ${fold(name)}`
      const said = new Set(found.items.map((it) => key(it.provinceCode, it.fullName)))
      const table = new Set(expected.map((it) => key(it.new_province_code!, it.new_commune!)))
      // Communes that became wards since then keep their code: the table of 2025 has their names of before.
      const codes = new Set(found.items.map((it) => it.code))
      const missing = expected.filter(
        (it) => !said.has(key(it.new_province_code!, it.new_commune!)) && !codes.has(it.new_commune_code!),
      )
      // A row without a commune is about a part of its district: the whole district's answer holds it among others.
      const part = expected.some((it) => !it.old_commune_code)
      if (missing.length > 0 || (!part && said.size !== table.size))
        wrong.push(`${code}: ${[...said].join(', ')} instead of ${[...table].join(', ')}`)
      if (!part && (found.status === 'several') !== table.size > 1) wrong.push(`${code}: ${found.status}`)
      if (table.size > 1) split++
    }
    console.log(
      `${rows.length} rows, ${wanted.size} old units, ${split} of them in several; import ${Math.round(imported - started)} ms, ` +
        `resolving ${Math.round(performance.now() - imported)} ms`,
    )
    expect(wrong).toEqual([])
    expect(rows.length).toBe(10_571)
  },
  600_000,
)
