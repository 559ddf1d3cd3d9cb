import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/support/portal.ts'
import { migrateJobs, startJobs } from './jobs.ts'
import { createLog } from './log.ts'

test('many jobs do not wait a second each, and one that fails takes none with it', { timeout: 30_000 }, async () => {
  const db = await testDatabase()
  const name = 'tests.many'
  await migrateJobs(db, [name])
  const jobs = await startJobs(db, createLog('silent', 'test'), false)
  const done = new Map<number, number>()
  const all = Array.from({ length: 60 }, (_, number) => ({ number }))
  await db.begin((tx) => jobs.send(tx, name, all))
  const handle = async ({ number }: { number: number }) => {
    done.set(number, (done.get(number) ?? 0) + 1)
    if (number === 7) throw new Error('not this one')
  }
  await jobs.work([{ name, handle }])
  await expect.poll(() => done.size, { timeout: 20_000 }).toBe(60)
  await jobs.stop()
  expect([...done].filter(([number, times]) => number !== 7 && times !== 1)).toEqual([])
  const states =
    await db`select state::text, count(*)::int as count from pgboss.job where name = ${name} group by 1 order by 1`
  expect(states).toEqual([
    { state: 'completed', count: 59 },
    { state: 'retry', count: 1 },
  ])
})
