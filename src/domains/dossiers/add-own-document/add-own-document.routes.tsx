import type { FastifyReply, FastifyRequest } from 'fastify'
import { addOwnDocument, findFiles, largestUpload, mostOwn, type ReceivedForm, receiveMultipart } from '#documents'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { storeOwner } from '../my-store/store-owner.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { en } from './add-own-document.en.ts'
import { AddOwnDocumentPage, type AddOwnDocumentProps } from './add-own-document.page.tsx'
import { readOwnDocument } from './read-own-document.ts'
import { vi } from './add-own-document.vi.ts'

export function mountAddOwnDocument(web: Web, services: Services): void {
  const { db, config } = services

  function show(request: FastifyRequest, reply: FastifyReply, it: Omit<AddOwnDocumentProps, 'maxMegabytes'>) {
    const page = <AddOwnDocumentPage {...it} maxMegabytes={largestUpload(config)} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }

  web.get(urls.storeAdd(), { schema: { hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    if (request.actor.kind !== 'citizen') return redirectTo(request, reply, urls.desk())
    await storeOwner(db, request.actor)
    return show(request, reply, { typed: {}, errors: [], uploaded: undefined })
  })

  const multipart = { multipart: true }
  web.post(urls.storeAdd(), { schema: { hide: true } as never, config: multipart }, async (request, reply) => {
    // Right before the first byte of a file.
    const partyId = await storeOwner(db, request.actor)
    const form = await receiveMultipart(services, request, { maxFiles: 1 })
    const t = inLanguage({ vi, en }, request.language)
    const uploaded = await fileOf(request, form)
    const read = readOwnDocument(form.fields)
    const errors = [
      ...(read.ok ? [] : read.errors.map(({ field, rule }) => ({ field, text: t.errors[rule] }))),
      ...form.errors.map((it) => ({ field: 'file', text: it.text[request.language] })),
      ...(uploaded || form.errors.length > 0 ? [] : [{ field: 'file', text: t.errors.file }]),
    ]
    if (!read.ok || !uploaded || errors.length > 0)
      return show(request, reply, { typed: form.fields, errors, uploaded })
    const done = await db.begin((tx) => addOwnDocument(tx, { ...read.values, partyId, fileId: uploaded.id }))
    if (done === 'added') return redirectTo(request, reply, `${urls.store('tu-them')}&xong=them`)
    const text = done === 'already-there' ? t.errors.alreadyThere : t.errors.tooMany(mostOwn)
    return show(request, reply, { typed: form.fields, errors: [{ field: 'file', text }], uploaded: undefined })
  })

  /** The file just sent, or one of an attempt before: only what this account sent and nobody has kept. */
  async function fileOf(request: FastifyRequest, { files, fields }: ReceivedForm) {
    if (files[0]) return files[0]
    const [earlier] = await findFiles(db, [fields.uploaded ?? ''])
    return earlier?.accountId === request.actor.accountId && earlier.owner === null ? earlier : undefined
  }
}
