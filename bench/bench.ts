// npm run bench [-- name ...]: runs the benchmarks named, or all. Each prints JSON lines; speeds are ratios against a
// reference measured in the same run, because machines are noisy.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

type Benchmark = { name: string; run(report: (row: object) => void): Promise<void> }

const notBenchmarks = new Set(['bench.ts'])
const wanted = process.argv.slice(2).filter((it) => it !== '--')
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !notBenchmarks.has(file))
const benchmarks = (await Promise.all(files.map((file) => import(join(import.meta.dirname, file))))) as Benchmark[]
const known = benchmarks.map((it) => it.name)

const unknown = wanted.filter((it) => !known.includes(it))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}
for (const benchmark of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(benchmark.name)) continue
  await benchmark.run((row) => console.log(JSON.stringify({ bench: benchmark.name, ...row })))
}
process.exit(0)
