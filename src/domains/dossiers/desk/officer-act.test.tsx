import { expect, test } from 'vitest'
import { findDossier, processDossier } from '#dossiers'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { type OfficerActName, officerActNames, officerActs } from './officer-acts.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const receiver = await browserOf(portal, here.receiver)
const handler = await browserOf(portal, here.handler)
const leader = await browserOf(portal, here.leader)

const path = (id: string, name: OfficerActName) => `/can-bo/ho-so/${id}/${officerActs[name].slug}`

test.each(officerActNames)('rights first: %s', async (name) => {
  const dossier = await filed(db, here)
  const url = path(dossier.id, name)
  const visitor = await web.inject({ url, headers: { accept: 'text/html' } })
  expect(visitor.headers.location).toBe(`/dang-nhap?tiep=${encodeURIComponent(url)}`)
  for (const actor of [here.citizen.actor, here.stranger]) {
    const browser = await browserOf(portal, actor)
    expect((await browser.see(url)).status).toBe(403)
    const form = new URLSearchParams({ _token: await tokenOf(browser), revision: '1', text: 'x', reason: 'x x x x x' })
    expect((await browser.post(url, form)).status).toBe(403)
  }
  const roles = { receiver: here.receiver, handler: here.handler, leader: here.leader } as const
  for (const [role, actor] of Object.entries(roles)) {
    const { status } = await (await browserOf(portal, actor)).see(url)
    const may = officerActs[name].act.roles.includes(role as 'leader')
    expect(status, role).toBe(!may ? 403 : officerActs[name].possible(dossier) ? 200 : 409)
  }
  expect((await findDossier(db, dossier.id))!.revision).toBe(1)
})

test('the desk offers exactly the acts that open a page', async () => {
  const dossier = await filed(db, here)
  for (const browser of [receiver, handler, leader]) {
    const { $ } = await browser.see(`/can-bo/ho-so/${dossier.id}`)
    const offered = $('.portal-card--accent a')
      .map((_, it) => it.attribs.href!)
      .get()
    for (const name of officerActNames) {
      // Offered where a database has a paper of the dossier (databases.test.ts); its page says when there is none.
      if (name === 'look-up') continue
      const url = path(dossier.id, name)
      expect((await browser.see(url)).status === 200, url).toBe(offered.includes(url))
    }
  }
})

test('an impossible act says what happened, and leads back', async () => {
  const dossier = await accepted()
  const page = await receiver.see(path(dossier.id, 'accept'))
  expect(page.status).toBe(409)
  expect(page.$('main').text()).toContain('Việc này không làm được ở trạng thái hiện tại')
  expect(page.$('.portal-timeline').text()).toContain('Tiếp nhận')
  expect(page.$(`a.govuk-button[href="/can-bo/ho-so/${dossier.id}"]`).length).toBe(1)
})

test('two officers at once: the second sees what the first did, and loses no words', async () => {
  const dossier = await accepted()
  const url = path(dossier.id, 'note')
  const first = { dossierId: dossier.id, revision: 2 }
  const token = await tokenOf(receiver)
  await db.begin((tx) => processDossier(tx, here.handler, first))
  const form = new URLSearchParams({ _token: token, revision: '2', text: 'Đã gọi điện cho người nộp' })
  const conflict = await receiver.post(url, form)
  expect(conflict.status).toBe(409)
  expect(conflict.$('.portal-timeline').text()).toContain('Bắt đầu xử lý')
  expect(conflict.$('.portal-timeline').text()).toContain(here.handler.name)
  expect(conflict.$('main').text()).toContain('Đã gọi điện cho người nộp')
  expect((await findDossier(db, dossier.id))!.revision).toBe(3)
})

test('a double click is one act', async () => {
  const dossier = await filed(db, here)
  const url = path(dossier.id, 'note')
  const form = new URLSearchParams({ _token: await tokenOf(receiver), revision: '1', text: 'Ghi một lần' })
  const answers = await Promise.all([receiver.post(url, form), receiver.post(url, form)])
  expect(answers.map((it) => it.status)).toEqual([303, 303])
  expect((await findDossier(db, dossier.id))!.revision).toBe(2)
})

test('a form without token or revision is refused', async () => {
  const dossier = await filed(db, here)
  const url = path(dossier.id, 'note')
  expect((await receiver.post(url, new URLSearchParams({ revision: '1', text: 'x' }))).status).toBe(409)
  expect((await receiver.post(url, new URLSearchParams({ _token: await tokenOf(receiver), text: 'x' }))).status).toBe(
    409,
  )
  expect((await receiver.see('/can-bo/ho-so/khong-co/ghi-chu')).status).toBe(404)
  expect((await receiver.see(path('00000000-0000-7000-8000-000000000000', 'note'))).status).toBe(404)
})

test('what the agency’s own system masters is only noted here', async () => {
  const dossier = await accepted()
  await db`update dossiers.dossier set master = 'agency', reported = 'Đang thẩm định' where id = ${dossier.id}`
  const page = await leader.see(`/can-bo/ho-so/${dossier.id}`)
  expect(
    page
      .$('.portal-card--accent a')
      .map((_, it) => it.attribs.href!)
      .get(),
  ).toEqual([path(dossier.id, 'note')])
  expect(page.$('main').text()).toContain('Đang thẩm định')
  expect((await leader.see(path(dossier.id, 'process'))).status).toBe(409)
})

async function accepted() {
  const dossier = await filed(db, here)
  return db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
}

async function tokenOf(browser: typeof receiver): Promise<string> {
  const { $ } = await browser.see('/tai-khoan')
  return $('input[name=_token]').attr('value') ?? ''
}
