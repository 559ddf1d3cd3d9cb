import { expect, test, vi } from 'vitest'
import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person, submitForm } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { birth } from '../sample.ts'
import { loadShippedDictionary, shippedDictionary } from '../search/dictionary.ts'
import { replaceShippedEntries } from '../search/dictionary.sql.ts'

const portal = await testPortal()
const { db } = portal
const agency = await db.begin((tx) => saveAgency(tx, { name: 'Ủy ban nhân dân xã Thử', level: 'commune' }))
await importProcedures(db, [
  { ...structuredClone(birth), code: '8.100001', name: 'Cấp giấy phép nuôi ong mật', portalId: null, keywords: '' },
])

async function officer(role: Role, agencyId: number | null) {
  const { accountId } = await person(db, { name: 'Trần Thị Kiểm' })
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
const checker = await officer('procedure-checker', agency.id)
const administrator = await officer('portal-administrator', null)
const receiver = await officer('receiver', agency.id)

const list = '/quan-tri/tu-dien'
const entryAt = (key: string) => `${list}/${key}`
const first = async (q: string) =>
  (await portal.web.inject(`/api/v1/procedures?q=${encodeURIComponent(q)}`)).json().items[0]?.code

test('only those who check procedures and the administrators of the portal keep the dictionary', async () => {
  for (const url of [list, `${list}/thu`, `${list}/moi`, entryAt('kin')]) {
    expect((await portal.web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(401)
    expect((await receiver.see(url)).status).toBe(403)
    expect((await checker.see(url)).status).toBe(200)
    expect((await administrator.see(url)).status).toBe(200)
  }
  const before = await db`select * from procedures.dictionary_entry where key = 'kin'`
  const body = { say: 'ai đó', active: '1' }
  for (const url of [entryAt('kin'), `${list}/moi`])
    expect((await submitForm(portal, { url, cookie: receiver.cookie, body })).statusCode).toBe(403)
  expect(await db`select * from procedures.dictionary_entry where key = 'kin'`).toEqual(before)
})

test('a new way of saying is found within seconds, once, and says who wrote it', async () => {
  expect(await first('tổ bầy chích')).not.toBe('8.100001')
  const fields = { kind: 'meaning', say: 'tổ bầy chích\n  Bầy  chích ', means: 'giấy phép nuôi ong mật', active: '1' }
  const sent = await checker.send(`${list}/moi`, `${list}/moi`, fields)
  expect(sent).toMatchObject({ status: 303, location: entryAt('to-bay-chich') })
  // Sent twice, it is one.
  expect((await checker.send(`${list}/moi`, `${list}/moi`, fields)).location).not.toBe(entryAt('to-bay-chich-2'))
  await vi.waitFor(async () => expect(await first('tổ bầy chích')).toBe('8.100001'), { timeout: 15_000, interval: 200 })
  const { $ } = await administrator.see(entryAt('to-bay-chich'))
  expect($('main').text()).toContain('Trần Thị Kiểm')
  expect($('textarea[name=say]').text()).toBe('tổ bầy chích\nbầy chích')
  const tried = await checker.see(`${list}/thu?q=${encodeURIComponent('xin tổ bầy chích')}`)
  expect(tried.$('main').text()).toContain('to-bay-chich')
  expect(tried.$('table a').first().attr('href')).toBe('/thu-tuc/8.100001')
})

test.each([
  ['nothing said', { say: ' ', means: 'a b' }, 'Nhập ít nhất một dòng'],
  ['no meaning', { say: 'một hai', means: '' }, 'Nhập ít nhất một dòng'],
  ['a gap at the edge', { say: 'một ~', means: 'a b' }, 'Dấu ~ chỉ đứng giữa hai từ'],
  ['a class that is none', { say: 'một <khong-co>', means: 'a b' }, 'Chưa có nhóm từ'],
  ['only signs', { say: '!!! ???', means: 'a b' }, 'Viết bằng chữ'],
  ['a line without end', { say: 'a'.repeat(121), means: 'a b' }, 'tối đa 120 ký tự'],
  ['what another entry says', { say: 'chưa có sổ đỏ', means: 'a b' }, 'đã có ở một mục khác'],
])('an entry with %s comes back as it was written, with a clear answer', async (_, fields, answer) => {
  const { status, $ } = await checker.send(`${list}/moi`, `${list}/moi`, { kind: 'meaning', ...fields })
  expect(status).toBe(422)
  expect($('.govuk-error-summary').text()).toContain(answer)
  expect($('textarea[name=means]').text()).toBe(fields.means.trim())
})

test('words of more than one syllable are no filler; an entry that does not exist is not found', async () => {
  const sent = await checker.send(`${list}/moi`, `${list}/moi`, { kind: 'filler', say: 'hai từ' })
  expect(sent.status).toBe(422)
  expect((await checker.see(entryAt('khong-co-dau'))).status).toBe(404)
  expect((await checker.see(entryAt('KHONG'))).status).toBe(404)
})

test('what an operator changed or switched off survives a newer file; what came with the file follows it', async () => {
  const shipped = shippedDictionary()
  const [mine, theirs, gone] = shipped.filter((it) => it.kind === 'outside')
  const off = { say: mine!.say.join('\n'), means: '', active: '0' }
  expect((await administrator.send(entryAt(mine!.key), entryAt(mine!.key), off)).status).toBe(303)
  const newer = shipped
    .filter((it) => it !== gone)
    .map((it) => (it.kind === 'outside' ? { ...it, say: [...it.say, 'câu mới'] } : it))
  await db.begin((tx) => replaceShippedEntries(tx, newer))
  const rows = await db<{ key: string; say: string[]; active: boolean; source: string }[]>`
    select key, say, active, source from procedures.dictionary_entry where kind = 'outside'`
  const of = (key: string) => rows.find((it) => it.key === key)
  expect(of(mine!.key)).toMatchObject({ say: mine!.say, active: false, source: 'portal' })
  expect(of(theirs!.key)).toMatchObject({ say: [...theirs!.say, 'câu mới'], active: true, source: 'reference' })
  expect(of(gone!.key)).toBe(undefined)
  await db.begin(loadShippedDictionary)
  expect(await db`select 1 from procedures.dictionary_entry where key = ${gone!.key}`).toHaveLength(1)
})

test('the list is searched and filtered, page by page', async () => {
  const { $ } = await checker.see(`${list}?tim=${encodeURIComponent('ly dị')}&loai=outside`)
  expect($('tbody tr').length).toBe(1)
  const all = await checker.see(list)
  expect(all.$('tbody tr').length).toBe(50)
  expect(all.$('a[href*="sau="]').length).toBeGreaterThan(0)
})
