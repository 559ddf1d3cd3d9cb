import { expect, test } from 'vitest'
import { importFile, runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode, agencyCode, committeeOf } from '../agencies/agency.sql.ts'
import { agenciesInGroup } from '../agencies/group.sql.ts'
import { findUnit, listCommunes, successorsOf } from '../units/unit.sql.ts'

const portal = await testPortal()
const { db } = portal
const group = 'Ủy ban nhân dân cấp xã'
const communes = importFile(
  'communes.csv',
  `code,full_name,province_code
00004,Phường Ba Đình,01
00008,Phường Ngọc Hà,01
11948,Đặc khu Bạch Long Vĩ,31
99999,Phường Không Tỉnh,77
123,Xã Mã Ngắn,01
00025,Giảng Võ,01
`,
)

test('communes come with their People’s Committee, in their group, with a provisional code', async () => {
  const { code, printed } = await runImport(portal, 'units', communes)
  expect(code).toBe(1)
  expect(printed).toContain('line 5: province 77 is not known')
  expect(printed).toContain('line 6: code "123" is not 5 digits')
  expect(printed).toContain('line 7: "Giảng Võ" does not begin with the kind of a unit')
  expect(printed).toContain('3 rows saved, 3 refused')

  const [committee] = await agenciesInGroup(db, { groupName: group, unitCode: '00004' })
  const hanoi = await committeeOf(db, '01')
  expect(committee).toMatchObject({
    name: 'UBND phường Ba Đình',
    level: 'commune',
    unitCode: '00004',
    provinceCode: '01',
    parentId: hanoi!.id,
    path: `${hanoi!.path}${committee!.id}/`,
    level1: 'H26',
  })
  expect(await agencyCode(db, committee!.id, 'QD20', '2026-11-23')).toBe('H26.501')
  expect(await agencyCode(db, committee!.id, 'TT01', '2026-11-23')).toBe('501.00.00.H26')
  expect((await agenciesInGroup(db, { groupName: 'UBND cấp xã', unitCode: '01' })).map((it) => it.name)).toEqual([
    'UBND phường Ba Đình',
    'UBND phường Ngọc Hà',
  ])
})

test('the same file again changes nothing', async () => {
  const count = async () =>
    (
      await db`select (select count(*) from catalogues.admin_unit)::integer as units,
      (select count(*) from catalogues.agency)::integer as agencies,
      (select count(*) from catalogues.agency_code)::integer as codes,
      (select count(*) from catalogues.agency_group_member)::integer as members`
    )[0]
  const before = await count()
  await runImport(portal, 'units', communes)
  expect(await count()).toEqual(before)
})

test('another tone placement is the same name, another name is a correction', async () => {
  await runImport(portal, 'units', importFile('a.csv', 'code,full_name,province_code\n05000,Xã Hòa Bình,25\n'))
  await runImport(portal, 'units', importFile('b.csv', 'code,full_name,province_code\n05000,Xã Hoà Bình,25\n'))
  expect((await findUnit(db, '05000'))!.fullName).toBe('Xã Hòa Bình')
  await runImport(portal, 'units', importFile('c.csv', 'code,full_name,province_code\n05000,Phường Hòa Bình,25\n'))
  expect(await findUnit(db, '05000')).toMatchObject({ fullName: 'Phường Hòa Bình', kind: 'ward' })
  expect((await committeeOf(db, '05000'))!.name).toBe('UBND phường Hòa Bình')
})

test('an old unit leads to every new one it went into; codes are told apart by day', async () => {
  const old = `province_code,district_code,district,commune_code,commune
01,001,Quận Ba Đình,00004,Phường Trúc Bạch
01,001,Quận Ba Đình,00016,Phường Ngọc Hà
31,318,Huyện Bạch Long Vĩ,,
`
  const map = `new_province_code,new_commune_code,new_commune,old_province_code,old_district_code,old_district,old_commune_code,old_commune,note
01,00004,Phường Ba Đình,01,001,Quận Ba Đình,00004,Phường Trúc Bạch,Nhập toàn bộ
01,00004,Phường Ba Đình,01,001,Quận Ba Đình,00016,Phường Ngọc Hà,Nhập một phần
01,00008,Phường Ngọc Hà,01,001,Quận Ba Đình,00016,Phường Ngọc Hà,Nhập một phần
01,70000,Phường Ngọc Hà,01,001,Quận Ba Đình,00031,Phường Chỉ Có Trong Bảng,Nhập toàn bộ
31,11948,Đặc khu Bạch Long Vĩ,31,318,Huyện Bạch Long Vĩ,,,Sắp xếp toàn bộ huyện
01,00999,Phường Không Có,01,001,Quận Ba Đình,00004,Phường Trúc Bạch,Nhập toàn bộ
`
  expect((await runImport(portal, 'units', importFile('old.csv', old))).code).toBe(0)
  const mapped = await runImport(portal, 'units', importFile('map.csv', map))
  expect(mapped.printed).toContain('line 7: new commune 00999 Phường Không Có is not known')

  expect((await findUnit(db, '00004', '2025-06-30'))!.fullName).toBe('Phường Trúc Bạch')
  expect((await findUnit(db, '00004', '2025-07-01'))!.fullName).toBe('Phường Ba Đình')
  expect((await successorsOf(db, '00016')).map((it) => [it.name, it.succession])).toEqual([
    ['Ba Đình', 'split'],
    ['Ngọc Hà', 'split'],
  ])
  expect((await successorsOf(db, '00004')).map((it) => it.name)).toEqual(['Ba Đình'])
  expect((await successorsOf(db, '00031')).map((it) => it.name)).toEqual(['Ngọc Hà'])
  expect((await successorsOf(db, '318')).map((it) => it.fullName)).toEqual(['Đặc khu Bạch Long Vĩ'])
  expect((await listCommunes(db, '01', '2025-03-01')).map((it) => it.name)).toContain('Trúc Bạch')
})

test('an official code takes the place of a provisional one', async () => {
  const list = 'code,name,code_kind\nH26.501,Trung tâm phục vụ hành chính công Thành phố Hà Nội,province-unit\n'
  await runImport(portal, 'agencies', importFile('agencies.csv', list))
  expect((await agencyByCode(db, 'H26.501'))!.name).toContain('Trung tâm')
  const committee = (await committeeOf(db, '00004'))!
  expect(await agencyCode(db, committee.id, 'QD20', '2026-11-23')).toBe('H26.503')
  // And a list that names the committee itself gives it its official code.
  const named = 'code,name,code_kind\nH26.105,UBND phường Ngọc Hà,province-unit\n'
  await runImport(portal, 'agencies', importFile('agencies.csv', named))
  expect((await agencyByCode(db, 'H26.105'))!.unitCode).toBe('00008')
  const other = (await committeeOf(db, '00008'))!
  expect(await agencyCode(db, other.id, 'QD20', '2026-11-23')).toBe('H26.105')
})
