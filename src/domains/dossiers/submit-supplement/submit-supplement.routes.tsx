import type { FastifyReply, FastifyRequest } from 'fastify'
import { findFiles, receiveMultipart, type ReceivedFile, type ReceivedForm } from '#documents'
import type { Db } from '#platform/database/connect.ts'
import { inLanguage } from '#platform/language.ts'
import { readRevision } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { currentSupplement, type SupplementItem } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './submit-supplement.en.ts'
import { SupplementPage, type SupplementPageProps } from './submit-supplement.page.tsx'
import { submitSupplement } from './submit-supplement.ts'
import { vi } from './submit-supplement.vi.ts'

const path = '/ho-so/:dossierId/bo-sung'
type Given = Map<number, { text: string; files: ReceivedFile[] }>

export function mountSubmitSupplement(web: Web, services: Services): void {
  const { db } = services
  const open = async (request: FastifyRequest) => {
    const dossier = await openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)
    if (dossier.status !== 5) throw new Problem('impossible-move', { act: 'submit-supplement', status: dossier.status })
    return { dossier, asked: await currentSupplement(db, dossier.id) }
  }
  const show = (request: FastifyRequest, reply: FastifyReply, props: SupplementPageProps, status: number) =>
    sendPage(request, reply, <SupplementPage {...props} />, status)

  web.get(path, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { ...(await open(request)), given: new Map(), errors: [] }, 200)
  })

  const options = { schema: { params: dossierParams, hide: true } as never, config: { multipart: true } }
  web.post(path, options, async (request, reply) => {
    const { dossier, asked } = await open(request)
    const received = await receiveMultipart(services, request, { maxFiles: 20 })
    const given = await answersGiven(db, { received, asked, accountId: request.actor.accountId! })
    const errors = errorsIn({ received, asked, given, language: request.language })
    if (errors.length > 0) return show(request, reply, { dossier, asked, given, errors }, 422)
    const items = [...given].map(([number, answer]) => ({ number, ...answer }))
    const revision = readRevision(received.fields.revision)
    try {
      await db.begin((tx) => submitSupplement(tx, request.actor, { dossierId: dossier.id, revision, items }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dossier-changed') throw error
      const text = inLanguage({ vi, en }, request.language).changed
      return show(request, reply, { ...(await open(request)), given, errors: [{ field: 'text-1', text }] }, 409)
    }
    return redirectTo(request, reply, urls.dossier(dossier.id))
  })
}

/** Words and files by item; files of an earlier, incomplete try come again by their id, if the sender sent them. */
async function answersGiven(
  db: Db,
  it: { received: ReceivedForm; asked: readonly SupplementItem[]; accountId: string },
): Promise<Given> {
  const given: Given = new Map()
  for (const { number } of it.asked) {
    const prefix = `kept-${number}-`
    const ids = Object.entries(it.received.fields).flatMap(([name, id]) => (name.startsWith(prefix) ? [id] : []))
    const kept = await findFiles(db, ids)
    given.set(number, {
      text: (it.received.fields[`text-${number}`] ?? '').normalize('NFC').trim().slice(0, 5000),
      files: [
        ...kept.filter((file) => file.accountId === it.accountId && file.owner === null),
        ...it.received.files.filter((file) => file.field === `file-${number}`),
      ],
    })
  }
  return given
}

function errorsIn(it: {
  received: ReceivedForm
  asked: readonly SupplementItem[]
  given: Given
  language: 'vi' | 'en'
}): { field: string; text: string }[] {
  const t = inLanguage({ vi, en }, it.language)
  const refused = it.received.errors.map(({ field, text }) => ({ field, text: text[it.language] }))
  const empty = it.asked.filter(({ number }) => {
    const answer = it.given.get(number)!
    return answer.text === '' && answer.files.length === 0 && !refused.some((error) => error.field === `file-${number}`)
  })
  return [...refused, ...empty.map(({ number }) => ({ field: `file-${number}`, text: t.missing(number) }))]
}
