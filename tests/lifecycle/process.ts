import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#platform/root.ts'

/** A process of the portal as an operator starts it. */
export type Started = { child: ChildProcess; output(): string; ended: Promise<number | null> }

export function newDataDir(name = 'data'): string {
  return join(mkdtempSync(join(tmpdir(), 'portal-life-')), name)
}

export function start(program: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, 'dist/server', program), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DEMO: 'off', LOG_LEVEL: 'warn', ...env },
  })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  child.stderr.on('data', (chunk) => {
    text += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, output: () => text, ended }
}

/** Starts the whole portal and waits until it answers. */
export async function startPortal(dataDir: string, port: number, env: Record<string, string> = {}): Promise<Started> {
  const started = start('portal.js', [], { DATA_DIR: dataDir, PORT: String(port), ...env })
  await until(() => started.output().includes('The portal is ready') || started.child.exitCode !== null, 30_000)
  if (started.child.exitCode !== null) throw new Error(`the portal ended: ${started.output()}`)
  return started
}

export async function until(is: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`not so after ${milliseconds} ms: ${is}`)
    await sleep(25)
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Processes whose command line names this data folder: the keeper and PostgreSQL. */
export function processesOf(dataDir: string): Running[] {
  return running().filter((it) => it.command.includes(dataDir))
}

export function childrenOf(parent: number): Running[] {
  return running().filter((it) => it.parent === parent)
}

type Running = { pid: number; parent: number; command: string }

function running(): Running[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        if (/^State:\s+Z/m.test(status)) return []
        return [{ pid: Number(pid), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), command }]
      } catch {
        return []
      }
    })
}

export function killHard(pid: number): void {
  execFileSync('kill', ['-9', String(pid)])
}
