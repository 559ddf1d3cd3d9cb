import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Address } from './connect.ts'

/** Where the embedded server of a DATA_DIR lives. A socket's path may have 107 bytes at most; a deeper folder gets one in the temporary folder. */
export function folders(dataDir: string) {
  const near = join(dataDir, 'run')
  const far = join(
    tmpdir(),
    `portal-${process.getuid?.() ?? 0}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`,
  )
  const run = Buffer.byteLength(join(near, '.s.PGSQL.5432.lock')) < 104 ? near : far
  return {
    run,
    cluster: join(dataDir, 'postgres'),
    socket: join(run, 'keeper.sock'),
    lock: join(run, 'starting'),
    log: join(dataDir, 'postgres.log'),
  }
}

export type Embedded = { address: Address /** Leaves; the server ends when nobody is left. */; leave(): void }

/** Joins the running server of this DATA_DIR, or starts it. `keeper` is the command that runs `keepDatabase`, with %DATA_DIR% for the folder. */
export async function joinEmbedded(dataDir: string, keeper: string[], database = 'portal'): Promise<Embedded> {
  const at = folders(dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  mkdirSync(at.run, { recursive: true, mode: 0o700 })
  const owner = lstatSync(at.run).uid
  if (process.getuid && owner !== process.getuid())
    throw new Error(`The folder ${at.run} belongs to another user; remove it or set DATA_DIR.`)

  const door = (await enter(at.socket)) ?? (await startKeeper(dataDir, keeper))
  const address = { socketDir: at.run, user: 'portal', database }
  await createDatabase(at.run, database)
  return { address, leave: () => void door.destroy() }
}

async function startKeeper(dataDir: string, keeper: string[]): Promise<Socket> {
  const at = folders(dataDir)
  for (let waited = 0; waited < 90_000; waited += 50) {
    if (takeLock(at.lock)) {
      try {
        const already = await enter(at.socket)
        if (already) return already
        return await spawnKeeper(dataDir, keeper)
      } finally {
        rmSync(at.lock, { force: true })
      }
    }
    await sleep(50)
    const door = await enter(at.socket)
    if (door) return door
  }
  throw new Error(
    `Another process has been starting the database for 90 seconds. If none is running, remove ${at.lock}.`,
  )
}

async function spawnKeeper(dataDir: string, keeper: string[]): Promise<Socket> {
  const at = folders(dataDir)
  const log = openSync(at.log, 'a', 0o600)
  // Its own process group: Ctrl-C in the terminal must reach the portal first, which then leaves in order.
  const [command, ...args] = keeper.map((it) => (it === '%DATA_DIR%' ? dataDir : it))
  const child = spawn(command!, args, { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  for (let waited = 0; waited < 90_000; waited += 20) {
    const door = await enter(at.socket)
    if (door) return door
    if (ended) throw new Error(`The database could not start. Its last words:\n${lastLines(at.log)}`)
    await sleep(20)
  }
  throw new Error(`The database did not start within 90 seconds. Its log is ${at.log}.`)
}

/** A connection to the keeper, or undefined when none listens. */
function enter(socket: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    if (!existsSync(socket)) return resolve(undefined)
    const door = createConnection(socket)
    door.once('error', () => resolve(undefined))
    // The keeper writes one line to each visitor; a door that closes before it was already being shut.
    door.once('close', () => resolve(undefined))
    door.once('data', () => {
      door.on('error', () => {})
      door.unref()
      resolve(door)
    })
  })
}

/** A file that says who is starting the server; left behind by `kill -9` it is recognised by its dead process. */
function takeLock(lock: string): boolean {
  const mine = `${lock}-${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, lock)
    return true
  } catch {
    const holder = readText(lock)
    if (holder !== undefined && !alive(Number(holder))) rmSync(lock, { force: true })
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

async function createDatabase(socketDir: string, database: string): Promise<void> {
  const admin = connect({ socketDir, user: 'portal', database: 'postgres' }, { max: 1 })
  try {
    const [found] = await admin`select 1 from pg_database where datname = ${database}`
    if (!found) await admin.unsafe(`create database "${database}"`).catch((error) => ignoreDuplicate(error))
  } finally {
    await admin.end()
  }
}

function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function lastLines(file: string): string {
  return (readText(file) ?? '').trimEnd().split('\n').slice(-5).join('\n')
}
