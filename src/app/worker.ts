import { deliverEvents } from '#platform/events.ts'
import type { Services } from '#platform/mount.ts'
import { gather } from './compose.ts'

/** Background work: jobs, events to listeners, and once a minute the sweeps. Several workers may run; locks keep them apart. */
export async function startWorker(services: Services): Promise<{ stop(): Promise<void> }> {
  const { db, log, jobs } = services
  const listeners = gather((mount) => mount.listeners?.(services))
  const sweeps = gather((mount) => mount.sweeps?.(services))
  await jobs.work(gather((mount) => mount.jobs?.(services)))

  let stopped = false
  let delivering: Promise<unknown> | undefined
  const deliver = () => {
    if (stopped || delivering) return
    delivering = deliverEvents(db, listeners, log)
      .catch((error) => log.error({ err: error }, 'delivering events'))
      .finally(() => {
        delivering = undefined
      })
  }
  const sweep = async () => {
    for (const it of sweeps) {
      const connection = await db.reserve()
      try {
        // One process sweeps at a time; the others find the lock taken and leave it.
        const [lock] = await connection<
          { taken: boolean }[]
        >`select pg_try_advisory_lock(hashtext(${`sweep ${it.name}`})) as taken`
        if (!lock!.taken) continue
        await it.run().catch((error) => log.error({ sweep: it.name, err: error }, 'a sweep failed'))
        await connection`select pg_advisory_unlock(hashtext(${`sweep ${it.name}`}))`
      } finally {
        connection.release()
      }
    }
  }
  let sweeping: Promise<void> | undefined
  const sweepNow = () => {
    if (stopped || sweeping) return
    sweeping = sweep()
      .catch((error) => log.error({ err: error }, 'sweeping'))
      .finally(() => {
        sweeping = undefined
      })
  }
  const timers = [setInterval(deliver, 1000), setInterval(sweepNow, 60_000)]
  const listening = await db.listen('portal_event', deliver)
  deliver()
  sweepNow()
  return {
    async stop() {
      stopped = true
      for (const timer of timers) clearInterval(timer)
      await listening.unlisten().catch(() => {})
      await Promise.all([delivering, sweeping])
    },
  }
}
