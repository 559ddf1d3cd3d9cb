import { PgBoss } from 'pg-boss'
import type { Database, Tx } from './database/connect.ts'
import type { Log } from './log.ts'

/** Work in the background. `handle` may run twice: it must not mind. */
export type Job<D extends object = Record<string, unknown>> = {
  name: string
  handle(data: D): Promise<void>
  /** How often a failure is tried again; 5 unless said. */
  retries?: number
}

export type Jobs = {
  /** Enqueues a job for each of the data in the caller's transaction: no commit, no job. */
  send(tx: Tx, name: string, data: readonly object[]): Promise<void>
  /** Starts working on the jobs given. */
  work(jobs: readonly Job<never>[]): Promise<void>
  stop(): Promise<void>
}

/** pg-boss over postgres.js: BEGIN needs a reserved connection, and the rows of all statements of a text are wanted. */
function adapter(db: Database | Tx) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const own = 'reserve' in db && /^\s*BEGIN\b/.test(text) ? await db.reserve() : undefined
      try {
        // A text with values is one statement, and always the same: PostgreSQL need not plan it anew.
        const result = await (own ?? db).unsafe(text, values as never[], { prepare: values.length > 0 })
        return { rows: Array.isArray(result[0]) ? (result as unknown as unknown[][]).flat() : [...result] }
      } catch (error) {
        await own?.unsafe('rollback').catch(() => {})
        throw error
      } finally {
        own?.release()
      }
    },
  }
}

/** Makes pg-boss's own schema and the queues; part of `migrate`. */
export async function migrateJobs(db: Database, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ db: adapter(db), schema: 'pgboss', migrate: true, supervise: false, schedule: false })
  await boss.start()
  for (const name of names) await boss.createQueue(name, { retryLimit: 5, retryBackoff: true, retryDelay: 5 })
  await boss.stop({ graceful: false })
}

/** Some at a time, each with its own outcome, and the next as soon as they are done: one a second would let a thousand pile up. */
const options = { pollingIntervalSeconds: 1, batchSize: 5, burstWhenBatchFull: true, perJobResults: true } as const

async function outcomeOf(job: Job<never>, { id, data }: { id: string; data: unknown }) {
  try {
    await job.handle(data as never)
    return { id, status: 'completed' as const }
  } catch (error) {
    return { id, status: 'failed' as const, output: { message: (error as Error).message } }
  }
}

export async function startJobs(db: Database, log: Log, supervise: boolean): Promise<Jobs> {
  const boss = new PgBoss({ db: adapter(db), schema: 'pgboss', migrate: false, supervise, schedule: false })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  return {
    async send(tx, name, data) {
      await boss.insert(
        name,
        data.map((it) => ({ data: it })),
        { db: adapter(tx) as never },
      )
    },
    async work(jobs) {
      for (const job of jobs) {
        await boss.work(job.name, options, (batch) => Promise.all(batch.map((one) => outcomeOf(job, one))))
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}
