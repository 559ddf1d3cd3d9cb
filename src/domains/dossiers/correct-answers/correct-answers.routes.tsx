import { Type } from 'typebox'
import { type AnswerError, type Answers, loadUnits, readPage } from '#eforms'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openOwnDossier } from '../dossier-access.ts'
import { lockDossier } from '../dossier.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { CorrectAnswersPage } from './correct-answers.page.tsx'
import { keepCorrection } from './correction.sql.ts'
import { openCorrection } from './correction.ts'

const params = Type.Object({ dossierId: Type.String({ format: 'uuid' }), page: Type.String({ maxLength: 100 }) })
const path = '/ho-so/:dossierId/bo-sung/to-khai/:page'
const options = { schema: { params, hide: true } as never }
type Params = { dossierId: string; page: string }

export function mountCorrectAnswers(web: Web, { db }: Services): void {
  web.get(path, options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const it = await openPage(db, request.actor, request.params as Params)
    return sendPage(request, reply, await pageFor(it, { answers: it.open.answers, errors: [] }))
  })

  web.post(path, options, async (request, reply) => {
    const { it, reading } = await db.begin(async (tx) => {
      // Two windows on two pages: the second reads what the first has saved.
      await lockDossier(tx, (request.params as Params).dossierId)
      const opened = await openPage(tx, request.actor, request.params as Params)
      const read = readPage(opened.open.definition, opened.page.index, opened.open.answers, request.body)
      const { sequence } = opened
      await keepCorrection(tx, { dossierId: opened.dossier.id, sequence, answers: read.answers, at: now() })
      return { it: opened, reading: read }
    })
    if (reading.errors.length > 0 || reading.stay)
      return sendPage(request, reply, await pageFor(it, reading), reading.errors.length > 0 ? 422 : 200)
    return redirectTo(request, reply, urls.supplement(it.dossier.id))
  })

  async function pageFor(it: Opened, { answers, errors }: { answers: Answers; errors: AnswerError[] }) {
    return <CorrectAnswersPage {...it} {...{ answers, errors }} units={await loadUnits(db, answers)} />
  }
}

type Opened = Awaited<ReturnType<typeof openPage>>

/** A page of the form that its owner was asked to correct, while the dossier waits for it. */
async function openPage(db: Db, actor: Actor, { dossierId, page: key }: Params) {
  const dossier = await openOwnDossier(db, actor, dossierId)
  if (dossier.status !== 5) throw new Problem('impossible-move', { act: 'submit-supplement', status: dossier.status })
  const asked = await currentSupplement(db, dossier.id)
  const open = await openCorrection(db, dossier, asked)
  const page = open?.pages.find((it) => it.key === key)
  if (!open || !page) throw new Problem('not-found')
  const { what, sequence } = asked.find((it) => it.number === open.item)!
  return { dossier, open, page, what, sequence }
}
