import { expect, test } from 'vitest'
import { fileDossier } from '#dossiers'
import { accessesTo } from '#identity'
import { at } from '#platform/clock.ts'
import { receiveFile } from '#documents'
import { Readable } from 'node:stream'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const receiver = await browserOf(portal, here.receiver)

test('only officers of the agency see it; everybody else is refused', async () => {
  const dossier = await filed(db, here)
  const url = `/can-bo/ho-so/${dossier.id}`
  expect((await web.inject(url)).headers.location).toBe(`/dang-nhap?tiep=${encodeURIComponent(url)}`)
  expect((await (await browserOf(portal, here.citizen.actor)).see(url)).status).toBe(403)
  expect((await (await browserOf(portal, here.stranger)).see(url)).status).toBe(403)
  expect(await accessesTo(db, `dossier:${dossier.id}`)).toEqual([])
  expect((await receiver.see('/can-bo/ho-so/00000000-0000-7000-8000-000000000000')).status).toBe(404)
})

test('one page shows answers, people, clock and history', async () => {
  const dossier = await filed(db, here)
  const { $ } = await receiver.see(`/can-bo/ho-so/${dossier.id}`)
  const text = $('main').text()
  for (const part of [here.citizen.name, 'Nguyễn Minh Khôi', dossier.submissionNumber, 'Chưa tính giờ', 'Nộp hồ sơ'])
    expect(text).toContain(part)
  const english = await receiver.see(`/en/can-bo/ho-so/${dossier.id}`)
  expect(english.$('main').text()).toContain('What to do next')
})

test('after an act the next dossier of the queue is one click away', async () => {
  const first = await filed(db, here)
  const dossier = await filed(db, here)
  const { $ } = await receiver.see(`/can-bo/ho-so/${dossier.id}?xong=ghi-chu`)
  const next = $('.portal-notice a').attr('href')!
  expect(next).toMatch(/^\/can-bo\/ho-so\//)
  expect(next).not.toContain(dossier.id)
  expect((await receiver.see(next)).status).toBe(200)
  expect((await receiver.see(`/can-bo/ho-so/${first.id}`)).$('.portal-notice a').length).toBe(0)
})

test('looking is recorded once per session and day, with the reason', async () => {
  const dossier = await filed(db, here)
  const url = `/can-bo/ho-so/${dossier.id}`
  await Promise.all([receiver.see(url), receiver.see(url)])
  await (await browserOf(portal, here.leader)).see(url)
  const seen = await accessesTo(db, `dossier:${dossier.id}`)
  expect(seen.map((it) => it.name).sort()).toEqual([here.leader.name, here.receiver.name].sort())
  expect(seen[0]!.reason).toBe(`Kiểm tra thành phần hồ sơ ${dossier.submissionNumber}`)
  await at(new Date(Date.now() + 24 * 3_600_000), async () => (await browserOf(portal, here.receiver)).see(url))
  expect((await accessesTo(db, `dossier:${dossier.id}`)).length).toBe(3)
})

test('papers are seen in place, by those who may see the dossier only', async () => {
  const { citizen, procedure } = here
  const file = await receiveFile(portal, Readable.from(samples.png), { name: 'giấy.png', accountId: citizen.accountId })
  const paper = {
    fileId: file.id,
    key: 'birth',
    label: 'Giấy chứng sinh',
    name: file.name,
    type: file.type,
    size: file.size,
  }
  const dossier = await db.begin((tx) =>
    fileDossier(tx, citizen.actor, {
      ...{ procedure, formVersionId: null, agency: here.here, channel: 'online', applicantPartyId: null },
      ...{ applicant: { name: 'Ai đó' }, answers: {}, papers: [paper] },
    }),
  )
  const { $ } = await receiver.see(`/can-bo/ho-so/${dossier.id}`)
  const address = $('img.portal-paper__view').attr('src')!
  expect($('main').text()).toContain('Giấy chứng sinh')
  const shown = await receiver.see(address)
  expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/png'])
  expect((await (await browserOf(portal, here.stranger)).see(address)).status).toBe(403)
  const other = await filed(db, here)
  expect((await receiver.see(address.replace(dossier.id, other.id))).status).toBe(404)
})

test('a second open dossier of the same owner and procedure is pointed out', async () => {
  const { citizen, procedure } = here
  const same = (identityNumber: string) =>
    db.begin((tx) =>
      fileDossier(tx, citizen.actor, {
        ...{ procedure, formVersionId: null, agency: here.here, channel: 'online', applicantPartyId: null },
        ...{ applicant: { name: 'Lê Thị Mai', identityNumber }, answers: {}, papers: [] },
      }),
    )
  const [first, second] = [await same('001099555555'), await same('001099555555')]
  await same('001099666666')
  const { $ } = await receiver.see(`/can-bo/ho-so/${second.id}`)
  expect(
    $('.portal-notice--waiting a')
      .map((_, it) => it.attribs.href!)
      .get(),
  ).toEqual([`/can-bo/ho-so/${first.id}`])
})

test('after an act the page says that it is done', async () => {
  const dossier = await filed(db, here)
  await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
  const { $ } = await receiver.see(`/can-bo/ho-so/${dossier.id}?xong=tiep-nhan`)
  expect($('[role=status]').text()).toContain('Đã tiếp nhận hồ sơ')
  expect((await receiver.see(`/can-bo/ho-so/${dossier.id}?xong=<script>`)).$('[role=status]').length).toBe(0)
})

test('twice filed is what says the same; another matter of the same applicant is only named', async () => {
  const { procedure, citizen } = here
  const file = (answers: Record<string, string>) =>
    db.begin((tx) =>
      fileDossier(tx, citizen.actor, {
        ...{ procedure, formVersionId: procedure.formVersionId, agency: here.here, channel: 'online' },
        ...{ applicantPartyId: citizen.partyId, applicant: { name: citizen.name, identityNumber: '001099000222' } },
        ...{ answers, papers: [] },
      }),
    )
  const first = await file({ childName: 'Nguyễn Minh Khôi' })
  const other = await file({ childName: 'Nguyễn Minh An' })
  const hints = async (id: string) => (await receiver.see(`/can-bo/ho-so/${id}`)).$('main').text()
  expect(await hints(other.id)).toContain('Người nộp còn hồ sơ cùng thủ tục')
  expect(await hints(other.id)).not.toContain('Có thể nộp trùng')
  await file({ childName: 'Nguyễn Minh Khôi' })
  expect(await hints(first.id)).toContain('Có thể nộp trùng')
})
