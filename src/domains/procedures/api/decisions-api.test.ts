import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { importFile } from '../../../../tests/support/import.ts'
import { checkedDraft, ministry, preparedDecision, writtenDraft } from '../../../../tests/support/ministry.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { exportCommand } from '../../../app/export/export-command.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'

const portal = await testPortal({ PUBLIC_URL: 'https://portal.example' })
const { author, checker, publisher, agency } = await ministry(portal)
const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T09:00:00+07:00`), work)
const get = (url: string, headers: Record<string, string> = {}) => portal.web.inject({ url, headers })
const ask = async (url: string) => (await get(url)).json()
const idOf = (page: string) => page.split('/').at(-1)!

async function decide(it: { number: string; signedOn: string; effectiveOn: string }): Promise<string> {
  const draft = await writtenDraft(author)
  await checkedDraft(author, checker, draft)
  return preparedDecision(portal, author, { ...it, drafts: [draft] })
}
const publish = (page: string) => publisher.send(page, `${page}/cong-bo`, {})

const [now, later, open] = await on('2026-08-01', async () => {
  const now = await decide({ number: '1/QĐ-BM', signedOn: '2026-07-01', effectiveOn: '2026-08-01' })
  const later = await decide({ number: '2/QĐ-BM', signedOn: '2026-07-02', effectiveOn: '2026-09-01' })
  const open = await decide({ number: '3/QĐ-BM', signedOn: '2026-07-03', effectiveOn: '2026-08-01' })
  for (const page of [now, later]) expect((await publish(page)).status).toBe(303)
  return [now, later, open]
})

test('a decision with its paper, its agency and what it did to which procedure', () =>
  on('2026-08-02', async () => {
    const { items, next } = await ask('/api/v1/decisions')
    expect([items.length, next]).toEqual([1, null])
    expect(items[0]).toMatchObject({
      ...{
        id: idOf(now),
        number: '1/QĐ-BM',
        signedOn: '2026-07-01',
        signer: 'Nguyễn Văn Ký',
        effectiveOn: '2026-08-01',
      },
      ...{ process: 'ordinary', agency: { id: agency.id, code: 'G99', name: 'Bộ Mẫu' } },
      procedures: [{ name: 'Cấp thẻ mẫu', kind: 'new', version: 1, inForceSince: '2026-08-01T02:00:00.000Z' }],
      file: { name: 'quyet-dinh.pdf', url: `https://portal.example/quyet-dinh/${idOf(now)}/tep` },
      ...{ changedAt: '2026-08-01T02:00:00.000Z', url: `https://portal.example/quyet-dinh/${idOf(now)}` },
    })
    expect(await ask(`/api/v1/decisions/${idOf(now)}`)).toEqual(items[0])
    const [{ id, version }] = items[0].procedures
    expect((await ask(`/api/v1/procedures/${id}/versions/${version}`)).items[0].record.decision.number).toBe('1/QĐ-BM')
    for (const { url } of [items[0], items[0].file])
      expect((await get(url.replace('https://portal.example', ''))).statusCode).toBe(200)
  }))

test('a draft is never told, and what is decided for a later day not before that day', async () => {
  await on('2026-08-31', async () => {
    for (const page of [later, open]) expect((await get(`/api/v1/decisions/${idOf(page)}`)).statusCode).toBe(404)
    const text = (await get('/api/v1/decisions')).body
    expect([text.includes('2/QĐ-BM'), text.includes('3/QĐ-BM')]).toEqual([false, false])
  })
  // The day has come and the sweep has not yet been: the decision is told, its procedure is on the way.
  await on('2026-09-01', async () => {
    const { items } = await ask('/api/v1/decisions?updated_since=2026-08-31T17:00:00Z')
    expect(items).toMatchObject([
      { number: '2/QĐ-BM', changedAt: '2026-08-31T17:00:00.000Z', procedures: [{ id: null, version: null }] },
    ])
    expect((await get(`/api/v1/decisions/${idOf(open)}`)).statusCode).toBe(404)
    expect((await ask('/api/v1/decisions?updated_since=2026-08-31T17:00:00.001Z')).items).toEqual([])
  })
})

