import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a program of the system is there; a benchmark says which one is missing and goes on. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** Requests a second that `wrk` gets from one address over 64 kept connections, with a browser's headers. */
export async function requestsPerSecond(
  url: string,
  options: { seconds?: number; cookie?: string } = {},
): Promise<number> {
  const headers = [
    // gzip, which nginx has prepared as well: both sides send the same bytes.
    'Accept-Encoding: gzip, deflate',
    'Accept: text/html',
    'User-Agent: Mozilla/5.0',
    'Accept-Language: vi',
  ]
  if (options.cookie) headers.push(`Cookie: ${options.cookie}`)
  const { stdout } = await run('wrk', [
    '-t1',
    '-c64',
    `-d${options.seconds ?? 5}s`,
    ...headers.flatMap((it) => ['-H', it]),
    url,
  ])
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)
  if (bad) throw new Error(`${bad[1]} answers of ${url} were not 2xx`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1])
}

/** Runs each load in turn, several rounds, so that what else the machine does meets all of them; the median of each. */
export async function alternate(rounds: number, loads: readonly (() => Promise<number>)[]): Promise<number[]> {
  const measured = loads.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, load] of loads.entries()) measured[i]!.push(await load())
  }
  return measured.map(median)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)]!)
}

export function ratio(ours: number, reference: number): number {
  return Math.round((ours / reference) * 1000) / 1000
}
