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
    'Accept-Encoding: gzip, deflate, br',
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

export function ratio(ours: number, reference: number): number {
  return Math.round((ours / reference) * 1000) / 1000
}
