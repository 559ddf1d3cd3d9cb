import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProcedureRecord } from '#procedures'
import { demoProcedures } from './procedures/index.ts'

type Published = {
  id: string
  code: string
  name: string
  decision: { no: string; date: string }
  field: { code: string; name: string }
  promulgator: { code: string }
  subjects: { code: string }[]
  methods: {
    channel: string
    time: number | string
    unit: string
    text?: string
    fees: { value: number | null; text?: string }[]
  }[]
  dossierGroups: { components: { code: string; name: string; originals: number; copies: number }[] }[]
  cases: { days: number; unit: string }[]
  results: { code: string }[]
  legalBases: { code: string }[]
}

const realData = process.env.REAL_DATA
const channelNames = { ONLINE: 'online', DIRECT: 'in-person', POSTAL: 'post' } as const
const units: Record<string, string> = { WORKING_DAY: 'working-day', DAY: 'day', HOUR: 'hour' }

/** Where the record goes beyond what was published, on purpose: see the record's own comment. */
const addedChannels: Record<string, string[]> = { '2.000815': ['online'] }

test.skipIf(!realData)('codes, names, limits, fees and documents are those published', async () => {
  const published = await publishedByCode(join(realData!, 'procedures/procedures.jsonl.gz'))
  for (const record of demoProcedures) {
    const source = published.get(record.code)!
    expect.soft(factsOf(record), record.code).toEqual(factsOfPublished(source))
    compareChannels(record, source)
    compareLists(record, source)
    expect.soft(copiedSentences(record, source), `${record.code}: in our own words`).toEqual([])
  }
})

function factsOf(record: ProcedureRecord) {
  const { portalId, name, decision, field, promulgator } = record
  return {
    portalId,
    name,
    ...decision,
    field,
    promulgator: promulgator.code,
    subjects: record.subjects.map((it) => it.code),
  }
}

function factsOfPublished(source: Published) {
  return {
    portalId: source.id,
    name: source.name.replace(/\s+/g, ' ').trim(),
    number: source.decision.no.trim(),
    date: source.decision.date,
    field: source.field,
    promulgator: source.promulgator.code,
    subjects: source.subjects.map((it) => it.code),
  }
}

function compareChannels(record: ProcedureRecord, source: Published) {
  const offered = new Set<string>(source.methods.map((it) => channelNames[it.channel as keyof typeof channelNames]))
  for (const added of addedChannels[record.code] ?? []) offered.add(added)
  expect
    .soft([...new Set(record.channels.map((it) => it.channel))].sort(), `${record.code}: channels`)
    .toEqual([...offered].sort())
  const limits = [...source.methods.map((it) => [it.time, it.unit]), ...source.cases.map((it) => [it.days, it.unit])]
  const texts = source.methods.map((it) => it.text ?? '').join(' ')
  const amounts = new Set(source.methods.flatMap((it) => it.fees).map((it) => it.value))
  const feeTexts = source.methods
    .flatMap((it) => it.fees)
    .map((it) => it.text ?? '')
    .join(' ')
    .replaceAll('.', '')
  for (const { limit } of [...record.channels, ...record.cases]) {
    const found =
      limit.amount === null ||
      limits.some(([time, unit]) => time === limit.amount && (units[unit!] === limit.unit || unit === 'OTHER')) ||
      new RegExp(`\\b0?${limit.amount} (\\(\\S+\\) )?ngày`).test(texts) ||
      source.cases.some((it) => it.days === limit.amount)
    expect.soft(found, `${record.code}: ${limit.amount} ${limit.unit}`).toBe(true)
  }
  for (const fee of record.channels.flatMap((it) => it.fees)) {
    const found = !fee.amount || amounts.has(fee.amount) || feeTexts.includes(String(fee.amount))
    expect.soft(found, `${record.code}: fee ${fee.amount}`).toBe(true)
  }
}

function compareLists(record: ProcedureRecord, source: Published) {
  const papers = source.dossierGroups.flatMap((it) => it.components)
  for (const one of record.componentGroups.flatMap((it) => it.components)) {
    const same = papers.filter((it) => it.code === one.code)
    expect.soft(same.length, `${record.code}: paper ${one.code}`).toBeGreaterThan(0)
    const counts = one.electronicForm || same.some((it) => it.originals === one.originals && it.copies === one.copies)
    expect.soft(counts, `${record.code}: ${one.code} ${one.originals} ${one.copies} ${JSON.stringify(same)}`).toBe(true)
  }
  const results = source.results.map((it) => it.code)
  for (const { code } of record.results) expect.soft(results, record.code).toContain(code)
  const documents = source.legalBases.map((it) => it.code).join(' ')
  for (const { code } of record.legalBases) expect.soft(documents, record.code).toContain(code)
}

/** Runs of twelve words that also stand in the published text. */
function copiedSentences(record: ProcedureRecord, source: Published): string[] {
  const { name, results, ...rest } = record
  const theirs = wordsOf(JSON.stringify(source)).join(' ')
  const texts = stringsIn({ ...rest, field: null, legalBases: null })
  return texts.flatMap((text) => {
    const words = wordsOf(text)
    const runs = words.slice(0, Math.max(0, words.length - 11)).map((_, at) => words.slice(at, at + 12).join(' '))
    return runs.filter((run) => theirs.includes(run)).slice(0, 1)
  })
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}/]+/gu) ?? []

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn)
}

async function publishedByCode(path: string): Promise<Map<string, Published>> {
  const found = new Map<string, Published>()
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const one = JSON.parse(line) as Published
    if (!found.has(one.code)) found.set(one.code, one)
  }
  return found
}
