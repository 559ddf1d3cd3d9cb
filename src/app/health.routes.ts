import type { Services, Web } from '#platform/mount.ts'

/** For the machines that watch: alive = the process answers; ready = it can do its work. */
export function mountHealth(web: Web, { db }: Services): void {
  web.get('/health/live', { schema: { hide: true } as never }, async () => ({ status: 'live' }))
  web.get('/health/ready', { schema: { hide: true } as never }, async (_request, reply) => {
    try {
      await db`select 1`
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'waiting for the database' })
    }
  })
}
