import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { largestUpload, listStore, receiveMultipart } from '#documents'
import { parseForm } from '#platform/forms.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openDraft, type OpenDraft } from '../file-dossier/draft.ts'
import { papersOf, slotAsked } from '../file-dossier/papers-of-draft.ts'
import { storeOwner } from '../my-store/store-owner.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { attachFiles, mostFiles, removeFile } from './attach-paper.ts'
import { en } from './attach-paper.en.ts'
import { AttachPaperPage } from './attach-paper.page.tsx'
import { fittingDocuments } from './fitting-documents.ts'
import { takeFromStore } from './take-from-store.ts'
import { vi } from './attach-paper.vi.ts'

const params = Type.Object({ draftId: Type.String({ format: 'uuid' }), key: Type.String({ maxLength: 200 }) })
/** A person's store is small; an organisation's newest documents are looked at. */
const mostLookedAt = 500
const path = '/ho-so/nhap/:draftId/giay-to/:key'
type Params = { draftId: string; key: string }

export function mountAttachPaper(web: Web, services: Services): void {
  const { db } = services

  async function show(request: FastifyRequest, reply: FastifyReply, errors: readonly string[]) {
    const { draftId, key } = request.params as Params
    const open = await openDraft(db, request.actor, draftId)
    if (open.draft.dossierId !== null) return redirectTo(request, reply, urls.dossier(open.draft.dossierId))
    const paper = papersOf(open).find((it) => it.slot.key === key)
    if (!paper) throw new Problem('not-found')
    const maxMegabytes = largestUpload(services.config)
    const stored = await listStore(db, await storeOwner(db, request.actor), { limit: mostLookedAt })
    const fitting = fittingDocuments(paper.slot, open.procedure.record, stored)
    const props = { ...paper, draftId, errors, next: after(open, key), maxMegabytes, fitting }
    return sendPage(request, reply, <AttachPaperPage {...props} />, errors.length > 0 ? 422 : 200)
  }

  web.get(path, { schema: { params, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, [])
  })

  web.post(path, { schema: { params, hide: true } as never, config: { multipart: true } }, async (request, reply) => {
    const { draftId, key } = request.params as Params
    // Right and slot before the first byte of a file.
    if (!slotAsked(await openDraft(db, request.actor, draftId), key)) throw new Problem('not-found')
    const { files, errors } = await receiveMultipart(services, request, { maxFiles: mostFiles })
    const t = inLanguage({ vi, en }, request.language)
    const wrong = errors.map((error) => error.text[request.language])
    if (files.length === 0) return show(request, reply, wrong.length > 0 ? wrong : [t.none])
    try {
      await db.begin((tx) => attachFiles(tx, request.actor, { draftId, key, files }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'too-many-files') throw error
      return show(request, reply, [...wrong, t.tooMany(Number(error.details.max))])
    }
    return wrong.length > 0 ? show(request, reply, wrong) : redirectTo(request, reply, urls.draftPaper(draftId, key))
  })

  const taking = Type.Object({ documentId: Type.String({ format: 'uuid' }) })
  web.post(`${path}/tu-kho`, { schema: { params, hide: true } as never }, async (request, reply) => {
    const { draftId, key } = request.params as Params
    const parsed = parseForm(taking, request.body)
    if (!parsed.ok) throw new Problem('invalid-request')
    const { documentId } = parsed.values
    try {
      await db.begin((tx) => takeFromStore(tx, request.actor, { draftId, key, documentId }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'too-many-files') throw error
      const t = inLanguage({ vi, en }, request.language)
      return show(request, reply, [t.tooMany(Number(error.details.max))])
    }
    return redirectTo(request, reply, urls.draftPaper(draftId, key))
  })

  const removal = Type.Object({ fileId: Type.String({ format: 'uuid' }) })
  web.post(`${path}/bo`, { schema: { params, hide: true } as never }, async (request, reply) => {
    const { draftId, key } = request.params as Params
    const parsed = parseForm(removal, request.body)
    if (!parsed.ok) throw new Problem('invalid-request')
    await db.begin((tx) => removeFile(tx, request.actor, { draftId, fileId: parsed.values.fileId }))
    return redirectTo(request, reply, urls.draftPaper(draftId, key))
  })
}

/** The next paper without a file, else the list of tasks. */
function after(open: OpenDraft, key: string): string {
  const papers = papersOf(open)
  const here = papers.findIndex((it) => it.slot.key === key)
  const next = papers.slice(here + 1).find((it) => it.files.length === 0)
  return next ? urls.draftPaper(open.draft.id, next.slot.key) : urls.draft(open.draft.id)
}
