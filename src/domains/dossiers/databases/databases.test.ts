import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, test } from 'vitest'
import { addRow } from '#catalogues'
import type { FormDefinition } from '#eforms'
import { findDossier, listActs, replayDossier, requestSupplement } from '#dossiers'
import { importProcedures } from '#procedures'
import { system } from '#platform/actor.ts'
import { at, now } from '#platform/clock.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { sampleRecord, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { startDraft } from '../file-dossier/draft.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { askDatabase } from './ask-database.ts'
import type { HeldPaper } from './database.ts'
import { useConnections } from './connection.ts'
import { httpConnection } from './http-connection.ts'

const portal = await testPortal()
const { db } = portal
const { childName } = sampleForm.schema.properties
const { routing: _, ...unrouted } = sampleForm
const form: FormDefinition = {
  ...unrouted,
  code: 'held-sample',
  schema: { type: 'object', properties: { childName: childName! }, required: ['childName'] },
  ui: {
    type: 'Categorization',
    elements: [
      {
        ...{ type: 'Category', key: 'child', label: { vi: 'Trẻ', en: 'The child' } },
        elements: [{ type: 'Control', scope: '#/properties/childName' }],
      },
    ],
  },
  files: [
    { key: 'birth', component: 'Giấy chứng sinh', label: { vi: 'Giấy chứng sinh', en: 'Birth note' }, required: true },
  ],
  applicantName: '/childName',
  ownerName: '/childName',
}
const here = await town(db, { form, code: '9.000031' })
const monday = new Date('2026-11-23T02:00:00Z')
const health = 'Cơ sở dữ liệu khai sinh điện tử'
const handler = await actBrowser(portal, here.receiver)
const citizen = await browserOf(portal, here.citizen.actor)

/** What the mock database is asked, and what it answers. */
const asked: { headers: Record<string, unknown>; body: Record<string, unknown> }[] = []
let answer: { status: number; body: string; delay?: number } = { status: 200, body: '{}' }
const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) })
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay))
  response.writeHead(answer.status, { 'content-type': 'application/json', location: '/elsewhere' }).end(answer.body)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await db.begin(async (tx) => {
    const database = { keeper: 'Bộ Y tế', holds: 'Giấy chứng sinh điện tử', legal_ground: 'Nghị định Mẫu, điều 5' }
    await addRow(tx, system, {
      catalogue: 'co-so-du-lieu',
      cells: { code: 'khai-sinh', name: health, valid_from: '2026-01-01', name_en: 'Electronic births', ...database },
    })
    await addRow(tx, system, {
      catalogue: 'giay-to-co-du-lieu',
      cells: {
        ...{ code: 'giay-chung-sinh', name: 'Giấy chứng sinh', valid_from: '2026-02-01' },
        ...{ database: 'khai-sinh', paper: 'giấy chứng sinh', procedure: '9.000031' },
      },
    })
  })
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  useConnections(new Map())
  asked.length = 0
})

