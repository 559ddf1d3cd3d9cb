import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { fileDossier, acceptDossier } from '#dossiers'
import { dossierIn } from '../../../../../tests/support/accepted.ts'
import { browserOf } from '../../../../../tests/support/desk.ts'
import { town } from '../../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const administrator = await browserOf(portal, await here.officer('agency-administrator'))
const path = (form: string, agency = here.here.id) => `/quan-tri/mau-giay/${agency}/${form}`

/** Sends the page's form; `to`: the address of another of its buttons. */
async function send(form: string, fields: Record<string, string>, to = path(form)) {
  const { $ } = await administrator.see(path(form))
  const sent = new URLSearchParams()
  $(`form[action="${path(form)}"] input[type=hidden]`).each((_, it) => sent.set(it.attribs.name!, it.attribs.value!))
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return administrator.post(to, sent)
}

test('only administrators of the agency, or of one above, see and change its templates', async () => {
  const child = await db.begin((tx) => saveAgency(tx, { name: 'Phòng Mẫu', level: 'other', parentId: here.here.id }))
  for (const url of [path('receipt'), `/quan-tri/mau-giay?co-quan=${here.here.id}`]) {
    for (const actor of [here.leader, here.stranger, here.citizen.actor])
      expect((await (await browserOf(portal, actor)).see(url)).status, url).toBe(403)
    expect((await web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(303)
  }
  const other = await browserOf(portal, await here.officer('agency-administrator', here.elsewhere))
  expect((await other.see(path('receipt'))).status).toBe(403)
  const _token = String((await other.see('/quan-tri/mau-giay')).$('input[name=_token]').first().val())
  const stranger = await other.post(path('receipt'), new URLSearchParams({ version: '0', before: 'x', _token }))
  expect(stranger.status).toBe(403)
  expect((await administrator.see(path('receipt', child.id))).status).toBe(200)
  expect(
    (await administrator.see(`/quan-tri/mau-giay?ten=${encodeURIComponent('Phòng Mẫu')}`)).$('main').text(),
  ).toContain('Phòng Mẫu')
  for (const wrong of ['/quan-tri/mau-giay/x/receipt', path('nothing'), path('receipt', 2_000_000)])
    expect([400, 403, 404]).toContain((await administrator.see(wrong)).status)
})

test('words are previewed as they will be received, saved as a version, inherited below, and told in the history', async () => {
  const fields = {
    headerLines: 'UBND THÀNH PHỐ HÀ NỘI\nUBND PHƯỜNG CỬA NAM',
    place: 'Hà Nội',
    before: 'Kính gửi {nguoi_nop}.\n\nHồ sơ {ma_ho_so}.',
    after: 'Xin cảm ơn.',
    contact: 'Bàn số 3',
    signerTitle: 'Công chức một cửa',
    footer: 'Giữ giấy này đến {han_tra}.',
  }
  const shown = await send('receipt', { ...fields, _look: '1' })
  expect(shown.status).toBe(200)
  const sheet = shown.$('.portal-sheet').text()
  const all = ['UBND PHƯỜNG CỬA NAM', 'Hà Nội, ngày', 'Kính gửi Nguyễn Thị Mẫu.', 'Bàn số 3', 'CÔNG CHỨC MỘT CỬA']
  for (const words of all) expect(sheet).toContain(words)
  expect(shown.$('textarea[name=before]').text()).toContain('{nguoi_nop}')
  const pdf = await web.inject({
    ...{ method: 'POST', url: `${path('receipt')}/xem-thu.pdf` },
    headers: { cookie: administrator.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...fields, _token: String(shown.$('main input[name=_token]').val()) }).toString(),
  })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), { mergePages: true })
  for (const words of all) expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
  expect((await db`select 1 from dossiers.paper_template`).length).toBe(0)

  const saved = await send('receipt', fields)
  expect(saved.location).toBe(`${path('receipt')}?xong=luu`)
  expect((await administrator.see(saved.location!)).$('main').text()).toContain('Đã lưu phiên bản mới')
  const dossier = await dossierIn(db, here, 2)
  const citizen = await browserOf(portal, here.citizen.actor)
  expect((await citizen.see(`/ho-so/${dossier.id}/phieu/2`)).$('.portal-sheet').text()).toContain(
    `Kính gửi ${here.citizen.name}.`,
  )

  // A body below follows until it has words of its own.
  const child = await db.begin((tx) =>
    saveAgency(tx, {
      ...{ name: 'Điểm tiếp nhận số 2', level: 'other', parentId: here.here.id },
      codes: [{ scheme: 'QD20', code: 'H26.777' }],
    }),
  )
  const list = (await administrator.see(`/quan-tri/mau-giay?co-quan=${child.id}`)).$('main').text()
  expect(list).toContain(`Theo ${here.here.name}, phiên bản 1`)
  const { procedure } = here
  const below = await db.begin((tx) =>
    fileDossier(tx, here.citizen.actor, {
      ...{ procedure, formVersionId: procedure.formVersionId, agency: child, channel: 'online', returnChannel: 'post' },
      ...{ applicantPartyId: here.citizen.partyId, applicant: { name: 'Trẻ Mẫu' }, answers: {}, papers: [] },
    }),
  )
  await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: below.id, revision: 1 }))
  expect((await citizen.see(`/ho-so/${below.id}/phieu/2`)).$('.portal-sheet').text()).toContain('Kính gửi Trẻ Mẫu.')

  await send('receipt', { ...fields, place: 'Cửa Nam' })
  const history = (await administrator.see(path('receipt'))).$('main section').last().text()
  expect(history).toMatch(/2.*Địa danh, trước ngày tháng: Hà Nội → Cửa Nam/s)
  const given = await send('receipt', {}, `${path('receipt')}/bo`)
  expect(given.location).toBe(`${path('receipt')}?xong=bo`)
  expect((await administrator.see(path('receipt'))).$('main').text()).toContain('Như mẫu của Nhà nước')
})

test('bad words come back with a sentence, and nothing is saved', async () => {
  const count = async () => (await db`select 1 from dossiers.paper_template`).length
  const before = await count()
  for (const [fields, words] of [
    [{ before: 'Kính gửi {ten}' }, '“{ten}” không phải chỗ điền của mẫu này'],
    [{ after: 'Hẹn {han_tra}' }, '“{han_tra}” không phải chỗ điền'],
    [{ footer: 'a } b' }, 'đứng lẻ'],
    [{ place: '{ngay}' }, 'đứng lẻ'],
    [{ headerLines: 'a\nb\nc\nd' }, 'Nhiều nhất 3 dòng'],
    [{ headerLines: 'a'.repeat(121) }, 'không quá 120 ký tự'],
    [{ contact: 'x'.repeat(301) }, 'nhiều nhất 300 ký tự'],
  ] as const) {
    const answer = await send('stop-notice', fields)
    expect(answer.status).toBe(422)
    expect(answer.$('.govuk-error-summary').text()).toContain(words)
    const [name, typed] = Object.entries(fields)[0]!
    const box = answer.$(`[name=${name}]`)
    expect(box.attr('value') ?? box.text().replace(/^\n/, '')).toBe(typed)
  }
  for (const fields of [{ version: 'x' }, { version: '-1' }, { version: '' }, { before: 'a\0b' }, { _token: '' }])
    expect([400, 409, 422]).toContain((await send('stop-notice', { after: 'y', ...fields } as never)).status)
  expect((await send('stop-notice', { version: '5', after: 'Lời' })).status).toBe(409)
  expect(await count()).toBe(before)
})
