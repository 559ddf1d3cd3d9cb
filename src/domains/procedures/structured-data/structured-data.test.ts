import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { load } from 'cheerio'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { root } from '#platform/root.ts'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { lifeEvents } from '../life-events.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { readDraft } from '../import-procedures/read-draft.ts'
import { nativeBirth } from '../sample.ts'
import { context } from './names.ts'
import { cpsvDocument } from './structured-data.ts'

const prefixes = { ...context, atu: 'http://data.europa.eu/88u/dataset/' } as Record<string, string>
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
const full = (name: string) => {
  const [prefix = '', local = ''] = name.split(':')
  if (!(prefix in prefixes)) throw new Error(`${name} has no known prefix`)
  return prefixes[prefix] + local
}

type Row = { class: string; property: string; min: number; max: number; range: string }
const table: Row[] = [
  ...readFileSync(join(root, 'docs/cpsv-ap.md'), 'utf8').matchAll(
    /^\| (\w+:\w+) \| (\S+) \| (\d)\.\.(\d|n) \| (\S+) \|/gm,
  ),
].map(([, name, property, min, max, range]) => ({
  class: full(name!),
  property: full(property!),
  min: Number(min),
  max: max === 'n' ? Number.POSITIVE_INFINITY : Number(max),
  range: range === 'literal' ? 'literal' : range === 'langString' ? rdf : full(range!),
}))
const bare = [
  'cv:LifeEvent',
  'cv:BusinessEvent',
  'org:Organization',
  'dct:LinguisticSystem',
  'dct:Location',
  'atu:atu-type',
]
const classes = new Set([...table.map((it) => it.class), ...bare.map(full)])

type Expanded = { '@id': string; '@type'?: string[] } & Record<string, unknown>
type Value = { '@id'?: string; '@value'?: unknown; '@type'?: string; '@language'?: string }

/** Nothing is fetched: a document that needs the network to be read fails. */
const documentLoader = async (url: string) => {
  throw new Error(`${url} was asked for`)
}

/** Everything in a document that the table does not allow. */
async function faultsOf(document: object): Promise<string[]> {
  const nodes = (await jsonld.flatten(
    document as never,
    undefined as never,
    { documentLoader } as never,
  )) as unknown as Expanded[]
  const typesOf = new Map(nodes.map((it) => [it['@id'], it['@type'] ?? []]))
  return nodes.flatMap((node) => {
    const types = node['@type'] ?? []
    const rows = table.filter((it) => types.includes(it.class))
    const unknown = types.filter((it) => !classes.has(it)).map((it) => `${node['@id']}: class ${it}`)
    const foreign = Object.keys(node)
      .filter((key) => !key.startsWith('@') && !rows.some((it) => it.property === key))
      .map((key) => `${node['@id']}: property ${key} of ${types}`)
    const wrong = rows.flatMap((row) => {
      const values = (node[row.property] ?? []) as Value[]
      const where = `${node['@id']}: ${row.property}`
      if (values.length < row.min || values.length > row.max) return [`${where} ${values.length} times`]
      return values.filter((it) => !fits(it, row.range, typesOf)).map((it) => `${where} is ${JSON.stringify(it)}`)
    })
    return [...(types.length === 0 ? [`${node['@id']} has no class`] : []), ...unknown, ...foreign, ...wrong]
  })
}

function fits(value: Value, range: string, typesOf: Map<string, string[]>): boolean {
  if (range === 'literal')
    return typeof value['@value'] === 'string' && value['@type'] === undefined && value['@value'] !== ''
  if (range === rdf)
    return typeof value['@value'] === 'string' && value['@value'] !== '' && value['@language'] !== undefined
  if (range.startsWith(prefixes.xsd!))
    return value['@type'] === range && /^P(T?\d+[DHMY])$|^\d+(\.\d+)?$/.test(String(value['@value']))
  return value['@id'] !== undefined && (typesOf.get(value['@id'])?.includes(range) ?? false)
}

