import type { Static } from 'typebox'
import { dayOf, now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { servicesOf } from '../office/office.sql.ts'
import { demandOffice, officeParams } from '../office/params.ts'
import { calledNumbers } from '../queue/line.sql.ts'
import { linesNow } from '../queue/lines.ts'
import { urls } from '../urls.ts'
import { ScreenPage } from './screen.page.tsx'

/** What hangs in the waiting room; it shows numbers, never names. */
export function mountScreen(web: Web, { db }: Services): void {
  web.get<{ Params: Static<typeof officeParams> }>(
    urls.screen(':office'),
    { schema: { hide: true, params: officeParams } as never },
    async (request, reply) => {
      const office = await demandOffice(db, request.params.office)
      const called = await calledNumbers(db, office.id, dayOf(now()))
      const lines = await linesNow(
        db,
        (await servicesOf(db, office.id)).filter((it) => it.isOpen),
      )
      return sendPage(request, reply, <ScreenPage {...{ office, called, lines }} />)
    },
  )
}
