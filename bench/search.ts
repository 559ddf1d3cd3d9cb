import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createGunzip } from 'node:zlib'
import { mergeRecord } from '../src/domains/procedures/import-procedures/draft.ts'
import { readDraft } from '../src/domains/procedures/import-procedures/read-draft.ts'
import { projectionOf } from '../src/domains/procedures/projection.ts'
import { shippedDictionary } from '../src/domains/procedures/search/dictionary.ts'
import { buildIndex, type IndexSource, type SearchIndex } from '../src/domains/procedures/search/search-index.ts'
import { search } from '../src/domains/procedures/search/search.ts'

import { miniSearch } from './support/mini-search.ts'
import { noises } from './support/noise.ts'
import { ratio } from './support/load.ts'

export const name = 'search'

type Case = { id: string; query: string; codes: string[]; behaviour: string; writing: string }

/** Relevance on real questions over all real procedures, and the time of a query. */
export async function run(report: (row: object) => void): Promise<void> {
  const data = process.env.REAL_DATA
  if (!data || !existsSync(data)) return report({ skipped: 'it reads real data, and REAL_DATA names no folder' })
  const entries = await readEntries(join(data, 'procedures/procedures.jsonl.gz'))
  const { index, ...built } = await measuredBuild(entries)
  report({ procedures: entries.length, ...built })
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
  heldOut(index, report)
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

/** How much memory an index takes, how long it takes to build, and how long nobody was answered in one go meanwhile. */
async function measuredBuild(entries: readonly IndexSource[]) {
  const dictionary = shippedDictionary()
  const before = memoryUsed()
  // The first one compiles the code as well; a portal that rebuilds has it compiled.
  const index = await buildIndex(slicesOf(entries), dictionary)
  const memoryMB = Math.round((memoryUsed() - before) / 1e6)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const started = performance.now()
  await buildIndex(slicesOf(entries), dictionary)
  const buildMs = Math.round(performance.now() - started)
  delay.disable()
  return { index, buildMs, longestPauseMs: Math.round(delay.max / 1e6), memoryMB }
}

function memoryUsed(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let i = 0; i < 3; i++) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** As they come from the database. */
function* slicesOf(entries: readonly IndexSource[]): Generator<readonly IndexSource[]> {
  for (let at = 0; at < entries.length; at += 100) yield entries.slice(at, at + 100)
}

type HeldOut = { set: string; query: string; codes: string[]; behaviour: string; looked?: boolean }

/** Questions of our own in other words than the development ones, and written badly. */
function heldOut(index: SearchIndex, report: (row: object) => void): void {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'support/held-out.json'), 'utf8')) as HeldOut[]
  const answers = all.filter((it) => it.behaviour === 'answer')
  const ask = (it: HeldOut, write = (text: string) => text) => {
    const { found, advice } = search(index, write(it.query))
    return { at: found.findIndex((one) => it.codes.includes(one.procedure.code)), advice }
  }
  for (const [name, some] of Map.groupBy(answers, (it) => `${it.set}, misses ${it.looked ? '' : 'not '}looked at`)) {
    const results = some.map((it) => ask(it))
    report({ heldOut: name, ...recall(results), saidNone: results.filter((it) => it.advice === 'none').length })
  }
  for (const [noise, write] of Object.entries(noises))
    report({ heldOut: 'all', noise, ...recall(answers.map((it) => ask(it, write))) })
  const outside = all.filter((it) => it.behaviour === 'none')
  report({ heldOut: 'none', advice: counts(outside.map((it) => ask(it).advice ?? 'one')) })
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

async function readEntries(file: string): Promise<IndexSource[]> {
  const entries: IndexSource[] = []
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const draft = readDraft(JSON.parse(line))
    if (typeof draft === 'string') continue
    const record = mergeRecord(undefined, draft)
    entries.push({
      id: draft.portalId ?? draft.code,
      ...projectionOf(record),
      componentNames: record.componentGroups.flatMap((group) => group.components.map((it) => it.name)),
      stepTexts: record.steps.map((it) => it.text),
      requirements: record.requirements,
    })
  }
  return entries
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
