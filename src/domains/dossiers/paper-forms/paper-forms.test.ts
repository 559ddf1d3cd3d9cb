import { load } from 'cheerio'
import { create } from 'qrcode'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import {
  acceptDossier,
  apologise,
  assignDossier,
  fileDossier,
  findDossier,
  finishDossier,
  handOverResult,
  listActs,
  papersPdf,
  processDossier,
  refuseDossier,
  requestSupplement,
  stopDossier,
  withdrawDossier,
} from '#dossiers'
import { at } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { type Pass, passCookie, writePass } from '../look-up-dossier/pass.ts'
import { longMoment } from './long-date.ts'
import { paperChecksum } from './paper-address.ts'
import { saveTemplate } from './template/save-template.ts'
import { blankTemplate, type TemplateContent } from './template/template.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const citizen = await browserOf(portal, here.citizen.actor)
const receiver = await browserOf(portal, here.receiver)
const textOf = ($: ReturnType<typeof load>) =>
  load($('.portal-sheet').html()!.replaceAll('<', ' <')).text().replace(/\s+/g, ' ')

/** The papers that the dossier's page leads to, with their text, as the citizen reads them. */
async function papers(id: string): Promise<string[]> {
  const { $ } = await citizen.see(`/ho-so/${id}`)
  const links = [
    ...new Set(
      $('aside a[href*="/phieu/"]:not([href$=".pdf"])')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ),
  ]
  return Promise.all(links.map(async (link) => textOf((await citizen.see(link)).$)))
}

test('[3.5-01] whoever may see the dossier sees its papers, on the page and as PDF, nobody else', async () => {
  const { id } = await dossierIn(db, here, 2)
  const page = `/ho-so/${id}/phieu/2`
  const status = async (path: string, cookie?: string) =>
    (await web.inject({ url: path, headers: { accept: 'text/html', ...(cookie && { cookie }) } })).statusCode
  const cookieOf = async (actor: { accountId: string | null }, as: 'citizen' | 'officer' = 'officer') =>
    (await sessionOf(db, actor.accountId!, as)).cookie
  for (const path of [page, `${page}.pdf`]) {
    expect(await status(path)).toBe(303)
    expect(await status(path, citizen.cookie)).toBe(200)
    expect(await status(path, receiver.cookie)).toBe(200)
    expect(await status(path, await cookieOf(here.stranger))).toBe(403)
    expect(await status(path, await cookieOf(here.stranger, 'citizen'))).toBe(404)
  }
  // What is no paper, or no number, is not there.
  for (const wrong of ['1', '99', '0', 'x', '1.pdf', '99.pdf', '0.pdf', 'x.pdf', '2.doc'])
    expect((await citizen.see(`/ho-so/${id}/phieu/${wrong}`)).status).not.toBe(200)
  expect((await receiver.see(`/can-bo/ho-so/${id}`)).$(`a[href="${page}"]`).text()).toContain('Giấy tiếp nhận hồ sơ')
})

test('[3.5-01] the receipt says what Form 01 asks for', async () => {
  const friday = new Date('2026-11-27T02:16:00Z')
  const applicant = {
    ...{ name: here.citizen.name, identityNumber: '001099000111', phone: '0900000111', email: 'mai@example.vn' },
    address: { provinceCode: '01', communeCode: '00070', detail: 'Số 5 phố Mẫu' },
  }
  const { procedure } = here
  const dossier = await at(friday, () =>
    db.begin(async (tx) => {
      const { id } = await fileDossier(tx, here.citizen.actor, {
        ...{ procedure, formVersionId: procedure.formVersionId, agency: here.here, channel: 'online', applicant },
        ...{ returnChannel: 'post', applicantPartyId: here.citizen.partyId, owner: { name: 'Nguyễn Minh Khôi' } },
        ...{ answers: {}, papers: [] },
      })
      return acceptDossier(tx, here.receiver, { dossierId: id, revision: 1 })
    }),
  )
  const [paper] = await papers(dossier.id)
  for (const words of [
    'Mẫu số 01, Thông tư 03/2025/TT-VPCP',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM',
    'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
    'Cửa Nam, ngày 27 tháng 11 năm 2026',
    dossier.code!,
    here.citizen.name,
    '001099000111',
    'Số 5 phố Mẫu, Phường Cửa Nam',
    'Nguyễn Minh Khôi',
    'Đăng ký mẫu',
    'Tờ khai điền trên Cổng',
    '01 bộ',
    '3 ngày làm việc',
    'Nhận hồ sơ lúc: 09 giờ 16 phút, ngày 27 tháng 11 năm 2026',
    'Hẹn trả kết quả lúc: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026',
    'quyển số 2026, số thứ tự 261127-',
    'Qua bưu chính công ích',
    here.receiver.name,
  ])
    expect(paper).toContain(words)
  const qr = (await citizen.see(`/ho-so/${dossier.id}/phieu/2`)).$('.portal-sheet svg')
  expect(qr.attr('aria-label')).toBe('Quét để tra cứu hồ sơ')
  expect((await citizen.see(`/en/ho-so/${dossier.id}/phieu/2`)).$('h1').text()).toContain('RECEIPT OF THE DOSSIER')
})

