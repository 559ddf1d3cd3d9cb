import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { saveSuccession, saveUnit } from './save-unit.ts'

test('an old code gives its unit of today, asks when there are several, and says when nothing is known', async () => {
  const portal = await testPortal()
  const { db, web } = portal
  await db.begin(async (tx) => {
    const old = {
      level: 'commune',
      kind: 'ward',
      provinceCode: '01',
      validFrom: '2025-01-01',
      validTo: '2025-07-01',
    } as const
    const now = { level: 'commune', kind: 'ward', provinceCode: '01', validFrom: '2025-07-01' } as const
    const edge = { kind: 'merge', effective: '2025-07-01' } as const
    const whole = await saveUnit(tx, { ...old, code: '90001', name: 'Một', fullName: 'Phường Một' })
    const split = await saveUnit(tx, { ...old, code: '90002', name: 'Hai', fullName: 'Phường Hai' })
    await saveUnit(tx, { ...old, code: '90003', name: 'Ba', fullName: 'Phường Ba' })
    const a = await saveUnit(tx, { ...now, code: '90001', name: 'Mới A', fullName: 'Phường Mới A' })
    const b = await saveUnit(tx, { ...now, code: '90009', name: 'Mới B', fullName: 'Phường Mới B' })
    await saveSuccession(tx, { from: whole, to: a, ...edge })
    for (const to of [a, b])
      await saveSuccession(tx, { from: split, to, ...edge, kind: 'split', note: 'Nhập một phần' })
  })
  const ask = async (query: string) => {
    const answer = await web.inject(`/api/v1/units/resolve?${query}`)
    return { status: answer.statusCode, body: answer.json() }
  }
  const names = (body: { items: { fullName: string }[] }) => body.items.map((it) => it.fullName)
  const one = await ask('code=90001&date=2025-06-30')
  expect([one.body.status, names(one.body), one.body.asked.fullName]).toEqual(['one', ['Phường Mới A'], 'Phường Một'])
  expect((await ask('code=90001')).body).toMatchObject({ status: 'one', asked: { fullName: 'Phường Mới A' } })
  const several = await ask('code=90002')
  expect([several.body.status, names(several.body)]).toEqual(['several', ['Phường Mới A', 'Phường Mới B']])
  expect(await ask('code=90003')).toMatchObject({ status: 404, body: { code: 'unit-without-successor' } })
  expect(await ask('code=99999')).toMatchObject({ status: 404, body: { code: 'unit-not-found' } })
  // The code of Yên Bái became that of Lào Cai: the day decides.
  expect(names((await ask('code=15&date=2025-06-30')).body)).toEqual(['Tỉnh Lào Cai'])
  expect((await ask('code=15&date=2025-06-30')).body.asked.fullName).toBe('Tỉnh Yên Bái')
  for (const wrong of ['code=1', 'code=90001&date=2025-02-30', 'code=90001&date=x', ''])
    expect((await ask(wrong)).status).toBe(400)

  const page = async (path: string) => {
    const answer = await web.inject({ url: path, headers: { accept: 'text/html' } })
    return { status: answer.statusCode, $: load(answer.body) }
  }
  const found = await page('/xa-cu?q=phuong+hai')
  const link = found.$('tbody a').attr('href')!
  const asked = await page(link)
  expect(asked.$('main').text()).toContain('Phường Hai đã được chia cho nhiều đơn vị')
  expect(asked.$('tbody tr').length).toBe(2)
  expect((await page('/xa-cu?q=khong+co')).$('main').text()).toContain('Không tìm thấy đơn vị cũ nào')
  expect((await page('/xa-cu?ma=90001&ngay=2025-06-30')).$('main').text()).toContain('Phường Một nay là Phường Mới A')
  expect((await page('/xa-cu?ma=90003')).$('main').text()).toContain('Chưa rõ Phường Ba nay thuộc đâu')
  expect((await page('/xa-cu?ma=99999')).status).toBe(404)
})
