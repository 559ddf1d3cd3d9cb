import { createServer } from 'node:http'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connect } from '#platform/database/connect.ts'
import { folders } from '#platform/database/embedded.ts'
import { childrenOf, freePort, killHard, newDataDir, processesOf, start, startPortal, until } from './process.ts'

const used: string[] = []
afterAll(() => {
  for (const dataDir of used) for (const { pid } of processesOf(dataDir)) killHard(pid)
})

function dataDir(name?: string): string {
  const it = newDataDir(name)
  used.push(it)
  return it
}

function database(folder: string) {
  return connect({ socketDir: folders(folder).run, user: 'portal', database: 'portal' }, { max: 1 })
}

test('starts, answers, and Ctrl-C stops all of it', async () => {
  const folder = dataDir()
  const port = await freePort()
  const portal = await startPortal(folder, port)
  expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  portal.child.kill('SIGINT')
  expect(await portal.ended).toBe(0)
  await until(() => processesOf(folder).length === 0, 10_000)
})

test('after kill -9 of the portal the database ends by itself, and nothing acknowledged is lost', async () => {
  const folder = dataDir()
  const port = await freePort()
  const portal = await startPortal(folder, port)
  const db = database(folder)
  await db`insert into platform.change (topic, counter) values ('kept', 7)`
  await db.end()
  killHard(portal.child.pid!)
  await until(() => processesOf(folder).length === 0, 10_000)
  await expectKept(folder, await freePort())
})

test('after kill -9 of everything it starts again and nothing acknowledged is lost', async () => {
  const folder = dataDir()
  const portal = await startPortal(folder, await freePort())
  const db = database(folder)
  await db`insert into platform.change (topic, counter) values ('kept', 7)`
  for (const { pid } of processesOf(folder)) killHard(pid)
  killHard(portal.child.pid!)
  await db.end({ timeout: 1 }).catch(() => {})
  await until(() => processesOf(folder).length === 0, 10_000)
  await expectKept(folder, await freePort())
})

async function expectKept(folder: string, port: number): Promise<void> {
  const again = await startPortal(folder, port)
  const db = database(folder)
  expect(await db`select counter from platform.change where topic = 'kept'`).toMatchObject([{ counter: 7 }])
  await db.end()
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
}

test('a command beside the running portal shares its database, and leaves it running', async () => {
  const folder = dataDir()
  const port = await freePort()
  const portal = await startPortal(folder, port)
  expect(await start('cli.js', ['migrate'], { DATA_DIR: folder }).ended).toBe(0)
  expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  portal.child.kill('SIGINT')
  await portal.ended
  await until(() => processesOf(folder).length === 0, 10_000)
})

test('a command alone starts the database and stops it; two at once on a fresh folder both succeed', async () => {
  const folder = dataDir()
  const both = [1, 2].map(() => start('cli.js', ['migrate'], { DATA_DIR: folder }))
  expect(await Promise.all(both.map((it) => it.ended))).toEqual([0, 0])
  await until(() => processesOf(folder).length === 0, 10_000)
})

test('works in a deep folder with spaces', async () => {
  const folder = dataDir(join('thư mục có dấu cách', 'x'.repeat(120), 'dữ liệu'))
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const portal = await startPortal(folder, port)
  expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  portal.child.kill('SIGINT')
  expect(await portal.ended).toBe(0)
})

test('a taken port is named with its holder and the way out', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  const portal = start('portal.js', [], { DATA_DIR: dataDir(), PORT: String(port) })
  expect(await portal.ended).toBe(1)
  expect(portal.output()).toContain(`Port ${port} is taken by process ${process.pid}`)
  expect(portal.output()).toContain(`PORT=${port + 1} npm start`)
  other.close()
})

test('production says in sentences what it refuses', async () => {
  const portal = start('portal.js', [], { DATA_DIR: dataDir(), NODE_ENV: 'production', DEMO: 'on' })
  expect(await portal.ended).toBe(1)
  for (const word of ['PUBLIC_URL', 'SECRET_KEY', 'DEMO=on']) expect(portal.output()).toContain(word)
})

test('two web processes answer on one port; one that is killed is replaced', async () => {
  const folder = dataDir()
  const port = await freePort()
  const portal = await startPortal(folder, port, { WEB_PROCESSES: '2' })
  const webs = () => childrenOf(portal.child.pid!).filter((it) => it.command.includes('dist/server/web.js'))
  expect(webs()).toHaveLength(2)
  killHard(webs()[0]!.pid)
  for (let i = 0; i < 20; i++) expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  await until(() => webs().length === 2, 10_000)
  portal.child.kill('SIGTERM')
  expect(await portal.ended).toBe(0)
  await until(() => processesOf(folder).length === 0, 10_000)
})

test('DATABASE_URL runs it on another PostgreSQL 18, and says so when nobody answers there', async () => {
  const [server, folder] = [dataDir(), dataDir()]
  const [databasePort, port] = [await freePort(), await freePort()]
  const url = `postgres://portal@127.0.0.1:${databasePort}/postgres`
  const refused = start('portal.js', [], { DATA_DIR: folder, PORT: String(port), DATABASE_URL: url })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain('ECONNREFUSED')
  const keeper = start('database-keeper.js', [server, 'listen_addresses=127.0.0.1', `port=${databasePort}`], {})
  await until(() => canConnect(url), 20_000)
  const portal = await startPortal(folder, port, { DATABASE_URL: url })
  expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  expect(processesOf(folder)).toEqual([])
  portal.child.kill('SIGINT')
  expect(await portal.ended).toBe(0)
  keeper.child.kill('SIGTERM')
  await keeper.ended
})

async function canConnect(url: string): Promise<boolean> {
  const db = connect({ url }, { max: 1 })
  try {
    await db`select 1`
    return true
  } catch {
    return false
  } finally {
    await db.end({ timeout: 1 })
  }
}
