import { expect, test } from 'vitest'
import { importFile, runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode, bodyNamed, codesOf, findAgency } from '../agencies/agency.sql.ts'
import { agenciesInGroup, findGroup } from '../agencies/group.sql.ts'

const portal = await testPortal()
const { db } = portal
const groups = importFile(
  'agency-groups.csv',
  'name,uses\nSở Tư Pháp,38\nUBND cấp xã,34\nCông an cấp xã,10\nBộ Tư pháp,7\n',
)
const list = importFile(
  'agencies.csv',
  `code,name,code_kind,portal_uuid
G04,Bộ xây dựng (Giao thông vận tải cũ),ministry,019d2be3-6a72-700f-a652-b7c3f48c08f8
BTP,Bộ Tư pháp,other,
000.00.20.G15,Cục Bổ trợ tư pháp,old,
H42.14,Sở Tư pháp - tỉnh Ninh Bình,province-unit,
H42.14.02,Phòng Công chứng,province-unit,
UBNDX,Ủy ban nhân dân cấp xã,other,
000.00.CS.002,Sở Tư pháp,generic-role,
BCA-CAT,Công an cấp Tỉnh,other,
CQT,Cơ quan thuế,other,
G01s.108.000,Cục Y tế,ministry-unit,
0100100079,Tập đoàn Điện lực Việt Nam,other,
D01,Tòa án nhân dân,other,019d2be3-6a72-700f-a652-ac5169305ab5
D01,Tòa án nhân dân_old,other,019d2be3-6a72-700f-a652-ac5169305ab6
`,
)

test('bodies find their place, codes of one body are put together, kinds of bodies become groups', async () => {
  await runImport(portal, 'agencies', groups)
  const { code, printed } = await runImport(portal, 'agencies', list)
  expect(code).toBe(1)
  expect(printed).toContain('line 14: code D01 belongs to "Tòa án nhân dân"')
  expect(printed).toContain('12 rows saved, 1 refused')

  // The code of a ministry that was merged leads to the one it went into.
  expect((await agencyByCode(db, 'G04'))!.name).toBe('Bộ Xây dựng')
  expect(await agencyByCode(db, 'G04', '2026-11-23')).toBeUndefined()
  const justice = (await bodyNamed(db, 'bo tu phap', null))!
  expect((await codesOf(db, justice.id)).map((it) => it.code)).toEqual(['G15', '000.00.00.G15', 'BTP'])
  expect(await agencyByCode(db, '000.00.20.G15')).toMatchObject({
    parentId: justice.id,
    level1: 'G15',
    provinceCode: null,
  })

  const department = (await agencyByCode(db, 'H42.14'))!
  expect(department).toMatchObject({ provinceCode: '37', level: 'other', level1: 'H42' })
  expect((await findAgency(db, department.parentId!))!.name).toBe('UBND tỉnh Ninh Bình')
  expect((await agencyByCode(db, 'H42.14.02'))!.parentId).toBe(department.id)

  expect(await agencyByCode(db, 'G01s.108.000')).toMatchObject({ name: 'Cục Y tế', level1: 'G01' })
  expect(await agencyByCode(db, 'CQT')).toBeUndefined()
  expect((await findGroup(db, 'CQT'))!.name).toBe('Cơ quan thuế')
  expect(await agencyByCode(db, 'UBNDX')).toBeUndefined()
  expect((await findGroup(db, 'UBNDX'))!.name).toBe('Ủy ban nhân dân cấp xã')
  expect((await findGroup(db, 'ubnd cấp xã'))!.name).toBe('Ủy ban nhân dân cấp xã')
  expect((await findGroup(db, 'Uỷ ban Nhân dân xã, phường, thị trấn.'))!.name).toBe('Ủy ban nhân dân cấp xã')
  expect(await findGroup(db, 'Công an cấp tỉnh')).toBeDefined()
})

test('a province’s department is the group’s member for that province', async () => {
  const found = (unitCode: string) => agenciesInGroup(db, { groupName: 'Sở Tư pháp', unitCode })
  expect((await found('37')).map((it) => it.name)).toEqual(['Sở Tư pháp - tỉnh Ninh Bình'])
  expect(await found('01')).toEqual([])
  expect(await agenciesInGroup(db, { groupName: 'Bộ Tư pháp', unitCode: '01' })).toHaveLength(1)
})

test('the same list again makes no second body', async () => {
  const count = async () => (await db`select count(*)::integer as n from catalogues.agency`)[0]!.n as number
  const before = await count()
  const { printed } = await runImport(portal, 'agencies', list)
  expect(printed).toContain('12 rows saved, 1 refused')
  expect(await count()).toBe(before)
})
