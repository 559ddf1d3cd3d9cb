import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { findDossier, writeToAgency, writeToApplicant } from '#dossiers'
import type { Actor } from '#platform/actor.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { policeOf, partOfPolice, strict, withProcess } from '../../../../tests/support/joined.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { removeSecret } from '../remove-secret/remove-secret.ts'
import { mostUnanswered } from './send-message.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const [citizen, receiver, handler] = [
  await browserOf(portal, here.citizen.actor),
  await browserOf(portal, here.receiver),
  await browserOf(portal, here.handler),
]
type Browser = typeof citizen
const threadOf = (id: string) => `/ho-so/${id}/tin-nhan`
const deskOf = (id: string) => `/can-bo/ho-so/${id}`

/** Sends the form of a page as a browser does that has files to send. */
async function send(
  browser: Browser,
  it: { page: string; action: string; fields: Record<string, string>; files?: Record<string, Buffer> },
) {
  const { $ } = await browser.see(it.page)
  const form = new FormData()
  $(`form[action="${it.action}"] input[type=hidden]`).each((_, at) => form.set(at.attribs.name!, at.attribs.value!))
  for (const [name, value] of Object.entries(it.fields)) form.set(name, value)
  for (const [name, bytes] of Object.entries(it.files ?? {}))
    form.append('resultFiles', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://portal', { method: 'POST', body: form })
  const answer = await web.inject({
    ...{ method: 'POST', url: it.action, payload: Buffer.from(await request.arrayBuffer()) },
    headers: {
      ...{ cookie: browser.cookie, accept: 'text/html' },
      'content-type': request.headers.get('content-type')!,
    },
  })
  return { status: answer.statusCode, location: answer.headers.location, $: load(answer.body) }
}

const ask = (id: string, text: string, files = {}) =>
  send(citizen, { page: threadOf(id), action: threadOf(id), fields: { text }, files })
const answer = (browser: Browser, id: string, text: string) =>
  send(browser, { page: deskOf(id), action: `${deskOf(id)}/tin-nhan`, fields: { text } })
const noticesAbout = (id: string) =>
  db<{ kind: string; text: string; link: string }[]>`
    select kind, text, link from notices.message where about = ${`dossier:${id}`} order by id`
const isMarked = async (browser: Browser, list: string, words: string) =>
  (await browser.see(list)).$('main table').text().includes(words)

test('both sides write and read; the other side is told without the words; unread is marked until read', async () => {
  const dossier = await dossierIn(db, here, 4)
  const before = await noticesAbout(dossier.id)
  expect((await ask(dossier.id, 'Cho hỏi mẫu <b>nào</b>?', { 'ảnh.png': samples.png })).status).toBe(303)
  expect((await ask(dossier.id, 'Tôi hỏi thêm')).status).toBe(303)
  expect(await isMarked(handler, '/can-bo?hang=don-vi', 'Tin nhắn mới')).toBe(true)
  const seen = await handler.see(deskOf(dossier.id))
  expect(seen.$('.portal-thread').text()).toContain('Cho hỏi mẫu <b>nào</b>?')
  expect(seen.$('.portal-thread').text().match(/Mới/g)).toHaveLength(2)
  expect((await handler.see(seen.$('.portal-thread a').attr('href')!)).status).toBe(200)
  expect(await isMarked(handler, '/can-bo?hang=don-vi', 'Tin nhắn mới')).toBe(false)

  expect((await answer(handler, dossier.id, 'Mẫu số 01 ạ')).location).toContain('xong=tin-nhan')
  expect(await isMarked(citizen, '/ho-so', 'Tin nhắn mới')).toBe(true)
  expect((await citizen.see(`/ho-so/${dossier.id}`)).$('.portal-notice').text()).toContain('1 tin nhắn chưa đọc')
  const thread = (await citizen.see(threadOf(dossier.id))).$('.portal-thread').text()
  expect(thread).toContain(here.here.name)
  expect(thread).toContain('Mẫu số 01 ạ')
  expect(await isMarked(citizen, '/ho-so', 'Tin nhắn mới')).toBe(false)
  expect(
    (await citizen.see((await citizen.see(threadOf(dossier.id))).$('.portal-thread a').attr('href')!)).status,
  ).toBe(200)

  const told = (await noticesAbout(dossier.id)).slice(before.length)
  // One notice a side: nobody is told again of what they have not read yet.
  expect(told.map((it) => it.kind).filter((kind) => kind === 'dossiers.message')).toHaveLength(1)
  expect(told.filter((it) => it.kind === 'dossiers.message.officer').every((it) => it.link.endsWith('#tin-nhan'))).toBe(
    true,
  )
  expect(JSON.stringify(told)).not.toMatch(/Cho hỏi|Mẫu số 01/)
})

test('a message is no act: state, clock and revision stay, and an open form of an officer goes through', async () => {
  const dossier = await dossierIn(db, here, 2)
  const page = await handler.see(`${deskOf(dossier.id)}/xu-ly`)
  const revision = page.$('input[name=revision]').attr('value')!
  await ask(dossier.id, 'Bao giờ có kết quả?')
  await answer(receiver, dossier.id, 'Ngày mai ạ')
  expect(await findDossier(db, dossier.id)).toEqual(dossier)
  const path = `${deskOf(dossier.id)}/xu-ly`
  expect((await handler.send(path, path, { revision })).status).toBe(303)
})

test('only who may see the dossier reads, and only its applicant and its agency write', async () => {
  const dossier = await dossierIn(db, here, 4)
  await ask(dossier.id, 'Riêng tư')
  const other = await browserOf(portal, (await town(db, { code: '9.000077' })).citizen.actor)
  expect((await other.see(threadOf(dossier.id))).status).toBe(404)
  const stranger = await browserOf(portal, here.stranger)
  expect((await stranger.see(`${deskOf(dossier.id)}/tin-nhan`)).status).toBe(403)
  const administrator = await browserOf(portal, await here.officer('agency-administrator'))
  expect((await administrator.see(deskOf(dossier.id))).$('form[action$="/tin-nhan"]').length).toBe(0)
  expect((await administrator.see(`${deskOf(dossier.id)}/tin-nhan`)).status).toBe(403)
  expect((await web.inject({ url: threadOf(dossier.id), headers: { accept: 'text/html' } })).statusCode).toBe(303)
  const form = { dossierId: dossier.id, text: 'x', fileIds: [] }
  const write = (actor: Actor) => db.begin((tx) => writeToApplicant(tx, actor, form))
  await expect(write(here.stranger)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(db.begin((tx) => writeToAgency(tx, here.handler, form))).rejects.toMatchObject({ code: 'not-found' })
})

test('an empty or endless message comes back with what was written; sent ones never change; nobody is drowned', async () => {
  const dossier = await dossierIn(db, here, 4)
  const empty = await ask(dossier.id, '  ', { 'ảnh.png': samples.png })
  expect(empty.status).toBe(422)
  expect(empty.$('.govuk-error-summary a').attr('href')).toBe('#text')
  const uploaded = String(empty.$('input[name=uploaded]').val())
  const again = { page: threadOf(dossier.id), action: threadOf(dossier.id), fields: { text: 'Đây ạ', uploaded } }
  expect((await send(citizen, again)).status).toBe(303)
  expect((await citizen.see(threadOf(dossier.id))).$('.portal-thread').text()).toContain('ảnh.png')
  expect((await ask(dossier.id, 'a'.repeat(4001))).$('textarea').text().trim()).toHaveLength(4001)
  expect((await answer(handler, dossier.id, '')).status).toBe(422)
  await expect(db`update dossiers.message set text = 'khác' where dossier_id = ${dossier.id}`).rejects.toThrow(
    'changed',
  )
  await expect(db`delete from dossiers.message where dossier_id = ${dossier.id}`).rejects.toThrow('changed')
  const write = () =>
    db.begin((tx) => writeToAgency(tx, here.citizen.actor, { dossierId: dossier.id, text: 'a', fileIds: [] }))
  for (let i = 1; i < mostUnanswered; i++) await write()
  await expect(write()).rejects.toMatchObject({ code: 'too-many-messages' })
  await answer(handler, dossier.id, 'Đã rõ')
  await write()
})

test('each agency of a joined-up dossier reads for itself, and the applicant sees which one wrote', async () => {
  const joined = await town(db, { code: '9.000078' })
  const police = await policeOf(db)
  await withProcess(db, joined, { parts: [strict, partOfPolice()], consultationPauses: false })
  const dossier = await dossierIn(db, joined, 4)
  const officer = await browserOf(portal, police.officer)
  const sender = await browserOf(portal, joined.citizen.actor)
  await send(sender, { page: threadOf(dossier.id), action: threadOf(dossier.id), fields: { text: 'Hỏi hai nơi' } })
  const desk = await officer.see(`${deskOf(dossier.id)}?phan=2`)
  expect(desk.$('.portal-thread').text()).toMatch(/Mới[\s\S]*Hỏi hai nơi/)
  const [left] = await db<{ tracks: number[] }[]>`
    select array_agg(track) as tracks from dossiers.unread_messages where dossier_id = ${dossier.id}`
  expect(left!.tracks).toEqual([1])
  await send(officer, {
    ...{ page: `${deskOf(dossier.id)}?phan=2`, action: `${deskOf(dossier.id)}/tin-nhan?phan=2` },
    fields: { text: 'Công an trả lời' },
  })
  const thread = (await sender.see(threadOf(dossier.id))).$('.portal-thread').text()
  expect(thread).toContain(`${police.officer.name}, ${police.agency.name}`)
})

test('messages end with a state secret, and whoever has the dossier reads for all', async () => {
  const dossier = await dossierIn(db, here, 4)
  await db`update dossiers.track set assignee_id = ${here.handler.accountId} where dossier_id = ${dossier.id}`
  await ask(dossier.id, 'Bí mật')
  await receiver.see(deskOf(dossier.id))
  expect((await receiver.see(deskOf(dossier.id))).$('.portal-thread').text()).toContain('Mới')
  await db.begin((tx) =>
    removeSecret(tx, here.leader, { dossierId: dossier.id, revision: dossier.revision, reason: 'mật' }),
  )
  const page = await citizen.see(threadOf(dossier.id))
  expect(page.$('main').text()).not.toContain('Bí mật')
  expect(page.$('main').text()).toContain('đã xóa')
  expect(page.$('main form').length).toBe(0)
  const form = { dossierId: dossier.id, text: 'x', fileIds: [] }
  await expect(db.begin((tx) => writeToAgency(tx, here.citizen.actor, form))).rejects.toMatchObject({
    code: 'no-messages-here',
  })
})
