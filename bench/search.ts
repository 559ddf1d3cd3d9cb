import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { mergeRecord } from '../src/domains/procedures/import-procedures/draft.ts'
import { readDraft } from '../src/domains/procedures/import-procedures/read-draft.ts'
import { projectionOf } from '../src/domains/procedures/projection.ts'
import { shippedDictionary } from '../src/domains/procedures/search/dictionary.ts'
import { buildIndex } from '../src/domains/procedures/search/search-index.ts'
import { search } from '../src/domains/procedures/search/search.ts'
import type { SearchEntry } from '../src/domains/procedures/search/entry.ts'

import { miniSearch } from './support/mini-search.ts'
import { ratio } from './support/load.ts'

export const name = 'search'

type Case = { id: string; query: string; codes: string[]; behaviour: string; writing: string }

/** Relevance on real questions over all real procedures, and the time of a query. */
export async function run(report: (row: object) => void): Promise<void> {
  const data = process.env.REAL_DATA
  if (!data || !existsSync(data)) return report({ skipped: 'it reads real data, and REAL_DATA names no folder' })
  const entries = await readEntries(join(data, 'procedures/procedures.jsonl.gz'))
  const started = performance.now()
  const index = await buildIndex([entries], shippedDictionary())
  report({ procedures: entries.length, buildMs: Math.round(performance.now() - started) })
  const lines = readFileSync(join(data, 'search-eval/dev.jsonl'), 'utf8').trim().split('\n')
  const cases = lines.map((line) => JSON.parse(line) as Case)
  for (const it of cases) search(index, it.query)

  const times: number[] = []
  const before = process.cpuUsage()
  const results = cases.map((it) => {
    const at = performance.now()
    const { found, advice } = search(index, it.query)
    times.push(performance.now() - at)
    const codes = found.map((one) => one.procedure.code)
    return { ...it, codes: it.codes, found: codes, at: codes.findIndex((code) => it.codes.includes(code)), advice }
  })
  const { user, system } = process.cpuUsage(before)
  for (const behaviour of ['answer', 'clarify']) {
    for (const writing of ['accents', 'no-accents']) {
      const some = results.filter((it) => it.behaviour === behaviour && it.writing === writing && it.codes.length > 0)
      if (some.length > 0) report({ behaviour, writing, ...recall(some) })
    }
  }
  report({ behaviour: 'answer', ...recall(results.filter((it) => it.behaviour === 'answer' && it.codes.length > 0)) })
  for (const behaviour of ['answer', 'clarify', 'none', 'unmapped']) {
    const advices = results.filter((it) => it.behaviour === behaviour).map((it) => it.advice ?? 'one')
    report({ behaviour, advice: counts(advices) })
  }
  const library = miniSearch(index)
  for (const it of cases) library(it.query)
  const reference = cases.map((it) => {
    const at = performance.now()
    library(it.query)
    return performance.now() - at
  })
  for (const all of [times, reference]) all.sort((a, b) => a - b)
  const [ours, theirs] = [times, reference].map((all) => all[Math.floor(all.length / 2)]!) as [number, number]
  report({
    ...{ msMedian: round(ours), minisearchMsMedian: round(theirs), ratio: ratio(theirs, ours) },
    cpuMsPerQuery: round((user + system) / 1000 / times.length),
    msP95: round(times[Math.floor(times.length * 0.95)]!),
  })
  if (process.env.MISSES)
    for (const it of results.filter((one) => one.at !== 0))
      report({ miss: it.query, want: it.codes, at: it.at, top: it.found.slice(0, 3), advice: it.advice })
}

function counts(words: readonly string[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const word of words) total[word] = (total[word] ?? 0) + 1
  return total
}

function recall(results: readonly { at: number }[]) {
  const within = (n: number) => round(results.filter((it) => it.at >= 0 && it.at < n).length / results.length)
  return { questions: results.length, 'R@1': within(1), 'R@5': within(5), 'R@10': within(10) }
}

async function readEntries(file: string): Promise<SearchEntry[]> {
  const entries: SearchEntry[] = []
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const draft = readDraft(JSON.parse(line))
    if (typeof draft === 'string') continue
    entries.push({ id: draft.portalId ?? draft.code, ...projectionOf(mergeRecord(undefined, draft)) })
  }
  return entries
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
