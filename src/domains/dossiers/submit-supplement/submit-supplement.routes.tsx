import type { FastifyReply, FastifyRequest } from 'fastify'
import { findFiles, receiveMultipart, type ReceivedForm } from '#documents'
import { loadUnits } from '#eforms'
import type { Db } from '#platform/database/connect.ts'
import { inLanguage } from '#platform/language.ts'
import { readRevision } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { correctedSince } from '../correct-at-counter/correct-at-counter.ts'
import { openCorrection } from '../correct-answers/correction.ts'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './submit-supplement.en.ts'
import { type Given, type OpenSupplement, SupplementPage, type SupplementPageProps } from './submit-supplement.page.tsx'
import { submitSupplement } from './submit-supplement.ts'
import { vi } from './submit-supplement.vi.ts'

const path = '/ho-so/:dossierId/bo-sung'

export function mountSubmitSupplement(web: Web, services: Services): void {
  const { db } = services
  const open = async (request: FastifyRequest): Promise<OpenSupplement> => {
    const dossier = await openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)
    if (dossier.status !== 5) throw new Problem('impossible-move', { act: 'submit-supplement', status: dossier.status })
    const asked = await currentSupplement(db, dossier.id)
    const sequence = asked[0]?.sequence ?? 0
    const atCounter = correctedSince(await listActs(db, dossier.id), sequence)
    return { dossier, asked, correction: await openCorrection(db, dossier, asked), atCounter }
  }
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { status, ...props }: Omit<SupplementPageProps, 'units'> & { status: number },
  ) => {
    const { before, answers } = props.correction ?? {}
    const units = await loadUnits(db, { before, answers })
    return sendPage(request, reply, <SupplementPage {...props} units={units} />, status)
  }

  web.get(path, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { ...(await open(request)), given: new Map(), errors: [], status: 200 })
  })

  const options = { schema: { params: dossierParams, hide: true } as never, config: { multipart: true } }
  web.post(path, options, async (request, reply) => {
    const opened = await open(request)
    const { dossier, asked, correction } = opened
    const received = await receiveMultipart(services, request, { maxFiles: 20 })
    const given = await answersGiven(db, { received, opened, accountId: request.actor.accountId! })
    const errors = errorsIn({ received, opened, given, language: request.language })
    if (errors.length > 0) return show(request, reply, { ...opened, given, errors, status: 422 })
    const items = asked.map(({ number }) => ({ number, ...given.get(String(number))! }))
    const papers = (correction?.slots ?? []).map(({ key }) => ({ key, ...given.get(paperName(key))! }))
    const form = { dossierId: dossier.id, revision: readRevision(received.fields.revision), items, papers }
    try {
      await db.begin((tx) => submitSupplement(tx, request.actor, form))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dossier-changed') throw error
      const text = inLanguage({ vi, en }, request.language).changed
      const again = { ...(await open(request)), given, errors: [{ field: 'text-1', text }] }
      return show(request, reply, { ...again, status: 409 })
    }
    return redirectTo(request, reply, urls.dossier(dossier.id))
  })
}

/** A slot for a paper, as the fields of the page name it beside the items' numbers. */
function paperName(key: string): string {
  return `paper.${key}`
}

/** Words and files by item; files of an earlier, incomplete try come again by their id, if the sender sent them. */
async function answersGiven(
  db: Db,
  it: { received: ReceivedForm; opened: OpenSupplement; accountId: string },
): Promise<Given> {
  const given: Given = new Map()
  const { fields, files } = it.received
  for (const name of namesOf(it.opened)) {
    const ids = Object.entries(fields).flatMap(([field, id]) => (field === `kept-${name}-${id}` ? [id] : []))
    const kept = await findFiles(db, ids)
    given.set(name, {
      text: (fields[`text-${name}`] ?? '').normalize('NFC').trim().slice(0, 5000),
      files: [
        ...kept.filter((file) => file.accountId === it.accountId && file.owner === null),
        ...files.filter((file) => file.field === `file-${name}`),
      ],
    })
  }
  return given
}

function namesOf({ asked, correction }: OpenSupplement): string[] {
  return [...asked.map(({ number }) => String(number)), ...(correction?.slots ?? []).map(({ key }) => paperName(key))]
}

function errorsIn(it: {
  received: ReceivedForm
  opened: OpenSupplement
  given: Given
  language: 'vi' | 'en'
}): { field: string; text: string }[] {
  const { language } = it
  const t = inLanguage({ vi, en }, language)
  const { asked, correction, atCounter } = it.opened
  const refused = it.received.errors.map(({ field, text }) => ({ field, text: text[language] }))
  const isEmpty = (name: string) => {
    const answer = it.given.get(name)!
    return answer.text === '' && answer.files.length === 0 && !refused.some((error) => error.field === `file-${name}`)
  }
  const empty = asked.filter(({ number }) => isEmpty(String(number)))
  const corrected = (number: number) => (correction?.changed || atCounter) && number === correction?.item
  const mended = (number: number) => number === correction?.item
  return [
    ...refused,
    ...empty
      .filter(({ number }) => !corrected(number))
      .map(({ number }) =>
        mended(number)
          ? { field: 'correct', text: t.correctionMissing(number) }
          : { field: `file-${number}`, text: t.missing(number) },
      ),
    ...(correction?.changed && correction.errors.length > 0
      ? [{ field: 'correct', text: t.correctionWrong(correction.errors.length) }]
      : []),
    ...(correction?.slots ?? [])
      .filter(({ key }) => isEmpty(paperName(key)))
      .map(({ key, label }) => ({ field: `file-${paperName(key)}`, text: t.paperMissing(label[language]) })),
  ]
}
