import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { defineCatalogueAct } from '../acts.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { listCatalogues } from '../catalogue/catalogue.sql.ts'
import { codesOfAgencies } from '../catalogue/owner.sql.ts'
import { demandCatalogue } from '../show-catalogues/show-catalogues.routes.tsx'
import { urls } from '../urls.ts'
import { DefinePage } from './define-catalogue.page.tsx'
import { type DefinitionFault, readDefinition, type Typed, typedOf } from './read-definition.ts'
import { saveDefinition } from './save-definition.ts'

const params = Type.Object({ catalogue: Type.String({ maxLength: 60 }) })
const url = `${urls.administration}/:catalogue/dinh-nghia`

/** A catalogue with columns of an administrator's own. Those of db/reference change with the law's files. */
export function mountDefineCatalogue(web: Web, { db }: Services): void {
  const withCatalogue = { schema: { hide: true, params } as never }

  web.get(urls.define, { schema: { hide: true } as never }, async (request, reply) => {
    demand(request.actor, defineCatalogueAct, '/')
    return show(request, reply, { known: undefined, typed: {}, faults: [] })
  })

  web.post(urls.define, { schema: { hide: true } as never }, (request, reply) => act(request, reply, undefined))

  web.get<{ Params: Static<typeof params> }>(url, withCatalogue, async (request, reply) => {
    const known = await demandOwn(request)
    const owner = (await codesOfAgencies(db, [known.owner.id])).get(known.owner.id) ?? ''
    return show(request, reply, { known, typed: typedOf(known, owner), faults: [] })
  })

  web.post<{ Params: Static<typeof params> }>(url, withCatalogue, async (request, reply) =>
    act(request, reply, await demandOwn(request)),
  )

  async function act(request: FastifyRequest, reply: FastifyReply, known: Catalogue | undefined) {
    demand(request.actor, defineCatalogueAct, '/')
    const body = request.body as Record<string, unknown>
    const typed: Typed = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]))
    // One more column was asked for: the form again, with an empty one.
    if (typed._more !== undefined) return show(request, reply, { known, typed, faults: [] })
    const revision = Number(typed.revision ?? 0)
    if (!Number.isSafeInteger(revision)) throw new Problem('stale-form')
    const read = readDefinition({ ...typed, ...(known && { code: known.code }) })
    if (read.faults.length > 0) return show(request, reply, { known, typed, faults: read.faults })
    const { definition } = read
    const faults = await write(String(typed._token), (tx) =>
      saveDefinition(tx, request.actor, { definition, known, revision }),
    )
    if (faults.length > 0) {
      const now = known && (await demandCatalogue(db, known.code))
      return show(request, reply, { known: now, typed, faults })
    }
    return redirectTo(request, reply, urls.administered(definition.code))
  }

  /** A form sent twice is one act; what was not saved leaves the form free to be sent again. */
  async function write(token: string, save: (tx: Tx) => Promise<DefinitionFault[]>): Promise<DefinitionFault[]> {
    let faults: DefinitionFault[] = []
    const work = (tx: Tx) =>
      once(tx, 'catalogues.define', token, async () => {
        faults = await save(tx)
        if (faults.length > 0) throw new Error('not saved')
        return {}
      })
    await db.begin(work).catch((error) => {
      if (faults.length === 0) throw error
    })
    return faults
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { known: Catalogue | undefined; typed: Typed; faults: readonly DefinitionFault[] },
  ) {
    const { language } = request
    const catalogues = (await listCatalogues(db)).map(({ code, name }) => ({ code, name: name[language] }))
    const known = it.known && { ...it.known, name: it.known.name[language] }
    const page = <DefinePage typed={it.typed} faults={it.faults} known={known} catalogues={catalogues} />
    const conflict = it.faults.some(({ rule }) => rule === 'conflict')
    return sendPage(request, reply, page, conflict ? 409 : it.faults.length > 0 ? 422 : 200)
  }

  async function demandOwn(request: FastifyRequest<{ Params: { catalogue: string } }>): Promise<Catalogue> {
    demand(request.actor, defineCatalogueAct, '/')
    const catalogue = await demandCatalogue(db, request.params.catalogue)
    if (catalogue.source !== 'portal') throw new Problem('catalogue-fixed')
    return catalogue
  }
}
