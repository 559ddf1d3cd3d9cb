import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDossier, listActs } from '#dossiers'
import { at } from '#platform/clock.ts'
import { checkedPaper, counterOf, everything, scanned } from '../../../../tests/support/counter.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { mergeTyped, seenOf } from './two-windows.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const monday = new Date('2026-11-23T02:10:00Z')
const { browser, begin } = counterOf(portal, here)
const receiver = await browser(here.receiver)
const { open, send, upload } = receiver

async function draftOf(draft: string) {
  const [row] = await db<{ answers: Record<string, unknown>; handedIn: { state: string }[] }[]>`
    select answers, handed_in as "handedIn" from dossiers.draft where id = ${draft.split('/').pop()!}`
  return row!
}

test('two windows on the form: the second save writes nothing over, says what differs, and lets the officer choose', async () => {
  await at(monday, async () => {
    const { draft } = await begin({ person: { name: 'Bà Hai Cửa' } })
    const [one, two] = [await open(`${draft}/to-khai`), await open(`${draft}/to-khai`)]
    expect((await send(one, everything)).status).toBe(303)
    const second = await send(two, { 'a.childName': 'Nguyễn Gia Khôi' })
    expect(second.status).toBe(409)
    // What was typed here stands, what was not touched here is as the other window saved it.
    expect(second.$('[name="a.childName"]').val()).toBe('Nguyễn Gia Khôi')
    expect(second.$('[name="a.birthDate-year"]').val()).toBe('2025')
    const [was, is] = ['Nguyễn Minh Khôi', 'Nguyễn Gia Khôi']
    const row = second.$('.portal-compare tbody tr')
    expect([row.length, row.find('del').text(), row.find('ins').text()]).toEqual([1, was, is])
    expect(second.$('.portal-compare thead').text()).toContain('Đã lưu ở cửa sổ kia')
    expect((await draftOf(draft)).answers.childName).toBe(was)
    // Either side can be taken: a link to what was saved, or saving once more.
    const theirs = second.$(`main a[href="${draft}/to-khai"]`)
    expect(theirs.length).toBeGreaterThan(0)
    expect((await open(`${draft}/to-khai`)).$('[name="a.childName"]').val()).toBe(was)
    expect((await send(second, {})).to).toBe(`${draft}/giay-to`)
    expect((await draftOf(draft)).answers).toMatchObject({ childName: is, birthDate: '2025-11-01' })
  })
})

test('a double click, a page gone back to, and windows that agree are no conflict', async () => {
  await at(monday, async () => {
    const { draft } = await begin({ person: { name: 'Ông Bấm Đúp' } })
    const [one, two] = [await open(`${draft}/to-khai`), await open(`${draft}/to-khai`)]
    for (const typed of [everything, everything, { ...everything, 'a.childName': 'Nguyễn Gia Khôi' }])
      expect((await send(one, typed)).status).toBe(303)
    expect((await send(two, { ...everything, 'a.childName': 'Nguyễn Gia Khôi' })).status).toBe(303)
    // A wrong page that comes again is up to date.
    const wrong = await send(await open(`${draft}/to-khai`), { 'a.childName': '' })
    expect(wrong.status).toBe(422)
    expect((await send(wrong, { 'a.childName': 'Nguyễn Minh Khôi' })).status).toBe(303)
  })
})

test('two windows on the papers: the scan is kept, what was said is shown side by side', async () => {
  await at(monday, async () => {
    const { draft } = await begin({ person: { name: 'Cô Giấy Tờ' } })
    await send(await open(`${draft}/to-khai`), everything)
    const [one, two] = [await open(`${draft}/giay-to`), await open(`${draft}/giay-to`)]
    expect((await upload(one, [], { 'state-0': 'missing' })).status).toBe(303)
    const second = await upload(two, scanned, checkedPaper)
    expect(second.status).toBe(409)
    const cells = second.$('.govuk-notification-banner, main').find('table tbody td, table tbody th').text()
    for (const words of ['Thiếu', 'Đủ, đúng', '1 bản chính']) expect(cells).toContain(words)
    expect(second.$('[name="state-0"]:checked').val()).toBe('complete')
    expect(second.body).toContain('chung sinh.png')
    expect((await draftOf(draft)).handedIn).toMatchObject([{ state: 'missing' }])
    expect((await upload(second, [])).to).toBe(`${draft}/quyet-dinh`)
    expect((await draftOf(draft)).handedIn).toMatchObject([{ state: 'complete' }])
  })
})

