import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'
import { importProcedures } from './import-procedures/import-procedures.ts'
import { mergeRecord } from './import-procedures/draft.ts'
import { readDraft } from './import-procedures/read-draft.ts'

const realData = process.env.REAL_DATA
const portal = await testPortal()

/** Said in the reader's language, not as the source wrote them. */
const translated =
  /\.(levels\.\d+|kind|legalKind|state|unit|channel|currency|routing|date|createdAt|updatedAt|returning\.\d+)$/

async function* records(file: string): AsyncGenerator<unknown> {
  const lines = createInterface({ input: createReadStream(join(realData!, 'procedures', file)).pipe(createGunzip()) })
  for await (const line of lines) yield JSON.parse(line)
}

test.skipIf(!realData)(
  'takes all procedures in well under a minute and finds them at once',
  async () => {
    const started = performance.now()
    const report = await importProcedures(portal.db, records('procedures.jsonl.gz'))
    const seconds = (performance.now() - started) / 1000
    expect(report).toMatchObject({ read: 5465, created: 5465, changed: 0, refused: [] })
    expect(seconds).toBeLessThan(60)
    const again = await importProcedures(portal.db, records('procedures.jsonl.gz'))
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 5465 })
    await portal.changes.look()
    await vi.waitFor(async () => {
      const answer = await portal.web.inject('/api/v1/procedures?q=lam%20giay%20khai%20sinh&limit=1')
      expect(answer.json().items[0]?.code).toBe('1.001193')
    }, 15_000)
    console.log(`imported 5,465 procedures in ${seconds.toFixed(1)} s`)
  },
  180_000,
)

test.skipIf(!realData)(
  'every text of 200 records stands in the main part of its page',
  async () => {
    // A seeded walk through the file: the same sample each time.
    let seed = 20261123
    const chosen = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648 < 200 / 5465
    }
    let checked = 0
    for await (const source of records('procedures.jsonl.gz')) {
      if (!chosen()) continue
      const draft = readDraft(source)
      if (typeof draft === 'string') throw new Error(draft)
      const record = mergeRecord(undefined, draft)
      const holders = (await portal.web.inject(`/api/v1/procedures/${encodeURIComponent(record.code)}`)).json().items
      const id = holders.find((it: { record: { portalId: string } }) => it.record.portalId === record.portalId).id
      const { body } = await portal.web.inject(`/thu-tuc/${encodeURIComponent(record.code)}?chon=${id}`)
      const $ = load(body)
      // What machines read there is nothing that people see.
      $('script').remove()
      const text = collapsed($('main').text())
      const missing = [...textsOf(record, '')].filter(([, it]) => !text.includes(collapsed(it)))
      expect(missing, record.code).toEqual([])
      checked++
    }
    expect(checked).toBeGreaterThan(150)
  },
  180_000,
)

function* textsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string' && value !== '' && !translated.test(path)) yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, it] of Object.entries(value)) yield* textsOf(it, `${path}.${key}`)
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