test('[3.5-01 3.5-05] a paper follows the form of the text in force on the day it is issued', async () => {
  const long = new Date('2024-05-06T02:00:00Z')
  const on = (id: string, revision: number) => ({ dossierId: id, revision })
  const { id } = await at(long, () => filed(db, here))
  await at(long, () => db.begin((tx) => acceptDossier(tx, here.receiver, on(id, 1))))
  const withdrawn = { ...on(id, 2), reason: 'Người nộp đề nghị' }
  await at(long, () => db.begin((tx) => stopDossier(tx, here.leader, withdrawn)))
  const [receipt, notice] = await papers(id)
  expect(receipt).toContain('Mẫu số 01, Điều 9 Thông tư 01/2018/TT-VPCP')
  // Circular 01/2018 has no form for stopping.
  expect(notice).toContain('THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ')
  expect(notice).not.toContain('Mẫu số')

  const { id: later } = await at(long, () => filed(db, here))
  await at(long, () => db.begin((tx) => acceptDossier(tx, here.receiver, on(later, 1))))
  await db.begin((tx) => stopDossier(tx, here.leader, { ...on(later, 2), reason: 'Người nộp đề nghị' }))
  expect((await papers(later))[1]).toContain('Mẫu số 05, Điều 7 Thông tư 03/2025/TT-VPCP')
})

test('[3.5-02 3.5-03 3.5-05] asking for more, refusing, stopping and taking back leave their papers', async () => {
  const on = (id: string, revision: number) => ({ dossierId: id, revision })
  const asked = await filed(db, here)
  const items = [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }]
  const deadline = new Date('2030-01-02T10:00:00Z')
  await db.begin((tx) => requestSupplement(tx, here.receiver, { ...on(asked.id, 1), items, deadline }))
  expect((await papers(asked.id))[0]).toMatch(
    /Mẫu số 02.*1\. Giấy chứng sinh: Ảnh bị mờ.*17 giờ 00 phút, ngày 02 tháng 01 năm 2030/,
  )

  const refused = await filed(db, here)
  await db.begin((tx) => refuseDossier(tx, here.receiver, { ...on(refused.id, 1), reason: 'Không thuộc thẩm quyền' }))
  expect((await papers(refused.id))[0]).toMatch(/Mẫu số 03.*Lý do: Không thuộc thẩm quyền.*khiếu nại/)
  const notice = (await citizen.see(`/ho-so/${refused.id}`)).$('.portal-notice--refused')
  expect(notice.text()).toContain('Không thuộc thẩm quyền')
  expect(notice.find(`a[href="/ho-so/nop/${here.procedure.id}"]`).length).toBe(1)

  // The kind that the officer chose stands by itself, with its code.
  const coded = await filed(db, here)
  const form = { reason: 'Trùng với hồ sơ đã nộp. Hồ sơ H26-1', reasonCode: 'trung-ho-so' }
  await db.begin((tx) => refuseDossier(tx, here.receiver, { ...on(coded.id, 1), ...form }))
  expect((await papers(coded.id))[0]).toMatch(
    /Loại lý do \(mã\): Trùng với hồ sơ đã nộp \(trung-ho-so\) Lý do: Hồ sơ H26-1 /,
  )
  const english = textOf((await citizen.see(`/en/ho-so/${coded.id}/phieu/2`)).$)
  expect(english).toContain('Kind of reason (code): It was filed already (trung-ho-so)')

  const decided = await dossierIn(db, here, 4)
  const no = { outcome: 'refused', resultFileIds: [], text: 'Chưa đủ tuổi' } as const
  await db.begin((tx) => finishDossier(tx, here.handler, { ...on(decided.id, 3), ...no }))
  expect((await papers(decided.id))[1]).toMatch(/PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ.*Lý do: Chưa đủ tuổi/)

  const stopped = await dossierIn(db, here, 2)
  await db.begin((tx) => processDossier(tx, here.handler, on(stopped.id, 2)))
  await db.begin((tx) => stopDossier(tx, here.leader, { ...on(stopped.id, 3), reason: 'Đất đang tranh chấp' }))
  expect((await papers(stopped.id))[1]).toMatch(/Mẫu số 05.*Lý do: Đất đang tranh chấp/)

  const back = await dossierIn(db, here, 2)
  await db.begin((tx) => withdrawDossier(tx, here.citizen.actor, { ...on(back.id, 2), reason: 'Tôi đổi ý' }))
  expect((await papers(back.id))[1]).toContain('Theo yêu cầu của người nộp. Tôi đổi ý')
  const never = await filed(db, here)
  await db.begin((tx) => withdrawDossier(tx, here.citizen.actor, { ...on(never.id, 1), reason: 'Tôi đổi ý' }))
  expect(await papers(never.id)).toEqual([])
  expect((await findDossier(db, never.id))!.status).toBe(7)
})

