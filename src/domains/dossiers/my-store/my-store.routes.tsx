import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import {
  countStore,
  factHistory,
  findOwnDocument,
  listStore,
  removeOwnDocument,
  sendFile,
  type StoreDocument,
} from '#documents'
import { today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { MyStorePage, type MyStoreProps } from './my-store.page.tsx'
import { countStoreParts, filterOf, type StorePart, storePartNames } from './store-part.ts'
import { storeOwner } from './store-owner.ts'
import { dossiersOf, usesOf } from './store-use.sql.ts'

const querystring = Type.Object({
  loai: Type.Optional(Type.Unsafe<StorePart>({ type: 'string', enum: [...storePartNames] })),
  truoc: Type.Optional(Type.String({ format: 'uuid' })),
  xong: Type.Optional(Type.Unsafe<'them' | 'bo'>({ type: 'string', enum: ['them', 'bo'] })),
})
const searchForm = Type.Object({ words: Type.Optional(Type.String({ maxLength: 100 })) })
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const limit = 20
const mostFound = 100

/** The personal store of whoever is signed in. Its right is here, so its files are served here. */
export function mountMyStore(web: Web, services: Services): void {
  const { db } = services

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Pick<MyStoreProps, 'part' | 'words' | 'news' | 'newest' | 'next'> & {
      partyId: string
      documents: readonly StoreDocument[]
    },
  ) {
    const { partyId, ...props } = it
    const [uses, facts, counts, expiring] = await Promise.all([
      usesOf(
        db,
        it.documents.map(({ id }) => id),
      ),
      factHistory(db, partyId),
      countStore(db, partyId),
      listStore(db, partyId, { ...filterOf('sap-het-han', today()), limit: mostFound }),
    ])
    const sources = [...it.documents, ...facts].flatMap(({ dossierId }) => dossierId ?? [])
    const openable = await dossiersOf(db, partyId, [...new Set(sources)])
    const all = { ...props, uses, facts, openable, counts: countStoreParts(counts, expiring.length) }
    const page = <MyStorePage {...all} />
    return sendPage(request, reply, page)
  }

  web.get('/kho', { schema: { querystring, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    if (request.actor.kind !== 'citizen') return redirectTo(request, reply, urls.desk())
    const partyId = await storeOwner(db, request.actor)
    const { loai: part, truoc: before, xong } = request.query as Static<typeof querystring>
    const found = await listStore(db, partyId, { ...filterOf(part, today()), before, limit: limit + 1 })
    const documents = found.slice(0, limit)
    return show(request, reply, {
      ...{ partyId, documents, part },
      news: xong === 'them' ? 'added' : xong === 'bo' ? 'removed' : undefined,
      newest: before === undefined ? undefined : urls.store(part),
      next: found.length > limit ? urls.store(part, documents.at(-1)!.id) : undefined,
    })
  })

  // Answers with the page itself: what somebody looks for stands in no address and in no table.
  web.post('/kho/tim', { schema: { hide: true } as never }, async (request, reply) => {
    const partyId = await storeOwner(db, request.actor)
    tokenOf(request)
    const parsed = parseForm(searchForm, request.body)
    const words = parsed.ok ? parsed.values.words : undefined
    if (words === undefined) return redirectTo(request, reply, urls.store())
    const documents = await listStore(db, partyId, { words, limit: mostFound })
    return show(request, reply, { partyId, documents, part: undefined, words })
  })

  web.get('/kho/:id/tep', { schema: { params, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const partyId = await storeOwner(db, request.actor)
    const document = await findOwnDocument(db, partyId, (request.params as { id: string }).id)
    if (!document) throw new Problem('not-found')
    return sendFile(services, request, reply, document.fileId)
  })

  web.post('/kho/:id/bo', { schema: { params, hide: true } as never }, async (request, reply) => {
    const partyId = await storeOwner(db, request.actor)
    tokenOf(request)
    const { id } = request.params as { id: string }
    const isGone = await db.begin((tx) => removeOwnDocument(tx, partyId, id))
    if (isGone) return redirectTo(request, reply, `${urls.store('tu-them')}&xong=bo`)
    const document = await findOwnDocument(db, partyId, id)
    // A second press finds nothing more to remove.
    if (!document) return redirectTo(request, reply, urls.store('tu-them'))
    throw new Problem('store-document-recognised')
  })
}