const connected = (settings: Partial<Parameters<typeof httpConnection>[0]> = {}) =>
  httpConnection({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tra-cuu`,
    ...{ headers: { authorization: 'Bearer khoa' }, timeoutSeconds: 1, allowPrivate: true, ...settings },
  })

async function draftOf(answers = { childName: 'Nguyễn Minh Khôi' }): Promise<string> {
  const { procedure, here: agency } = here
  const id = await db.begin((tx) =>
    startDraft(tx, here.citizen.actor, { procedure, caseCode: null, agencyId: agency.id }),
  )
  await db`update dossiers.draft set answers = ${db.json(answers)}, pages_done = '{child}' where id = ${id}`
  return id
}

async function filedDossier(): Promise<string> {
  const url = `/ho-so/nhap/${await draftOf()}/kiem-tra`
  const sent = await citizen.send(url, url, { returnChannel: 'online', declared: 'yes' })
  expect(sent.status).toBe(303)
  const [row] = await db<{ id: string }[]>`select id from dossiers.dossier order by id desc limit 1`
  return row!.id
}

const lookUpFields = { key: 'birth', purpose: 'Xác minh việc sinh', way: 'own', state: 'found', text: 'Số 12/2026' }
const deadline = { 'deadline-day': '1', 'deadline-month': '2', 'deadline-year': '2100' }
const ask = { items: '0', 'wrong-0': 'Cần bản chụp.', ...deadline }

it('[3.2-7] nobody is asked for what a database has, and reads why', async () => {
  await at(monday, async () => {
    const draft = await draftOf()
    const tasks = (await citizen.see(`/ho-so/nhap/${draft}`)).$('main').text()
    expect(tasks).toContain('1 giấy tờ bạn không phải gửi: cơ quan tự tra cứu')
    expect(tasks).toContain(`Giấy chứng sinh: cơ quan tra cứu trong ${health}`)
    expect(tasks).not.toContain('Giấy tờ kèm theo')
    expect((await citizen.see(`/ho-so/nhap/${draft}/giay-to/birth`)).status).toBe(404)
    const id = await filedDossier()
    const [first] = await listActs(db, id)
    expect(first!.payload!.held).toMatchObject([{ key: 'birth', database: { code: 'khai-sinh', name: health } }])
    const desk = (await handler.see(`/can-bo/ho-so/${id}`)).$('main').text()
    expect(desk).toContain('Dữ liệu từ cơ sở dữ liệu')
    expect(desk).toContain('Chưa tra cứu')
  })
  // Before the row holds, the paper is asked for as ever.
  await at(new Date('2026-01-15T02:00:00Z'), async () => {
    const tasks = (await citizen.see(`/ho-so/nhap/${await draftOf()}`)).$('main').text()
    expect(tasks).toContain('Giấy tờ kèm theo')
    expect(tasks).not.toContain('không phải gửi')
  })
})

it('[3.2-7] the page of a procedure says that the paper need not be sent', async () => {
  const paper = { code: '', name: 'Giấy ra viện', originals: 1, copies: 0, electronicForm: false, resultOfOther: false }
  const componentGroups = [{ name: '', components: [{ ...paper, forms: [] }] }]
  await importProcedures(db, [{ ...sampleRecord('9.000033'), componentGroups }])
  const prepare = async () => (await citizen.see('/thu-tuc/9.000033')).$('#chuan-bi').parent().text()
  expect(await prepare()).not.toContain('Không phải gửi')
  const cells = { code: 'giay-ra-vien', name: 'Giấy ra viện', database: 'khai-sinh', paper: 'Giấy ra viện' }
  const row = { catalogue: 'giay-to-co-du-lieu', cells: { ...cells, valid_from: '2026-02-01' } }
  await db.begin((tx) => addRow(tx, system, row))
  const words = new RegExp(`Không phải gửi.*Cơ quan tự tra cứu trong ${health}`)
  await expect.poll(prepare, { timeout: 10_000 }).toMatch(words)
})

test('[3.2-7] what was sent before a database was named for it stays with the draft', async () => {
  const draft = await draftOf()
  await at(monday, async () => {
    await db`insert into dossiers.draft_file (draft_id, file_id, component_key, name, type, size, added_at)
      select ${draft}, uuidv7(), 'birth', 'giay.pdf', 'application/pdf', 10, ${now()}`
    const tasks = (await citizen.see(`/ho-so/nhap/${draft}`)).$('main').text()
    expect(tasks).toContain('1 tệp')
    expect(tasks).not.toContain('không phải gửi')
  })
})

it('[3.2-7] an officer records what they found; a paper that was found may not be asked for', async () => {
  await at(monday, async () => {
    const id = await filedDossier()
    const stranger = await actBrowser(portal, here.stranger)
    expect((await stranger.actPage(id, 'tra-cuu-csdl')).status).toBe(403)
    const refused = await handler.act(id, 'yeu-cau-bo-sung', ask)
    expect(refused.status).toBe(422)
    expect(refused.$('.govuk-error-summary').text()).toContain('Hãy tra cứu trước')
    expect(refused.$('textarea[name=wrong-0]').text()).toBe('Cần bản chụp.')
    // Under another name it is the same paper.
    const other = { items: 'other', otherName: 'GIẤY  chứng sinh.', 'wrong-other': 'Cần bản chụp.', ...deadline }
    expect((await handler.act(id, 'yeu-cau-bo-sung', other)).status).toBe(422)

    const wrong = await handler.act(id, 'tra-cuu-csdl', { key: 'birth', purpose: '', text: 'giữ lại' })
    expect(wrong.status).toBe(422)
    expect(wrong.$('textarea[name=text]').text()).toBe('giữ lại')
    expect((await handler.act(id, 'tra-cuu-csdl', { ...lookUpFields, key: 'khac' })).status).toBe(422)
    expect((await handler.act(id, 'tra-cuu-csdl', { ...lookUpFields, way: 'connection' })).status).toBe(422)
    expect((await handler.act(id, 'tra-cuu-csdl', lookUpFields)).status).toBe(303)
    const desk = (await handler.see(`/can-bo/ho-so/${id}`)).$('main').text()
    expect(desk).toContain('Có dữ liệu, dùng được')
    expect(desk).toContain('Số 12/2026')
    const still = await handler.act(id, 'yeu-cau-bo-sung', ask)
    expect(still.$('.govuk-error-summary').text()).toContain('đã tra cứu được trong')
    const dossier = (await findDossier(db, id))!
    await expect(
      db.begin((tx) =>
        requestSupplement(tx, here.receiver, {
          ...{ dossierId: id, revision: dossier.revision, deadline: new Date('2026-12-20T02:00:00Z') },
          items: [{ component: 'Giấy chứng sinh', what: 'Cần bản chụp' }],
        }),
      ),
    ).rejects.toMatchObject({ code: 'held-by-database' })

    // The person concerned reads who looked, where and what for; and what came of it.
    const own = (await citizen.see(`/ho-so/${id}`)).$('main').text()
    expect(own).toContain(`Tra cứu ${health} thay cho giấy tờ “Giấy chứng sinh”: Xác minh việc sinh`)
    expect(own).toContain(`Giấy chứng sinh: có dữ liệu trong ${health}.`)
    expect(own).not.toContain('Số 12/2026')
    const acts = await listActs(db, id)
    expect(acts.at(-1)!.payload).toMatchObject({ state: 'found', way: 'own', text: 'Số 12/2026' })
    expect(await replayDossier(db, id)).toMatchObject({ fault: undefined })
  })
})

it('[3.2-7 3.2-5] down, missing or wrong: it may be asked for, with the reason, and does not use up the one request', async () => {
  await at(monday, async () => {
    for (const state of ['down', 'missing', 'wrong'] as const) {
      const id = await filedDossier()
      await handler.act(id, 'tra-cuu-csdl', { ...lookUpFields, state, text: 'không dùng được' })
      expect((await handler.act(id, 'yeu-cau-bo-sung', ask)).status).toBe(303)
      const [item] = await currentSupplement(db, id)
      expect(item!.what).toMatch(/^Cần bản chụp\. Cơ quan /)
      const dossier = (await findDossier(db, id))!
      expect([dossier.status, dossier.supplementsAsked]).toEqual([5, 0])
      const act = (await listActs(db, id)).at(-1)!
      expect(act.payload!.items).toMatchObject([{ database: { name: health, state } }])
      expect((await citizen.see(`/ho-so/${id}/bo-sung`)).$('main').text()).toContain(health)
    }
  })
})

it('[3.2-7] through a connection: asked after it is written down who asks; the answer becomes part of the dossier', async () => {
  await at(monday, async () => {
    useConnections(new Map([['khai-sinh', connected()]]))
    const id = await filedDossier()
    const page = await handler.actPage(id, 'tra-cuu-csdl')
    expect(page.$('input[name=way][value=connection]').length).toBe(1)
    answer = {
      status: 200,
      body: JSON.stringify({ found: true, facts: [{ name: 'Nơi sinh', value: '<b>Hà Nội</b>' }] }),
    }
    const fields = { key: 'birth', purpose: 'Xác minh việc sinh', way: 'connection' }
    expect((await handler.act(id, 'tra-cuu-csdl', fields)).status).toBe(303)
    expect(asked).toMatchObject([
      {
        headers: { authorization: 'Bearer khoa' },
        body: { paper: 'Giấy chứng sinh', purpose: 'Xác minh việc sinh', officer: { name: here.receiver.name } },
      },
    ])
    expect((await handler.see(`/can-bo/ho-so/${id}`)).$('main').text()).toContain('<b>Hà Nội</b>')
    expect((await citizen.see(`/ho-so/${id}`)).$('main').text()).toContain('thay cho giấy tờ “Giấy chứng sinh”')

    // A stale page asks nothing; nor does somebody without the right.
    expect((await handler.act(id, 'tra-cuu-csdl', { ...fields, revision: '1' })).status).toBe(409)
    const dossier = (await findDossier(db, id))!
    const [paper] = (await listActs(db, id))[0]!.payload!.held as HeldPaper[]
    const by = askDatabase(portal, here.stranger, { dossier, paper: paper!, purpose: 'tò mò' })
    await expect(by).rejects.toMatchObject({ code: 'forbidden' })
    expect(asked.length).toBe(1)
  })
})

test.each([
  ['no data', { status: 200, body: '{"found":false}' }, 'missing', ''],
  ['an error', { status: 503, body: 'busy' }, 'down', '(HTTP 503)'],
  ['a redirect', { status: 302, body: '' }, 'down', '(HTTP 302)'],
  ['no JSON', { status: 200, body: '<html>' }, 'down', '(answer-not-understood)'],
  ['another shape', { status: 200, body: '{"found":"yes"}' }, 'down', '(answer-not-understood)'],
  ['too much', { status: 200, body: `"${'x'.repeat(300_000)}"` }, 'down', '(ANSWER-TOO-LONG)'],
  ['no answer in time', { status: 200, body: '{"found":true}', delay: 1500 }, 'down', '(TIMEOUT)'],
])('[3.2-7] a database that gives %s is told as it is', async (_, given, state, text) => {
  await at(monday, async () => {
    useConnections(new Map([['khai-sinh', connected()]]))
    answer = given
    const id = await filedDossier()
    await handler.act(id, 'tra-cuu-csdl', { key: 'birth', purpose: 'Xác minh', way: 'connection' })
    expect((await listActs(db, id)).at(-1)).toMatchObject({
      act: 'look-up',
      payload: { way: 'connection', state, text },
    })
  })
})

test('a connection reaches no address inside unless the operator allows it', async () => {
  const question = {
    ...{ paper: 'x', dossier: 'y', purpose: 'z', officer: { name: '', agency: '' } },
    person: { name: '', identityNumber: null, birthDate: null, taxCode: null },
  }
  const refused = { state: 'down', why: 'private-address' }
  expect(await connected({ allowPrivate: false }).ask(question)).toEqual(refused)
  expect(await connected({ allowPrivate: false, url: 'https://10.0.0.1/' }).ask(question)).toEqual(refused)
  expect(await connected({ allowPrivate: false, url: 'https://localhost/' }).ask(question)).toEqual(refused)
  expect(asked.length).toBe(0)
})
