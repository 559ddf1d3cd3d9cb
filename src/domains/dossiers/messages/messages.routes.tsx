import type { FastifyReply, FastifyRequest } from 'fastify'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openOwnDossier } from '../dossier-access.ts'
import { filesForApplicant, filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { receiveResult, resultsOf } from '../finish-dossier/receive-result.routes.ts'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { messageForm } from './message-form.ts'
import { applicantReads, clearUnread, countUnreadIn, listMessages } from './message.sql.ts'
import { en } from './messages.en.ts'
import { MessagesPage, type MessagesProps } from './messages.page.tsx'
import { vi } from './messages.vi.ts'
import { mayMessage, writeToAgency } from './send-message.ts'

const path = urls.messages(':dossierId')
const schema = { params: dossierParams, hide: true } as never

/** The applicant's side of the thread. */
export function mountMessages(web: Web, services: Services): void {
  const { db } = services
  const own = (request: FastifyRequest) =>
    openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)

  web.get(path, { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const dossier = await own(request)
    const sent = (request.query as { gui?: string }).gui === '1'
    return show(request, reply, { dossier, text: '', uploaded: [], errors: [], sent })
  })

  web.post(path, { schema, config: { multipart: true } }, async (request, reply) => {
    const dossier = await own(request)
    const { body, errors: refused } = await receiveResult(services, request)
    const form = parseForm(messageForm, body)
    const t = inLanguage({ vi, en }, request.language)
    const errors = [
      ...(form.ok ? [] : [{ field: 'text', text: t.errors.text }]),
      ...refused.map(({ field, text }) => ({ field, text: text[request.language] })),
    ]
    if (!form.ok || errors.length > 0) {
      const text = typeof body.text === 'string' ? body.text : ''
      return show(request, reply, { dossier, text, uploaded: resultsOf(body), errors, sent: false })
    }
    const fileIds = resultsOf(body).map((it) => it.id)
    await db.begin((tx) =>
      once(tx, 'dossiers.write-to-agency', String(body._token), async () => {
        await writeToAgency(tx, request.actor, { dossierId: dossier.id, text: form.values.text, fileIds })
        return { sent: true }
      }),
    )
    return redirectTo(request, reply, `${urls.messages(dossier.id)}?gui=1`)
  })

  type Shown = Pick<MessagesProps, 'text' | 'uploaded' | 'errors' | 'sent'> & { dossier: Dossier }

  async function show(request: FastifyRequest, reply: FastifyReply, it: Shown) {
    const { dossier } = it
    const of = { dossierId: dossier.id, track: applicantReads }
    const unread = await countUnreadIn(db, of)
    const messages = await listMessages(db, dossier.id)
    const files = filesForApplicant(await filesOf(db, dossier.id))
    const mayWrite = dossier.master === 'portal' && mayMessage(dossier)
    if (unread > 0) await clearUnread(db, of)
    const page = <MessagesPage {...it} {...{ messages, files, unread, mayWrite }} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }
}