test('page after page, of an agency, known by its ETag; nonsense is refused', () =>
  on('2026-09-02', async () => {
    const first = await ask('/api/v1/decisions?limit=1')
    const second = await ask(`/api/v1/decisions?limit=1&after=${first.next}`)
    expect([first, second].flatMap((it) => it.items.map((one: { number: string }) => one.number))).toEqual([
      '1/QĐ-BM',
      '2/QĐ-BM',
    ])
    expect(second.next).toBeNull()
    expect((await ask('/api/v1/decisions?agency=G99')).items).toHaveLength(2)
    expect((await ask('/api/v1/decisions?agency=G98')).items).toEqual([])
    expect((await ask('/api/v1/decisions?agency=khong-co')).items).toEqual([])
    const { etag } = (await get('/api/v1/decisions')).headers
    expect((await get('/api/v1/decisions', { 'if-none-match': String(etag) })).statusCode).toBe(304)
    for (const query of ['limit=0', 'updated_since=hom-qua'])
      expect((await get(`/api/v1/decisions?${query}`)).statusCode).toBe(400)
    expect((await ask('/api/v1/decisions?after=abc')).items).toHaveLength(2)
    for (const id of ['x', 'ffffffff-ffff-7fff-8fff-ffffffffffff'])
      expect([400, 404]).toContain((await get(`/api/v1/decisions/${id}`)).statusCode)
  }))

test('legal documents with the procedures that rest on them', async () => {
  const bases = [
    { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
    { code: '123/2015/NĐ-CP', name: 'Nghị định về hộ tịch' },
  ]
  await importProcedures(
    portal.db,
    [1, 2, 3].map((it) => ({ ...normalisedBirth, id: `l${it}`, code: `5.00000${it}`, legalBases: bases })),
  )
  const found = await ask('/api/v1/legal-documents?q=luat ho tich')
  expect(found.items).toMatchObject([
    { slug: '60-2014-qh13', procedures: 3, url: 'https://portal.example/van-ban/60-2014-qh13' },
  ])
  const slugs: string[] = []
  for (let after = ''; ; ) {
    const page = await ask(`/api/v1/legal-documents?limit=1${after && `&after=${after}`}`)
    slugs.push(...page.items.map((it: { slug: string }) => it.slug))
    if (page.next === null) break
    after = page.next
  }
  expect(slugs).toEqual(slugs.toSorted())
  expect(slugs).toEqual(expect.arrayContaining(['60-2014-qh13', '123-2015-nd-cp', '99-2026-nd-cp']))
  // Changed is what rests on it, not what else a procedure says.
  const moment = (text: string) => new Date(`2027-01-${text}T01:00:00Z`)
  const codesSince = async (day: string) =>
    (await ask(`/api/v1/legal-documents?updated_since=${moment(day).toISOString()}`)).items.map(
      (it: { code: string }) => it.code,
    )
  const again = { ...normalisedBirth, id: 'l3', code: '5.000003', legalBases: bases, summary: 'Nói cách khác.' }
  await at(moment('05'), () => importProcedures(portal.db, [again]))
  expect(await codesSince('05')).toEqual([])
  await at(moment('06'), () => importProcedures(portal.db, [{ ...again, legalBases: bases.slice(0, 1) }]))
  expect(await codesSince('06')).toEqual(['123/2015/NĐ-CP'])
  expect(await codesSince('07')).toEqual([])
  await at(moment('08'), () => importProcedures(portal.db, [{ ...again, legalBases: bases }]))
  expect((await get('/api/v1/legal-documents?updated_since=hom-qua')).statusCode).toBe(400)
  const one = await ask('/api/v1/legal-documents/60-2014-qh13?limit=2')
  expect(one).toMatchObject({ code: '60/2014/QH13', name: 'Luật Hộ tịch', abolished: [] })
  const rest = await ask(`/api/v1/legal-documents/60-2014-qh13?limit=2&after=${one.next}`)
  const codes = [...one.procedures, ...rest.procedures].map((it: { code: string }) => it.code)
  expect([codes.toSorted(), rest.next]).toEqual([['5.000001', '5.000002', '5.000003'], null])
  expect((await get('/api/v1/legal-documents/khong-co')).statusCode).toBe(404)
})

test('the command writes the same decisions, and a line of a table for each procedure', () =>
  on('2026-08-02', async () => {
    const [lines, table] = [importFile('quyet-dinh.jsonl', ''), importFile('quyet-dinh.csv', '')]
    for (const path of [lines, table]) expect(await exportCommand.run(portal, ['decisions', path])).toBe(0)
    const { items } = await ask('/api/v1/decisions')
    expect(JSON.parse(readFileSync(lines, 'utf8'))).toEqual(items[0])
    expect(parse(readFileSync(table), { columns: true, bom: true })).toMatchObject([
      { decision: '1/QĐ-BM', agency_code: 'G99', name: 'Cấp thẻ mẫu', kind: 'new', version: '1' },
    ])
  }))

test('the API document tells of them', async () => {
  const text = load((await get('/du-lieu-mo', { accept: 'text/html' })).body)('main').text()
  for (const path of ['decisions', 'decisions/{id}', 'legal-documents', 'legal-documents/{slug}'])
    expect(text).toContain(`/api/v1/${path}`)
})
