import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { filesOf, findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const handler = await actBrowser(portal, here.handler)

test('several result files are kept with the dossier', async () => {
  const dossier = await dossierIn(db, here, 4)
  const answer = await send(
    dossier.id,
    { outcome: 'granted' },
    { 'trích lục.pdf': samples.pdf, 'ảnh.png': samples.png },
  )
  expect(answer.statusCode).toBe(303)
  const after = (await findDossier(db, dossier.id))!
  expect([after.status, after.outcome]).toEqual([9, 'granted'])
  const names = (await filesOf(db, dossier.id)).map((it) => [it.kind, it.name])
  expect(names).toEqual([
    ['result', 'trích lục.pdf'],
    ['result', 'ảnh.png'],
  ])
})

test('a wrong file is named, the right one survives the error', async () => {
  const dossier = await dossierIn(db, here, 4)
  const files = { 'kết quả.pdf': samples.pdf, 'xấu.pdf': samples.windowsProgram }
  const wrong = await send(dossier.id, { outcome: 'granted' }, files)
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('xấu.pdf')
  // The summary and the field say the same.
  const page = load(wrong.body)
  const [above, atField] = ['.govuk-error-summary__list', '.govuk-error-message'].map((it) => page(it).text().trim())
  expect(atField).toContain(above)
  const uploaded = /name="uploaded" value="([^"]+)"/.exec(wrong.body)![1]!
  expect((await send(dossier.id, { outcome: 'granted', uploaded }, {})).statusCode).toBe(303)
  expect((await filesOf(db, dossier.id)).map((it) => it.name)).toEqual(['kết quả.pdf'])
  // Nobody gets another's file, or a file that is kept already, into a dossier by naming it.
  const other = await dossierIn(db, here, 4)
  expect((await send(other.id, { outcome: 'granted', uploaded }, {})).statusCode).toBe(303)
  expect(await filesOf(db, other.id)).toEqual([])
})

test('an applicant who wished for the electronic result gets a file', async () => {
  const dossier = await dossierIn(db, here, 4)
  await wishOnline(dossier.id)
  const without = await send(dossier.id, { outcome: 'granted' }, {})
  expect(without.statusCode).toBe(422)
  expect(without.body.split('Người nộp chọn nhận bản điện tử: hãy chọn tệp kết quả').length).toBe(3)
  expect((await send(dossier.id, { outcome: 'granted' }, { 'trích lục.pdf': samples.pdf })).statusCode).toBe(303)
  // Whoever is refused gets the reason, not a file.
  const other = await dossierIn(db, here, 4)
  await wishOnline(other.id)
  expect(
    (await send(other.id, { outcome: 'refused', reason: 'khong-du-dieu-kien', text: 'Chưa đủ tuổi.' }, {})).statusCode,
  ).toBe(303)
})

async function wishOnline(id: string): Promise<void> {
  await db`update dossiers.dossier set return_channel = 'online' where id = ${id}`
}

test('[3.4-19.8] a refusal needs its reason; a form of another session is refused', async () => {
  const dossier = await dossierIn(db, here, 4)
  expect((await send(dossier.id, { outcome: 'refused' }, {})).statusCode).toBe(422)
  expect((await send(dossier.id, {}, {})).statusCode).toBe(422)
  expect((await send(dossier.id, { outcome: 'granted', _token: 'a.b' }, {})).statusCode).toBe(409)
  expect(
    (await send(dossier.id, { outcome: 'refused', reason: 'khong-du-dieu-kien', text: 'Chưa đủ tuổi.' }, {}))
      .statusCode,
  ).toBe(303)
  expect((await findDossier(db, dossier.id))!.outcome).toBe('refused')
})

async function send(id: string, fields: Record<string, string>, files: Record<string, Buffer>) {
  const url = `/can-bo/ho-so/${id}/tra-ket-qua`
  const { $ } = await handler.see(url)
  const form = new FormData()
  const hidden = { _token: $('input[name=_token]').last().attr('value')!, revision: '3' }
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) form.set(name, value)
  for (const [name, content] of Object.entries(files))
    form.append('resultFiles', new Blob([new Uint8Array(content)]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return portal.web.inject({
    method: 'POST',
    url,
    headers: { cookie: handler.cookie, accept: 'text/html', 'content-type': request.headers.get('content-type')! },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