const portal = await testPortal()
const rich = {
  ...nativeBirth,
  code: '1.900009',
  id: 'rich',
  requirementsAndConditions: 'Có đủ <b>18</b> tuổi </script><script>alert(1)</script>',
  keywords: 'khai sinh, trẻ em',
  legalBasisesDetails: [
    { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
    { code: '', name: 'Văn bản không số' },
  ],
  executionMethods: [
    {
      submissionMethod: 'ONLINE',
      processingTime: 3,
      processingTimeUnit: 'DAY',
      description: '',
      fees: [{ type: 'FEE', value: 8000, description: '' }],
    },
    {
      submissionMethod: 'DIRECT',
      processingTime: 3,
      processingTimeUnit: 'WORKING_DAY',
      description: 'Tại xã',
      fees: [{ type: 'FEE', value: 0, description: 'Theo nghị quyết của HĐND' }],
    },
  ],
}
await importProcedures(portal.db, [nativeBirth, rich])

test('the table of the documents is read', () => {
  expect(table.length).toBeGreaterThan(50)
  expect(table.filter((it) => it.min === 1).length).toBeGreaterThan(20)
})

test('the check sees what is missing, foreign and of a wrong kind', async () => {
  const document = JSON.parse((await portal.web.inject('/thu-tuc/1.900009/du-lieu.jsonld')).body)
  const service = document['@graph'][0]
  const rest = document['@graph'].slice(1)
  const spoilt = (change: object) =>
    faultsOf(JSON.parse(JSON.stringify({ ...document, '@graph': [{ ...service, ...change }, ...rest] })))
  expect(await spoilt({})).toEqual([])
  for (const change of [
    { 'dct:identifier': undefined },
    { 'dct:title': 'ohne Sprache' },
    { 'dct:identifier': ['a', 'b'] },
    { 'cv:hasCost': { '@id': service['@id'] } },
    { 'cv:unheardOf': 'x' },
    { '@type': 'cpsv:Service' },
  ])
    expect((await spoilt(change)).length, JSON.stringify(change)).toBeGreaterThan(0)
})

test('every class that the issue names stands in a whole description, with nothing invented', async () => {
  const answer = await portal.web.inject('/thu-tuc/1.900009/du-lieu.jsonld')
  expect(answer.headers['content-type']).toContain('application/ld+json')
  const { '@graph': graph } = JSON.parse(answer.body)
  const types = graph.flatMap((it: { '@type': string | string[] }) => it['@type'])
  for (const name of [
    'cpsv:PublicService',
    'cpsv:Rule',
    'cv:Evidence',
    'cv:Cost',
    'cv:Channel',
    'cv:Output',
    'eli:LegalResource',
  ])
    expect(types).toContain(name)
  const of = (type: string) => graph.filter((it: { '@type': string }) => it['@type'] === type)
  expect(of('cv:Channel').map((it: object) => (it as Record<string, unknown>)['cv:processingTime'])).toEqual([
    { '@value': 'P3D', '@type': 'xsd:duration' },
    undefined,
  ])
  expect(
    of('cv:Cost').map((it: object) => (it as Record<string, { '@value': string }>)['cv:hasValue']?.['@value']),
  ).toEqual(['8000', undefined])
  expect((await portal.web.inject('/thu-tuc/9.9/du-lieu.jsonld')).statusCode).toBe(404)
})

test('the page carries both descriptions, and nothing in a record can break out of them', async () => {
  const { body } = await portal.web.inject('/thu-tuc/1.900009')
  const blocks = load(body)('script[type="application/ld+json"]')
    .toArray()
    .map((it) => load(body)(it).text())
  expect(blocks).toHaveLength(2)
  const [forSearch, cpsv] = blocks.map((it) => JSON.parse(it))
  expect(forSearch).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    identifier: '1.900009',
  })
  const [expanded] = (await jsonld.expand({
    ...forSearch,
    '@context': { '@vocab': 'https://schema.org/' },
  })) as unknown as Expanded[]
  expect(expanded!['@type']).toEqual(['https://schema.org/GovernmentService'])
  expect(await faultsOf(cpsv)).toEqual([])
  expect(JSON.stringify(cpsv)).toContain('</script><script>alert(1)')
})

test('the strict policy lets the data be, in a real browser', async () => {
  const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (it) => void (it.type() === 'error' && faults.push(it.text())))
    await page.goto(`${address}/thu-tuc/1.900009`)
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (it) => JSON.parse(it.textContent!)['@type'] ?? 'graph',
      ),
    )
    expect(found).toEqual(['GovernmentService', 'graph'])
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
})

test.skipIf(!process.env.REAL_DATA)(
  'all real procedures keep to the table',
  async () => {
    const file = join(process.env.REAL_DATA!, 'procedures', 'procedures-native.jsonl.gz')
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })
    let [read, checked] = [0, 0]
    for await (const line of lines) {
      read++
      const draft = readDraft(JSON.parse(line))
      if (typeof draft === 'string') throw new Error(draft)
      const record = mergeRecord(undefined, draft)
      const procedure = {
        id: `p${read}`,
        code: record.code,
        versionId: 'v',
        versionNumber: 1,
        record,
        formVersionId: null,
      }
      const subject = {
        procedure,
        events: lifeEvents.slice(0, 1),
        publicUrl: 'https://portal.example',
        hotline: '1',
        brief: false,
      }
      expect(await faultsOf(cpsvDocument([subject])), record.code).toEqual([])
      checked++
    }
    expect(checked).toBe(5465)
  },
  180_000,
)