test('[3.5-04] the apology says what was promised, why it is late, and the new time', async () => {
  const dossier = await dossierIn(db, here, 4)
  const due = new Date(Date.parse(dossier.currentDue!) + 7 * 86_400_000)
  const words = { reason: 'Phải xác minh thêm', progress: 'Đang thẩm định' }
  const form = { dossierId: dossier.id, revision: dossier.revision, ...words, due }
  const after = await db.begin((tx) => apologise(tx, here.leader, form))
  expect((await papers(dossier.id))[1]).toMatch(
    new RegExp(
      [
        `Mẫu số 04.*VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN.*Kính gửi: ${here.citizen.name}`,
        `Đã hẹn trả kết quả lúc: ${longMoment(dossier.currentDue!, 'vi')}`,
        'Tình hình giải quyết đến nay: Đang thẩm định.*Lý do chậm: Phải xác minh thêm.*chân thành xin lỗi',
        `Hẹn lại trả kết quả lúc: ${longMoment(after.currentDue!, 'vi')}`,
      ].join('.*'),
    ),
  )
})

test('an issued paper says the same for ever, until the words of its act are erased', async () => {
  const administrator = await here.officer('agency-administrator')
  const save = (content: Partial<TemplateContent> | null, seen: number) =>
    db.begin((tx) =>
      saveTemplate(tx, administrator, {
        ...{ body: here.here, form: 'receipt', seen },
        content: content && { ...blankTemplate, ...content },
      }),
    )
  await save({ before: 'Kính gửi {nguoi_nop}, hẹn {han_tra}.', signerTitle: 'Công chức tiếp nhận' }, 0)
  const first = await dossierIn(db, here, 2)
  const [before] = await papers(first.id)
  expect(before).toContain(`Kính gửi ${here.citizen.name}, hẹn 17 giờ 00 phút`)
  expect(before).toContain('CÔNG CHỨC TIẾP NHẬN')
  await save({ before: 'Lời mới' }, 1)
  expect((await papers(first.id))[0]).toBe(before)
  expect((await papers((await dossierIn(db, here, 2)).id))[0]).toContain('Lời mới')
  await save(null, 2)
  expect((await papers((await dossierIn(db, here, 2)).id))[0]).not.toContain('Lời mới')
  await expect(save({ before: 'Muộn' }, 2)).rejects.toThrow('template-changed')

  const [kept] = await db`
    select p.law, t.version from dossiers.issued_paper p join dossiers.paper_template t on t.id = p.template_id
    where p.dossier_id = ${first.id}`
  expect(kept).toMatchObject({ law: 'TT03-2025', version: 1 })
  for (const change of ["update dossiers.issued_paper set law = 'x'", 'delete from dossiers.issued_paper'])
    await expect(db.unsafe(change)).rejects.toThrow('an issued paper cannot be changed or removed')
  await expect(db`delete from dossiers.paper_template`).rejects.toThrow('cannot be changed or removed')
  await db`update dossiers.act_payload set payload = null, erased_at = now() where dossier_id = ${first.id} and sequence = 2`
  expect(await db`select sheets from dossiers.issued_paper where dossier_id = ${first.id}`).toEqual([{ sheets: null }])
  expect((await papers(first.id))[0]).toContain('GIẤY TIẾP NHẬN')
})

test('the code on a paper leads to the look-up, which knows the paper again and tells no more', async () => {
  const dossier = await dossierIn(db, here, 2)
  const [act] = (await listActs(db, dossier.id)).slice(1)
  const checksum = paperChecksum({ form: 'receipt', number: dossier.code!, actHash: act!.hash })
  const path = `/tra-cuu?ma=${dossier.code}&giay=${checksum}`
  const page = (await citizen.see(`/ho-so/${dossier.id}/phieu/2`)).$('.portal-sheet svg path').attr('d')!
  const { data, size } = create(portal.config.publicUrl + path, { errorCorrectionLevel: 'M' }).modules
  expect(page.match(/M/g)).toHaveLength([...data.slice(0, size * size)].filter(Boolean).length)
  const look = async (url: string) => {
    const { $ } = await citizen.see(url)
    return $('main').text()
  }
  const known = await look(path)
  expect(known).toMatch(/Giấy này do Cổng lập.*Giấy tiếp nhận hồ sơ và hẹn trả kết quả/s)
  expect(known).not.toContain(here.citizen.name)
  for (const wrong of ['AAAAAAAA', 'x'.repeat(500)])
    expect(await look(`/tra-cuu?ma=${dossier.code}&giay=${wrong}`)).toContain('Cổng không nhận ra giấy này')
  const other = await dossierIn(db, here, 2)
  expect(await look(`/tra-cuu?ma=${other.code}&giay=${checksum}`)).toContain('Cổng không nhận ra giấy này')
})

