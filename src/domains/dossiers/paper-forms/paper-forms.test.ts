import type { load } from 'cheerio'
import { expect, test } from 'vitest'
import {
  acceptDossier,
  fileDossier,
  findDossier,
  finishDossier,
  processDossier,
  refuseDossier,
  requestSupplement,
  stopDossier,
  withdrawDossier,
} from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const citizen = await browserOf(portal, here.citizen.actor)
const receiver = await browserOf(portal, here.receiver)
const textOf = ($: ReturnType<typeof load>) => $('.portal-sheet').text().replace(/\s+/g, ' ')

/** The papers that the dossier's page leads to, with their text, as the citizen reads them. */
async function papers(id: string): Promise<string[]> {
  const { $ } = await citizen.see(`/ho-so/${id}`)
  const links = [
    ...new Set(
      $('aside a[href*="/phieu/"]')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ),
  ]
  return Promise.all(links.map(async (link) => textOf((await citizen.see(link)).$)))
}

test('whoever may see the dossier sees its papers, nobody else', async () => {
  const { id } = await dossierIn(db, here, 2)
  const path = `/ho-so/${id}/phieu/2`
  const status = async (cookie?: string) =>
    (await web.inject({ url: path, headers: { accept: 'text/html', ...(cookie && { cookie }) } })).statusCode
  const cookieOf = async (actor: { accountId: string | null }, as: 'citizen' | 'officer' = 'officer') =>
    (await sessionOf(db, actor.accountId!, as)).cookie
  expect(await status()).toBe(303)
  expect(await status(citizen.cookie)).toBe(200)
  expect(await status(receiver.cookie)).toBe(200)
  expect(await status(await cookieOf(here.stranger))).toBe(403)
  expect(await status(await cookieOf(here.stranger, 'citizen'))).toBe(404)
  // What is no paper, or no number, is not there.
  for (const wrong of ['1', '99', '0', 'x'])
    expect((await citizen.see(`/ho-so/${id}/phieu/${wrong}`)).status).not.toBe(200)
  expect((await receiver.see(`/can-bo/ho-so/${id}`)).$(`a[href="${path}"]`).text()).toContain('Giấy tiếp nhận hồ sơ')
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
    'Ủy ban nhân dân phường Cửa Nam',
    dossier.code!,
    here.citizen.name,
    '001099000111',
    'Số 5 phố Mẫu, Phường Cửa Nam',
    'Nguyễn Minh Khôi',
    'Đăng ký mẫu',
    'Tờ khai điền trên Cổng',
    '01 bộ',
    '3 ngày làm việc',
    'Nhận hồ sơ lúc: thứ Sáu 27/11/2026, 09:16',
    'Hẹn trả kết quả lúc: thứ Tư 02/12/2026, 17:00',
    'Qua bưu chính công ích',
    here.receiver.name,
  ])
    expect(paper).toContain(words)
  const qr = (await citizen.see(`/ho-so/${dossier.id}/phieu/2`)).$('.portal-sheet svg')
  expect(qr.attr('aria-label')).toBe('Quét để tra cứu hồ sơ')
  expect((await citizen.see(`/en/ho-so/${dossier.id}/phieu/2`)).$('h1').text()).toContain('Receipt of the dossier')
})

test('[3.5-01 3.10-19] a dossier keeps the numbers of the text in force when it was received', async () => {
  const long = new Date('2024-05-06T02:00:00Z')
  const on = (id: string, revision: number) => ({ dossierId: id, revision })
  const { id } = await at(long, () => filed(db, here))
  await at(long, () => db.begin((tx) => acceptDossier(tx, here.receiver, on(id, 1))))
  await db.begin((tx) => stopDossier(tx, here.leader, { ...on(id, 2), reason: 'Người nộp đề nghị' }))
  const [receipt, notice] = await papers(id)
  expect(receipt).toContain('Mẫu số 01, Thông tư 01/2018/TT-VPCP')
  // Circular 01/2018 has no form for stopping.
  expect(notice).toContain('Thông báo dừng giải quyết hồ sơ')
  expect(notice).not.toContain('Mẫu số')
})

test('[3.5-02 3.5-03 3.5-05] asking for more, refusing, stopping and taking back leave their papers', async () => {
  const on = (id: string, revision: number) => ({ dossierId: id, revision })
  const asked = await filed(db, here)
  const items = [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }]
  const deadline = new Date('2030-01-02T10:00:00Z')
  await db.begin((tx) => requestSupplement(tx, here.receiver, { ...on(asked.id, 1), items, deadline }))
  expect((await papers(asked.id))[0]).toMatch(/Mẫu số 02.*Giấy chứng sinh: Ảnh bị mờ.*thứ Tư 02\/01\/2030, 17:00/)

  const refused = await filed(db, here)
  await db.begin((tx) => refuseDossier(tx, here.receiver, { ...on(refused.id, 1), reason: 'Không thuộc thẩm quyền' }))
  expect((await papers(refused.id))[0]).toMatch(/Mẫu số 03.*Lý do: Không thuộc thẩm quyền.*khiếu nại/)
  const notice = (await citizen.see(`/ho-so/${refused.id}`)).$('.portal-notice--refused')
  expect(notice.text()).toContain('Không thuộc thẩm quyền')
  expect(notice.find(`a[href="/ho-so/nop/${here.procedure.id}"]`).length).toBe(1)

  const decided = await dossierIn(db, here, 4)
  const no = { outcome: 'refused', resultFileIds: [], text: 'Chưa đủ tuổi' } as const
  await db.begin((tx) => finishDossier(tx, here.handler, { ...on(decided.id, 3), ...no }))
  expect((await papers(decided.id))[1]).toMatch(/Phiếu từ chối giải quyết hồ sơ.*Lý do: Chưa đủ tuổi/)

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
