import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { birth, nativeBirth, normalisedBirth } from '../sample.ts'

const portal = await testPortal()
const get = (url: string, headers: Record<string, string> = {}) => portal.web.inject({ url, headers })
const items = async (url: string) => (await get(url)).json().items
const day = (number: number) => new Date(`2026-11-0${number}T01:00:00.000Z`)

// Five on the first day, of which one changes on the second and the third.
await at(day(1), () =>
  importProcedures(portal.db, [
    birth,
    ...[1, 2, 3].map((it) => ({ ...normalisedBirth, id: `m${it}`, code: `2.00000${it}` })),
    { ...normalisedBirth, id: 'm4', code: '2.000004', field: { code: 'G15-TP09', name: 'Chứng thực' } },
  ]),
)
await at(day(2), () => importProcedures(portal.db, [nativeBirth]))
await at(day(3), () => importProcedures(portal.db, [{ ...normalisedBirth, state: 'ABOLISHED' }]))

test('whoever reads page after page gets every procedure once, the last change last', async () => {
  const codes: string[] = []
  let after = ''
  do {
    const page = (await get(`/api/v1/procedures?limit=2${after && `&after=${after}`}`)).json()
    expect(page.items.length).toBeLessThanOrEqual(2)
    codes.push(...page.items.map((it: { code: string }) => it.code))
    after = page.next ?? ''
  } while (after !== '')
  expect(codes.toSorted()).toEqual(['1.900001', '2.000001', '2.000002', '2.000003', '2.000004'])
  expect(codes.at(-1)).toBe('1.900001')
})

test('updated_since gives what changed since, with filters', async () => {
  const changed = await items(`/api/v1/procedures?updated_since=${day(2).toISOString()}`)
  expect(changed).toMatchObject([{ code: '1.900001', version: 3, state: 'abolished', changedAt: day(3).toISOString() }])
  expect(await items('/api/v1/procedures?updated_since=2026-11-03T01:00:00.001Z')).toEqual([])
  expect(await items('/api/v1/procedures?field=G15-TP09')).toMatchObject([{ code: '2.000004' }])
  expect(await items('/api/v1/procedures?state=abolished')).toMatchObject([{ code: '1.900001' }])
  expect(await items('/api/v1/procedures?agency=G99')).toEqual([])
})

test('the catalogue of procedures is followed like every other: each change once, then where to go on', async () => {
  const address = '/api/v1/catalogues/thu-tuc/changes'
  // Nothing is given out while a transaction from before still runs, be it another test's in the same cluster.
  const rowsAfter = async (place: string) =>
    (await items(`${address}?after=${place}`)).filter((it: { part: string }) => it.part === 'row')
  await expect.poll(() => rowsAfter(''), { timeout: 10_000 }).toHaveLength(7)
  const seen: { key: string; before: { version: number } | null; after: { code: string; version: number } }[] = []
  let after = ''
  for (let more = true; more; ) {
    const page = (await get(`${address}?limit=2${after && `&after=${after}`}`)).json()
    seen.push(...page.items.filter((it: { part: string }) => it.part === 'row'))
    after = page.next
    more = page.more
  }
  const birthChanges = seen.filter((it) => it.after.code === '1.900001')
  expect(birthChanges.map((it) => [it.before?.version, it.after.version])).toEqual([
    [undefined, 1],
    [1, 2],
    [2, 3],
  ])
  expect(seen.length).toBe(7)
  expect((await get(`${address}?after=${after}`)).json()).toMatchObject({ items: [], next: after, more: false })
  await at(day(4), () =>
    importProcedures(portal.db, [{ ...normalisedBirth, id: 'm3', code: '2.000003', name: 'Tên mới' }]),
  )
  await expect.poll(() => rowsAfter(after), { timeout: 10_000 }).toHaveLength(1)
  const [fresh] = await items(`${address}?after=${after}`)
  expect(fresh).toMatchObject({ part: 'row', at: day(4).toISOString(), after: { name: 'Tên mới', version: 2 } })
})