test('a decision is about what its page showed; decided elsewhere, it leads to what was decided', async () => {
  await at(monday, async () => {
    const { draft } = await begin({ person: { name: 'Chú Quyết Định' } })
    await send(await open(`${draft}/to-khai`), everything)
    await upload(await open(`${draft}/giay-to`), scanned, checkedPaper)
    const accept = { form: `form[action="${draft}/tiep-nhan"]` }
    const shown = await open(`${draft}/quyet-dinh`)
    await send(await open(`${draft}/to-khai`), { 'a.childName': 'Nguyễn Gia Khôi' })
    const refused = await send(shown, { returnChannel: 'post' }, accept)
    expect([refused.status, refused.$('main').text()]).toEqual([409, expect.stringContaining('Chưa quyết định gì')])
    expect(refused.$('[name=returnChannel]:checked').val()).toBe('post')
    expect(refused.$('main').text()).toContain('Nguyễn Gia Khôi')
    const other = await open(`${draft}/quyet-dinh`)
    const done = await send(refused, {}, accept)
    expect(done.status).toBe(303)
    const id = done.to.split('/').pop()!
    const reason = other.$('select[name=reason] option').eq(1).attr('value')!
    const late = await send(
      other,
      { reason, text: 'Không thuộc nơi này.' },
      { form: `form[action="${draft}/tu-choi"]` },
    )
    expect([late.status, late.to]).toEqual([303, done.to])
    expect((await findDossier(db, id))!.status).toBe(2)
    expect(await listActs(db, id)).toHaveLength(2)
  })
})

test('words for a paper stay with it; ready words follow how it is found now', async () => {
  await at(monday, async () => {
    const { draft } = await begin({ person: { name: 'Bác Hướng Dẫn' } })
    await send(await open(`${draft}/to-khai`), everything)
    await upload(await open(`${draft}/giay-to`), [], { 'state-0': 'missing' })
    const guide = { form: `form[action="${draft}/huong-dan"]` }
    const shown = await open(`${draft}/quyet-dinh`)
    await upload(await open(`${draft}/giay-to`), [], { 'state-0': 'invalid' })
    const again = await send(shown, {}, guide)
    expect([again.status, again.$('[name=what-0]').text()]).toEqual([409, expect.stringContaining('không hợp lệ')])
    const own = await send(shown, { 'what-0': 'Xin bản có dấu đỏ' }, guide)
    expect([own.status, own.$('[name=what-0]').text().trim()]).toEqual([409, 'Xin bản có dấu đỏ'])
    const moved = await send(shown, { 'what-0': 'Của giấy khác', 'for-0': 'Giấy khác' }, guide)
    expect(moved.$('[name=what-0]').text()).not.toContain('Của giấy khác')
  })
})

test('nothing typed here is lost, and nothing saved there is written over unseen', () => {
  const parts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y', null, ['z']))
  fc.assert(
    fc.property(parts, parts, parts, (before, saved, typed) => {
      const said = (it: Record<string, unknown>, key: string) => JSON.parse(seenOf({ [key]: it[key] }))[key] ?? ''
      const { parts: merged, overtaken } = mergeTyped(seenOf(before), { saved, typed })
      for (const key of ['a', 'b', 'c']) {
        const isTyped = said(typed, key) !== said(before, key)
        expect(said(merged, key)).toBe(said(isTyped ? typed : saved, key))
        const wouldUndo = said(saved, key) !== said(before, key) && said(typed, key) !== said(saved, key)
        if (wouldUndo) expect(overtaken).toBe(true)
      }
      if (seenOf(saved) === seenOf(before)) expect(overtaken).toBe(false)
      if (seenOf(saved) === seenOf(typed)) expect(overtaken).toBe(false)
    }),
  )
  expect(mergeTyped('{"broken', { saved: { a: 'x' }, typed: { a: 'y' } })).toEqual({
    parts: { a: 'y' },
    overtaken: true,
  })
})
