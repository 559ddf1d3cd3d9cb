import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { person, sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'

const portal = await testPortal()
const page = '/tai-khoan/theo-doi'
/** Eight in the morning in Viet Nam, unless an hour is said. */
const day = (number: number, hour = 8) => new Date(Date.UTC(2026, 10, number, hour - 7))
const one = (code: string, more: object = {}) => ({ ...normalisedBirth, id: code, code, ...more })
await at(day(1), () =>
  importProcedures(portal.db, [
    one('1.1'),
    one('1.2'),
    one('1.3', { field: { code: 'G15-TP09', name: 'Chứng thực' } }),
  ]),
)

async function somebody(email?: string) {
  const it = await person(portal.db, { ...(email && { email }) })
  const { cookie } = await sessionOf(portal.db, it.accountId)
  const follow = (loai: string, ma: string) => submitForm(portal, { url: page, cookie, body: { loai, ma } })
  const see = async (query = '') => load((await portal.web.inject({ url: page + query, headers: { cookie } })).body)
  const told = async () =>
    await portal.db<{ subject: string; text: string; link: string }[]>`
      select m.subject, m.text, m.link from notices.message m join notices.dispatch d on d.message_id = m.id
      where d.account_id = ${it.accountId} and d.channel = 'in-app' and m.kind = 'procedures.changed' order by m.id`
  return { ...it, cookie, follow, see, told }
}

/** As if the person had begun to follow on the first day. */
const sinceTheFirst = () => portal.db`update procedures.subscription set created_at = ${day(1)}`

test('only who is signed in follows; everybody else is led to sign in and back', async () => {
  const asked = await portal.web.inject({ url: `${page}?loai=procedure&ma=1.1`, headers: { accept: 'text/html' } })
  expect([asked.statusCode, asked.headers.location]).toEqual([
    303,
    `/dang-nhap?tiep=${encodeURIComponent(`${page}?loai=procedure&ma=1.1`)}`,
  ])
  const sent = await portal.web.inject({
    method: 'POST',
    url: page,
    payload: 'loai=procedure&ma=1.1',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(sent.statusCode).toBe(401)
})

test('from the page of a procedure to following it, once however often, and back out', async () => {
  const mai = await somebody()
  const procedure = load((await portal.web.inject('/thu-tuc/1.1')).body)
  const link = procedure('a[href^="/tai-khoan/theo-doi"]').attr('href')!
  expect((await mai.see(link.replace(page, ''))).text()).toContain('Đăng ký khai sinh mẫu (1.1)')
  expect((await mai.follow('procedure', '1.1')).headers.location).toBe(`${page}?xong=1`)
  await mai.follow('procedure', '1.1')
  await mai.follow('field', 'G15-TP09')
  await mai.follow('agency', 'G15')
  const $ = await mai.see()
  expect($('tbody tr').length).toBe(3)
  expect($('tbody').text()).toContain('Chứng thực')
  expect((await mai.see('?loai=procedure&ma=1.1')).text()).toContain('Bạn đang theo dõi: Đăng ký khai sinh mẫu (1.1)')
  const end = $('form[action$="/thoi"]').last().attr('action')!
  const stranger = await somebody()
  await submitForm(portal, { url: end, cookie: stranger.cookie })
  expect((await mai.see())('tbody tr').length).toBe(3)
  await submitForm(portal, { url: end, cookie: mai.cookie })
  expect((await mai.see())('tbody tr').length).toBe(2)
  const account = load((await portal.web.inject({ url: '/tai-khoan', headers: { cookie: mai.cookie } })).body)
  expect(account('a[href="/tai-khoan/theo-doi"]').length).toBe(1)
})

test('what does not exist cannot be followed', async () => {
  const mai = await somebody()
  expect((await mai.follow('procedure', '9.9')).statusCode).toBe(404)
  expect((await mai.follow('everything', '1.1')).statusCode).toBe(422)
  expect((await mai.follow('field', '')).statusCode).toBe(422)
  expect((await portal.web.inject({ url: `${page}?loai=x&ma=1`, headers: { cookie: mai.cookie } })).statusCode).toBe(
    400,
  )
})

test('one digest a day: nothing at night, nothing twice, nothing from before one followed', async () => {
  const [mai, lan] = [await somebody('mai@example.vn'), await somebody()]
  await mai.follow('procedure', '1.1')
  await lan.follow('field', 'G15-TP09')
  await sinceTheFirst()
  await at(day(2), () =>
    importProcedures(portal.db, [one('1.1', { requirements: 'Mới' }), one('1.2', { requirements: 'Mới' })]),
  )
  await at(day(3, 5), () => portal.sweep())
  expect(await mai.told()).toEqual([])
  await at(day(3), () => portal.sweep())
  await at(day(3, 9), () => portal.sweep())
  expect(await mai.told()).toMatchObject([{ subject: 'Một thủ tục bạn theo dõi đã thay đổi', link: '/thu-tuc/1.1' }])
  expect((await mai.told())[0]!.text).toContain('- Sửa đổi: Đăng ký khai sinh mẫu (1.1)')
  expect(await lan.told()).toEqual([])
  const mails = await portal.db`select address from notices.dispatch where channel = 'email'`
  expect(mails).toMatchObject([{ address: 'mai@example.vn' }])
  // Changed again the same day: told on the next.
  await at(day(3, 10), () => importProcedures(portal.db, [one('1.1', { state: 'ABOLISHED' })]))
  await at(day(3, 11), () => portal.sweep())
  expect(await mai.told()).toHaveLength(1)
  await at(day(4), () => portal.sweep())
  expect((await mai.told())[1]!.text).toContain('- Bãi bỏ: ')
  await at(day(5), () => portal.sweep())
  expect(await mai.told()).toHaveLength(2)
})

test('an import of hundreds is one message of ten lines', async () => {
  const mai = await somebody()
  await mai.follow('agency', 'G15')
  await sinceTheFirst()
  await at(day(6), () => portal.sweep())
  const before = (await mai.told()).length
  const many = Array.from({ length: 300 }, (_, i) => one(`7.${String(i).padStart(6, '0')}`))
  await at(day(7, 3), () => importProcedures(portal.db, many))
  await at(day(7), () => portal.sweep())
  const told = await mai.told()
  expect(told).toHaveLength(before + 1)
  expect(told.at(-1)!.subject).toBe('300 thủ tục bạn theo dõi đã thay đổi')
  expect(told.at(-1)!.text.match(/^- /gm)).toHaveLength(10)
  expect(told.at(-1)!.text).toContain('Và 290 thủ tục khác.')
})

test('there is an end to how much one can follow', async () => {
  const mai = await somebody()
  await portal.db`
    insert into procedures.subscription (account_id, kind, code, created_at)
    select ${mai.accountId}, 'procedure', 'x' || i, ${day(1)} from generate_series(1, 100) i`
  expect((await mai.follow('procedure', '1.1')).statusCode).toBe(409)
})
