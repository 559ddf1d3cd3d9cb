import cluster from 'node:cluster'
import { join } from 'node:path'
import type { Log } from '#platform/log.ts'
import { root } from '#platform/root.ts'

/**
 * Several web processes on one machine share one port; the first process keeps the background work. A web process that
 * dies is replaced, but not more than once a second: one that cannot start must not eat the machine.
 */
export async function startWebProcesses(count: number, log: Log): Promise<{ stop(): Promise<void> }> {
  cluster.setupPrimary({ exec: join(root, 'dist/server/web.js') })
  let stopping = false
  cluster.on('exit', (worker, code) => {
    if (stopping) return
    log.error({ pid: worker.process.pid, code }, 'a web process ended; starting another')
    setTimeout(() => !stopping && cluster.fork(), 1000)
  })
  const listening = Array.from({ length: count }, () => {
    const worker = cluster.fork()
    return new Promise<void>((resolve, reject) => {
      worker.once('listening', () => resolve())
      worker.once('exit', (code) => reject(new Error(`a web process ended with code ${code}; its words are above`)))
    })
  })
  await Promise.all(listening)
  return {
    async stop() {
      stopping = true
      const workers = Object.values(cluster.workers ?? {}).filter((it) => it !== undefined)
      await Promise.all(
        workers.map((worker) => {
          const ended = new Promise((resolve) => worker.once('exit', resolve))
          worker.process.kill('SIGTERM')
          return ended
        }),
      )
    },
  }
}
