import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { agencyByCode } from '#catalogues'
import { newId } from '#platform/new-id.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { allocateCode, codeFormat, codeShape, dossierCode, ownerDigits } from './allocate-code.ts'

const { db } = await testPortal()
const ward = { receivingAgencyId: (await agencyByCode(db, 'H01'))!.id, agencyId: (await agencyByCode(db, 'H26'))!.id }
const taxes = { owner: 'G12', system: 'Hệ thống thuế' }

test('[3.10] agency, day of receipt, serial of at least four digits', () => {
  const of = (day: string) => ({ prefix: 'H26.101', day, owner: '' })
  expect(dossierCode(of('2026-11-23'), 42)).toBe('H26.101-261123-0042')
  expect(dossierCode(of('2026-01-05'), 12_345)).toBe('H26.101-260105-12345')
})

test.each([
  ['TT01-2018', 'TT01', 'TT01'],
  ['TT03-2025', 'TT03', 'QD20'],
  ['TT4-2025', 'TT03', 'QD20'],
])('[3.10-19 3.10-13.1] the text %s has its own order and serials', (text, format, scheme) => {
  expect(codeFormat(text)).toEqual({ format, scheme })
})

test('[3.10-13.3] a central service has its owner’s two digits before the serial, from 25/1/2026', async () => {
  const owner = ownerDigits('TT4-2025', { owner: 'G01', system: 'Hệ thống mẫu' })
  expect(dossierCode({ prefix: 'H26.001.02', day: '2026-11-23', owner }, 1)).toBe('H26.001.02-261123-010001')
  expect(ownerDigits('TT4-2025', undefined)).toBe('')
  const shape = (day: string, central?: typeof taxes) => codeShape(db, { ...ward, central }, day)
  expect(await shape('2026-01-25', taxes)).toBe('H26-260125-12····')
  // The day before, and for every other procedure: the receiving agency's code, nothing before the serial.
  expect(await shape('2026-01-24', taxes)).toBe('H01-260124-····')
  expect(await shape('2026-01-25')).toBe('H01-260125-····')
  expect(await shape('2025-09-14', taxes)).toBe('000.00.00.H01-250914-····')
})

test('[3.10-13.3] a code with an owner is read back as owner and serial: no two are the same', () => {
  const owner = fc.integer({ min: 0, max: 99 }).map((it) => String(it).padStart(2, '0'))
  fc.assert(
    fc.property(owner, fc.integer({ min: 1, max: 9_999_999 }), (digits, serial) => {
      const code = dossierCode({ prefix: 'H26.001.02', day: '2026-11-23', owner: digits }, serial)
      const [, read, counted] = /^H26\.001\.02-261123-(\d\d)(\d{4,})$/.exec(code)!
      expect([read, Number(counted)]).toEqual([digits, serial])
    }),
  )
})

it('[3.10-13.3] many at once, some given up: each code once and no serial left out', async () => {
  const day = '2026-11-23'
  const allocate = (central: typeof taxes | undefined, fails: boolean) =>
    db
      .begin(async (tx) => {
        const code = await allocateCode(tx, { ...ward, central, day, dossierId: newId(), level1: 'H26' })
        if (fails) throw new Error('given up')
        return code
      })
      .catch(() => undefined)
  // Another system gave one of them before us.
  await db`insert into dossiers.dossier_code (level1, code, dossier_id)
    values ('H26', 'H26-261123-120003', ${newId()})`
  const given = await Promise.all(
    Array.from({ length: 40 }, (_, n) => allocate(n % 4 === 0 ? undefined : taxes, n % 5 === 0)),
  )
  const codes = given.filter((code) => code !== undefined).sort()
  const serials = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}${String(n + 1).padStart(4, '0')}`)
  const central = serials('H26-261123-12', 25).filter((code) => code !== 'H26-261123-120003')
  expect(codes).toEqual([...serials('H01-261123-', 8), ...central].sort())
  const another = await allocate({ owner: 'H12', system: 'Hệ thống khác' }, false)
  expect(another).toBe('H26-261123-120026')
})
