import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { createAccount, saveParty } from '#identity'
import { inForce } from '#law'
import { readConfig } from '#platform/config.ts'
import { configSchemas } from '../../src/app/compose.ts'
import { openServices } from '../../src/app/services.ts'
import { freePort, killHard, newDataDir, processesOf, start, startPortal, until } from './process.ts'

const dataDir = newDataDir()
afterAll(() => {
  for (const { pid } of processesOf(dataDir)) killHard(pid)
})

test('a process without pages counts by the law that is pinned, as the web does', async () => {
  expect(inForce('clock', '2026-11-23').code).not.toBe(inForce('clock', '2022-01-01').code)
  const env = { NODE_ENV: 'test', DATA_DIR: dataDir, LAW_PROFILE: 'QD31-2021' }
  const running = await openServices(readConfig(env, configSchemas()), 'worker', { migrate: true })
  expect(inForce('clock', '2026-11-23').code).toBe(inForce('clock', '2022-01-01').code)
  await running.close()
})

test('a worker of its own runs beside a web process, does its sweeps, and stops when asked', async () => {
  const port = await freePort()
  const worker = start('worker.js', [], { DATA_DIR: dataDir, LOG_LEVEL: 'info' })
  const web = start('web.js', [], { DATA_DIR: dataDir, PORT: String(port) })
  await until(() => web.output().includes('The portal is ready'), 20_000)
  expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200)
  expect(worker.child.exitCode).toBeNull()
  for (const it of [worker, web]) {
    it.child.kill('SIGTERM')
    expect(await it.ended, it.output()).toBe(0)
  }
  await until(() => processesOf(dataDir).length === 0, 10_000)
})

test('production refuses a database with demonstration accounts, and says why', async () => {
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir }, configSchemas())
  const running = await openServices(config, 'test', { migrate: true })
  await running.services.db.begin(async (tx) => {
    const partyId = await saveParty(tx, { kind: 'person', name: 'Người Trình Diễn', phone: '0900199998' })
    await createAccount(tx, { partyId, phone: '0900199998', password: 'ai cũng biết', demonstration: true })
  })
  await running.close()
  const secrets = { SECRET_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://cong.example' }
  for (const program of ['portal.js', 'web.js', 'worker.js']) {
    const env = { ...secrets, DATA_DIR: dataDir, NODE_ENV: 'production', DEMO: 'off', PORT: String(await freePort()) }
    const refused = start(program, [], env)
    expect(await refused.ended, program).toBe(1)
    expect(refused.output()).toContain('demonstration accounts')
    expect(refused.output()).not.toContain('    at ')
  }
  await until(() => processesOf(dataDir).length === 0, 10_000)
}, 120_000)

test('requests that run when the portal is asked to stop are answered', async () => {
  const port = await freePort()
  const portal = await startPortal(dataDir, port)
  // Looking up takes a quarter of a second, whether there is something to find or not.
  const running = Array.from({ length: 12 }, (_, i) => fetch(`http://localhost:${port}/tra-cuu?ma=N261123-${i}`))
  await sleep(100)
  portal.child.kill('SIGTERM')
  const answers = await Promise.all(running.map(async (it) => [(await it).status, await (await it).text()] as const))
  // On a busy machine some came only after the signal: those are told to come again.
  expect(answers.filter(([status]) => status !== 200 && status !== 503)).toEqual([])
  expect(answers.filter(([status, text]) => status === 200 && text.endsWith('</html>')).length).toBeGreaterThan(0)
  expect(await portal.ended).toBe(0)
  await expect(fetch(`http://localhost:${port}/health/live`)).rejects.toThrow()
}, 60_000)
