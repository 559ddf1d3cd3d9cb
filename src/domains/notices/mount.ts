import type { Mount } from '#platform/mount.ts'
import { mountOpenNotice } from './open-notice/open-notice.routes.ts'
import { mountOutbox } from './outbox/outbox.routes.tsx'
import { rememberQueue } from './queue.ts'
import { mountReadNotices } from './read-notices/read-notices.routes.tsx'
import { requeueNotices } from './send-notice/requeue.ts'
import { sendNotice } from './send-notice/send-notice.job.ts'
import { settings } from './settings.ts'

export const notices: Mount = {
  name: 'notices',
  config: settings,
  async prepare(services) {
    rememberQueue(services)
  },
  routes(web, services) {
    mountReadNotices(web, services)
    mountOpenNotice(web, services)
    if (services.config.demonstration) mountOutbox(web, services)
  },
  jobs(services) {
    rememberQueue(services)
    return [sendNotice(services)]
  },
  sweeps: (services) => [requeueNotices(services)],
}