test('with the secret nobody reads papers, with a one-time code their holder does', async () => {
  const dossier = await dossierIn(db, here, 2)
  const other = await filed(db, here)
  const get = (means: Pass['means'], id: string, sequence: number | string = 2) => {
    const pass = writePass(portal.config.key('look-up'), { dossierId: id, means, until: new Date(Date.now() + 60_000) })
    return web.inject({
      url: `/tra-cuu/ho-so/phieu/${sequence}.pdf`,
      headers: { cookie: `${passCookie}=${pass}`, accept: 'text/html' },
    })
  }
  expect((await get('secret', dossier.id)).statusCode).toBe(303)
  const paper = await get('code', dossier.id)
  expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf'])
  for (const sequence of [1, 99, 'x']) expect((await get('code', dossier.id, sequence)).statusCode).not.toBe(200)
  expect((await get('code', other.id)).statusCode).toBe(404)
  expect((await web.inject({ url: '/tra-cuu/ho-so/phieu/2.pdf' })).statusCode).toBe(303)
})

test('several papers print as one document, each as it was issued', async () => {
  const [a, b] = [await dossierIn(db, here, 2), await dossierIn(db, here, 2)]
  const of = { language: 'vi', publicUrl: 'https://portal.example.vn' } as const
  const both = [a, b].map(({ id }) => ({ dossierId: id, sequence: 2 }))
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await papersPdf(db, both, of))))
  expect(text).toHaveLength(2)
  expect(text[0]).toContain(a.code)
  expect(text[1]).toContain(b.code)
  await expect(papersPdf(db, [{ dossierId: a.id, sequence: 1 }], of)).rejects.toThrow('not-found')
  await expect(papersPdf(db, [], of)).rejects.toThrow('not-found')
})

test('[3.5-06] the control slip tells each hand-over and how the limit stood; officers only', async () => {
  const dossier = await at(new Date('2026-11-23T02:00:00Z'), () => filed(db, here))
  const on = (revision: number) => ({ dossierId: dossier.id, revision })
  const url = `/can-bo/ho-so/${dossier.id}/phieu-kiem-soat`
  const slip = async () => textOf((await receiver.see(url)).$)
  expect((await receiver.see(url)).status).toBe(404)
  await at(new Date('2026-11-23T03:00:00Z'), () => db.begin((tx) => acceptDossier(tx, here.receiver, on(1))))
  const { accountId } = here.handler
  const assign = (tx: Tx) => assignDossier(tx, here.leader, { ...on(2), accountId: accountId! })
  await at(new Date('2026-11-23T04:00:00Z'), () => db.begin(assign))
  await at(new Date('2026-11-25T04:00:00Z'), () => db.begin((tx) => processDossier(tx, here.handler, on(3))))
  const done = { ...on(4), outcome: 'granted', resultFileIds: [], text: '' } as const
  await at(new Date('2026-11-30T04:00:00Z'), () => db.begin((tx) => finishDossier(tx, here.handler, done)))
  await at(new Date('2026-11-30T05:00:00Z'), () =>
    db.begin((tx) => handOverResult(tx, here.receiver, { ...on(5), way: 'in-person' })),
  )
  const text = await slip()
  const step = (no: number, ...words: string[]) => [no, ...words].join(' .*?')
  expect(text).toMatch(
    new RegExp(
      [
        'Mẫu số 06.*PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
        step(1, here.citizen.name, here.receiver.name, '10 giờ 00 phút, ngày 23 tháng 11 năm 2026', 'Tiếp nhận hồ sơ'),
        step(2, here.leader.name, here.handler.name, 'Trước hạn', 'Phân công xử lý'),
        step(3, here.handler.name, 'ngày 30 tháng 11 năm 2026', 'Quá hạn', 'Có kết quả'),
        step(4, here.receiver.name, here.citizen.name, 'Trả kết quả'),
      ].join('.*'),
    ),
  )
  const asCitizen = await citizen.see(url)
  expect([403, 404]).toContain(asCitizen.status)
  const stranger = await browserOf(portal, here.stranger)
  for (const path of [url, `${url}.pdf`]) expect((await stranger.see(path)).status).toBe(403)
  expect((await receiver.see(`${url}.pdf`)).headers['content-type']).toBe('application/pdf')
  expect((await web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(303)
})
