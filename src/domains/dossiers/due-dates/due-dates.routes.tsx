import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { calendarOf } from '#law'
import { briefTitle } from '#procedures'
import { demandAccount } from '#platform/actor.ts'
import { calendarFile } from '#platform/calendar-file.ts'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { inLanguage, inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { counterOf } from '../see-dossier/counter-of.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { type DateKind, dateKinds, dueDatesOf, remindAt } from './due-dates.ts'
import { daysBefore, DueDatesPage } from './due-dates.page.tsx'
import { en } from './due-dates.en.ts'
import { deleteReminder, remindersFor, saveReminder } from './own-reminder.sql.ts'
import { vi } from './due-dates.vi.ts'

const kind = Type.Unsafe<DateKind>({ enum: [...dateKinds] })
const fileParams = Type.Object({ dossierId: Type.String({ format: 'uuid' }), kind })
const days = Type.Optional(Type.Integer({ minimum: 1, maximum: 60 }))
/** Which date, and how many days before; none: not to be reminded of it any more. */
const form = Type.Object({ kind, promised: days, supplement: days, collect: days, expiry: days })
/** How long an entry is, and when the calendar itself rings. */
const entries: Record<DateKind, { minutes: number; alarm: string }> = {
  promised: { minutes: 30, alarm: '-P1D' },
  supplement: { minutes: 30, alarm: '-P2D' },
  collect: { minutes: 60, alarm: '-PT2H' },
  expiry: { minutes: 60, alarm: '-P30D' },
}

export function mountDueDates(web: Web, { db, config }: Services): void {
  async function open(request: FastifyRequest) {
    const dossier = await openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)
    const acts = await listActs(db, dossier.id)
    const moment = now()
    const calendar = await calendarOf(db, dossier.agencyPath)
    return { dossier, moment, dates: dueDatesOf(calendar, dossier, { acts, moment }) }
  }

  const options = { schema: { params: dossierParams, hide: true } as never }
  web.get(urls.dueDates(':dossierId'), options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const it = await open(request)
    const accountId = demandAccount(request.actor)
    const reminders = await remindersFor(db, { dossierId: it.dossier.id, accountId })
    return sendPage(request, reply, <DueDatesPage {...it} reminders={reminders} />)
  })

  web.post(urls.dueDates(':dossierId'), options, async (request, reply) => {
    const { dossier, dates, moment } = await open(request)
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('invalid-request')
    const { kind } = parsed.values
    const days = parsed.values[kind]
    const date = dates.find((it) => it.kind === kind)
    const key = { dossierId: dossier.id, accountId, kind }
    if (days === undefined) await db.begin((tx) => deleteReminder(tx, key))
    else if (date && daysBefore.some((it) => it === days) && remindAt(date.at, days) > moment)
      await db.begin((tx) => saveReminder(tx, { ...key, days, forDate: date.at, at: remindAt(date.at, days) }))
    return redirectTo(request, reply, urls.dueDates(dossier.id))
  })

  web.get(
    urls.dueDateFile(':dossierId', ':kind'),
    { schema: { params: fileParams, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const { dossier, dates, moment } = await open(request)
      const date = dates.find((it) => it.kind === (request.params as { kind: DateKind }).kind)
      if (!date) throw new Problem('not-found')
      const t = inLanguage({ vi, en }, request.language)
      const where = [dossier.receivingAgencyName, await counterOf(db, dossier.receivingAgencyId)]
      const file = calendarFile({
        uid: `${dossier.id}-${date.kind}@${new URL(config.publicUrl).hostname}`,
        stamp: moment,
        sequence: date.sequence,
        from: date.at,
        ...entries[date.kind],
        title: t.file.title(t.kinds[date.kind], briefTitle(dossier.procedureName, 60)),
        place: date.kind === 'collect' ? where.filter(Boolean).join(', ') : '',
        text: t.file.text(
          dossier.code ?? dossier.submissionNumber,
          config.publicUrl + inLanguagePath(urls.dossier(dossier.id), request.language),
        ),
      })
      reply
        .header('content-disposition', `attachment; filename="${fileNames[date.kind]}.ics"`)
        .header('cache-control', 'private, no-store')
      return reply.type('text/calendar; charset=utf-8').send(file)
    },
  )
}

const fileNames: Record<DateKind, string> = {
  promised: 'hen-tra',
  supplement: 'bo-sung',
  collect: 'nhan-ket-qua',
  expiry: 'het-han',
}
