import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { at } from '#platform/clock.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const monday = new Date('2026-11-23T02:10:00Z')

test('shows code and due date before, with the reason, and gives them', async () => {
  const here = await town(db)
  await at(monday, async () => {
    const receiver = await actBrowser(portal, here.receiver)
    const dossier = await filed(db, here)
    const { $ } = await receiver.actPage(dossier.id, 'tiep-nhan')
    const text = $('main').text()
    expect(text).toContain('thứ Sáu 27/11/2026, 17:00')
    expect(text).toContain('Thời hạn 3 ngày làm việc, nhận lúc thứ Hai 23/11/2026, 09:10.')
    expect(text).toContain('Không tính ngày nghỉ: thứ Ba 24/11/2026.')
    expect($('input[name=due-day]').length).toBe(0)
    const shape = /H26[\w.]*-261123-····/.exec(text)![0]
    const answer = await receiver.act(dossier.id, 'tiep-nhan', {})
    expect([answer.status, answer.location]).toEqual([303, `/can-bo/ho-so/${dossier.id}?xong=tiep-nhan`])
    const after = (await findDossier(db, dossier.id))!
    expect(after.status).toBe(2)
    expect(after.code).toMatch(new RegExp(`^${shape.replace('····', '')}\\d{4}$`))
    expect(after.currentDue).toBe('2026-11-27T10:00:00.000Z')
  })
})

test('[3.7-5] a same-day procedure is promised for the same day until three o’clock', async () => {
  const text = 'Trong ngày. Hồ sơ nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.'
  const here = await town(db, { code: '9.000003', limit: { amount: 1, unit: 'working-day', text } })
  const dueWhenAcceptedAt = (moment: string) =>
    at(new Date(moment), async () => {
      const receiver = await actBrowser(portal, here.receiver)
      const dossier = await filed(db, here)
      const page = (await receiver.actPage(dossier.id, 'tiep-nhan')).$('main').text()
      expect(page).toContain('Giải quyết trong ngày')
      expect(page).toContain('Thủ tục ghi: “Trong ngày.')
      await receiver.act(dossier.id, 'tiep-nhan', {})
      return (await findDossier(db, dossier.id))!.currentDue
    })
  expect(await dueWhenAcceptedAt('2026-11-27T02:16:00Z')).toBe('2026-11-27T10:00:00.000Z')
  expect(await dueWhenAcceptedAt('2026-11-27T08:01:00Z')).toBe('2026-11-30T10:00:00.000Z')
  expect(await dueWhenAcceptedAt('2026-11-28T02:00:00Z')).toBe('2026-11-30T10:00:00.000Z')
  const shown = load((await portal.web.inject(`/thu-tuc/${here.procedure.code}`)).body)('main').text()
  expect(shown).toContain('Trong ngày. Hồ sơ nhận sau 15 giờ')
  expect(shown).not.toContain('1 ngày làm việc')
})

test('a limit that nobody can count asks for the date, still ahead', async () => {
  const limit = { amount: null, unit: 'other', text: 'Theo quy định của pháp luật' }
  const here = await town(db, { code: '9.000002', limit })
  await at(monday, async () => {
    const receiver = await actBrowser(portal, here.receiver)
    const dossier = await filed(db, here)
    expect((await receiver.actPage(dossier.id, 'tiep-nhan')).$('#due-hint').text()).toContain(limit.text)
    const day = (it: string) => ({ 'due-day': it, 'due-month': '11', 'due-year': '2026' })
    for (const wrong of [{}, day('22'), day('31')]) {
      const page = await receiver.act(dossier.id, 'tiep-nhan', wrong)
      expect(page.status).toBe(422)
      expect(page.$('.govuk-error-summary a').attr('href')).toBe('#due')
    }
    // Until the end of office hours the words may mean today.
    expect((await receiver.act((await filed(db, here)).id, 'tiep-nhan', day('23'))).status).toBe(303)
    expect((await receiver.act(dossier.id, 'tiep-nhan', day('30'))).status).toBe(303)
    expect((await findDossier(db, dossier.id))!.currentDue).toBe('2026-11-30T10:00:00.000Z')
  })
})