test('what cannot be meant is refused with what is wrong', async () => {
  for (const query of [
    'updated_since=gestern',
    'state=x',
    'limit=0',
    'limit=101',
    'q=a&updated_since=2026-11-01T00:00:00Z',
  ]) {
    const answer = await get(`/api/v1/procedures?${query}`)
    expect([query, answer.statusCode, answer.json().code]).toEqual([query, 400, 'invalid-request'])
    expect(answer.json().errors.length).toBeGreaterThan(0)
  }
  // A cursor that is none of ours begins at the beginning.
  expect(await items('/api/v1/procedures?after=abc')).toHaveLength(5)
})

test('one procedure by its code and by its id, with every version that was in force', async () => {
  const [one] = await items('/api/v1/procedures/1.900001')
  expect(one).toMatchObject({
    version: 3,
    validFrom: day(3).toISOString(),
    validUntil: null,
    record: { state: 'abolished' },
  })
  expect(await items(`/api/v1/procedures/${one.id}`)).toEqual([one])
  const versions = await items(`/api/v1/procedures/${one.id}/versions`)
  expect(versions).toMatchObject([
    { version: 3, validUntil: null },
    { version: 2, validFrom: day(2).toISOString(), validUntil: day(3).toISOString() },
    { version: 1, validFrom: day(1).toISOString(), validUntil: day(2).toISOString() },
  ])
  const [first] = await items('/api/v1/procedures/1.900001/versions/1')
  expect(first).toMatchObject({ version: 1, sha256: versions[2].sha256, record: { portalId: null } })
  for (const path of ['9.9', '1.900001/versions/9', '9.9/versions', 'ffffffff-ffff-7fff-8fff-ffffffffffff'])
    expect((await get(`/api/v1/procedures/${path}`)).statusCode).toBe(404)
})

test('a version whose day has not come is shown nowhere', async () => {
  const [it] = await items('/api/v1/procedures/2.000001')
  await portal.db`
    insert into procedures.version (procedure_id, number, record, content_sha256, valid_from, source)
    select procedure_id, 2, record, content_sha256, '2999-01-01', 'test' from procedures.version where procedure_id = ${it.id}`
  expect(await items('/api/v1/procedures/2.000001/versions')).toMatchObject([{ version: 1, validUntil: null }])
  expect((await get('/api/v1/procedures/2.000001/versions/2')).statusCode).toBe(404)
})

test('everything under /api/v1 has an ETag, and answers 304 to whoever has it', async () => {
  for (const url of [
    '/api/v1/procedures',
    '/api/v1/procedures/2.000002',
    '/api/v1/agencies',
    '/api/v1/fields',
    '/api/openapi.json',
  ]) {
    const first = await get(url, { 'accept-encoding': 'gzip' })
    const etag = String(first.headers.etag)
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    expect(first.headers['cache-control']).toBe('no-cache')
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await get(url, { 'if-none-match': known })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
    }
    expect((await get(url, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200)
  }
  const changed = (await get('/api/v1/procedures/2.000002')).headers.etag
  await importProcedures(portal.db, [{ ...normalisedBirth, id: 'm2', code: '2.000002', name: 'Tên khác' }])
  expect((await get('/api/v1/procedures/2.000002', { 'if-none-match': String(changed) })).statusCode).toBe(200)
  expect((await get('/api/v1/procedures/9.9')).headers.etag).toBeUndefined()
  expect((await get('/thu-tuc/2.000002')).headers.etag).toBeUndefined()
})

test('the API document tells of every route in words', async () => {
  const $ = load((await get('/du-lieu-mo', { accept: 'text/html' })).body)
  const text = $('main').text()
  for (const path of ['', '/{code}', '/{code}/versions', '/{code}/versions/{number}', '/export.jsonl', '/export.csv'])
    expect(text).toContain(`/api/v1/procedures${path}`)
  const document = (await get('/api/openapi.json')).json()
  const silent = Object.entries<Record<string, { summary?: string }>>(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((it) => ((it.summary ?? '').length > 5 ? [] : [path])),
  )
  expect(Object.keys(document.paths).length).toBeGreaterThan(9)
  expect(silent).toEqual([])
})
