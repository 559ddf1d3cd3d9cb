import type { Database, Db, Tx } from './database/connect.ts'
import type { Log } from './log.ts'

/** Says in the writer's transaction that what is cached under `topic` is out of date. */
export async function raiseChange(tx: Tx, topic: string): Promise<void> {
  await tx`
    insert into platform.change (topic, counter) values (${topic}, 1)
    on conflict (topic) do update set counter = platform.change.counter + 1`
  await tx`select pg_notify('portal_change', ${topic})`
}

export type Changes = {
  /** Calls `react` soon after each change of the topic (`*` for every topic), in every process. */
  on(topic: string, react: (topic: string) => void | Promise<void>): void
  /** Looks now instead of at the next second. */
  look(): Promise<void>
  stop(): Promise<void>
}

/** Polls the counters each second; LISTEN is only a hint that makes it sooner. */
export async function watchChanges(db: Database, log: Log): Promise<Changes> {
  const reactions: { topic: string; react: (topic: string) => void | Promise<void> }[] = []
  let known = await counters(db)
  let looking: Promise<void> | undefined
  let stopped = false

  async function lookOnce(): Promise<void> {
    const seen = await counters(db)
    const changed = [...seen].filter(([topic, counter]) => known.get(topic) !== counter).map(([topic]) => topic)
    known = seen
    for (const topic of changed) {
      for (const it of reactions) {
        if (it.topic !== topic && it.topic !== '*') continue
        try {
          await it.react(topic)
        } catch (error) {
          log.error({ topic, err: error }, 'learning a change failed')
        }
      }
    }
  }
  async function look(): Promise<void> {
    while (looking) await looking
    looking = lookOnce().finally(() => {
      looking = undefined
    })
    await looking
  }
  const quietly = () => {
    if (!stopped && !looking) void look().catch((error) => log.warn({ err: error }, 'could not look for changes'))
  }
  const timer = setInterval(quietly, 1000)
  timer.unref()
  const listening = await db.listen('portal_change', quietly).catch(() => undefined)

  return {
    on: (topic, react) => void reactions.push({ topic, react }),
    look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await listening?.unlisten().catch(() => {})
      await looking?.catch(() => {})
    },
  }
}

async function counters(db: Db): Promise<Map<string, number>> {
  const rows = await db<{ topic: string; counter: number }[]>`select topic, counter from platform.change`
  return new Map(rows.map((row) => [row.topic, row.counter]))
}
