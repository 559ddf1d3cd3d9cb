import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal

const realData = process.env.REAL_DATA
test.skipIf(!realData)(
  'takes all communes of today, each with its committee',
  async () => {
    const file = (name: string) => join(realData!, 'admin-units', name)
    const expected = readFileSync(file('communes.csv'), 'utf8').trim().split('\n').length - 1
    expect(await runImport(portal, 'units', file('communes.csv'))).toMatchObject({ code: 0 })
    const rows = await db<{ units: number; committees: number; codes: number }[]>`
    select count(*)::integer as units, count(a.id)::integer as committees,
      count(distinct c.code)::integer as codes
    from catalogues.admin_unit u
    left join catalogues.agency a on a.unit_code = u.code and a.valid_to is null
    left join catalogues.agency_code c on c.agency_id = a.id and c.scheme = 'QD20'
    where u.level = 'commune' and u.valid_to is null`
    expect(rows[0]).toEqual({ units: 3321, committees: 3321, codes: 3321 })
    expect(expected).toBe(3321)
  },
  300_000,
)
