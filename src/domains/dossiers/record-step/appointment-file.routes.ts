import { Type } from 'typebox'
import { procedureTitle } from '#procedures'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { openDossier } from '../dossier-access.ts'
import { urls } from '../urls.ts'
import { calendarFile } from './calendar-file.ts'

const params = Type.Object({
  dossierId: Type.String({ format: 'uuid' }),
  sequence: Type.String({ pattern: '^[1-9]\\d{0,5}$' }),
})

/** An appointment for the applicant's own calendar, and for the officer's. */
export function mountAppointmentFile(web: Web, { db }: Services): void {
  web.get<{ Params: { dossierId: string; sequence: string } }>(
    urls.appointment(':dossierId', ':sequence'),
    { schema: { params, hide: true } as never },
    async (request, reply) => {
      const { dossierId, sequence } = request.params
      const dossier = await openDossier(db, request.actor, dossierId)
      const act = (await listActs(db, dossier.id)).find((it) => it.sequence === Number(sequence))
      if (act?.act !== 'appoint' || act.payload === null) throw new Problem('not-found')
      const { time, minutes, place, text } = act.payload
      const number = dossier.code ?? dossier.submissionNumber
      const file = calendarFile({
        uid: `${dossier.id}-${act.sequence}@dichvucong.gov.vn`,
        stamp: new Date(act.at),
        from: new Date(String(time)),
        minutes: Number(minutes),
        title: `${act.unitName}: ${number}`,
        place: String(place),
        text: `${procedureTitle(dossier.procedureName)}. ${text}`,
      })
      reply
        .header('content-disposition', 'attachment; filename="lich-hen.ics"')
        .header('cache-control', 'private, no-store')
      return reply.type('text/calendar; charset=utf-8').send(file)
    },
  )
}
