import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { demand } from '#platform/actor.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { editRowsAct } from '../acts.ts'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { listCatalogues } from '../catalogue/catalogue.sql.ts'
import { codesOfAgencies } from '../catalogue/owner.sql.ts'
import { checkDraft } from '../catalogue/check-draft.ts'
import { type Cells, cellsOf, type Fault, readDraft } from '../catalogue/read-draft.ts'
import { type Saved, saveRow } from '../catalogue/save-row.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { demandCatalogue } from '../show-catalogues/show-catalogues.routes.tsx'
import { urls } from '../urls.ts'
import { demandMayAdd } from './editor.ts'
import { RowFormPage, type RowFormProps } from './row-form.page.tsx'

const newParams = Type.Object({ catalogue: Type.String({ maxLength: 60 }) })
const params = Type.Object({ catalogue: Type.String({ maxLength: 60 }), key: Type.String({ maxLength: 100 }) })
const newRow = { schema: { hide: true, params: newParams } as never }
const oneRow = { schema: { hide: true, params } as never }

/** Adding a row, editing it, and ending its use. */
export function mountEditRow(web: Web, { db }: Services): void {
  web.get<{ Params: Static<typeof newParams> }>(
    `${urls.administration}/:catalogue/them`,
    newRow,
    async (request, reply) => {
      const catalogue = await demandEditable(request.params.catalogue)
      demandMayAdd(request.actor, catalogue)
      const own = request.actor.agency?.id ?? catalogue.owner.id
      const owner = (await codesOfAgencies(db, [own])).get(own) ?? ''
      return show(request, reply, { catalogue, row: undefined, cells: { owner }, faults: [] })
    },
  )

  web.post<{ Params: Static<typeof newParams> }>(
    `${urls.administration}/:catalogue/them`,
    newRow,
    async (request, reply) => {
      const catalogue = await demandEditable(request.params.catalogue)
      demandMayAdd(request.actor, catalogue)
      return act(request, reply, { catalogue, row: undefined })
    },
  )

  const url = `${urls.administration}/:catalogue/sua/:key`

  web.get<{ Params: Static<typeof params> }>(url, oneRow, async (request, reply) => {
    const catalogue = await demandEditable(request.params.catalogue)
    const row = await demandRow(request, catalogue)
    return show(request, reply, { catalogue, row, cells: await shownCells(catalogue, row), faults: [] })
  })

  web.post<{ Params: Static<typeof params> }>(url, oneRow, async (request, reply) => {
    const catalogue = await demandEditable(request.params.catalogue)
    return act(request, reply, { catalogue, row: await demandRow(request, catalogue) })
  })

  async function act(
    request: FastifyRequest,
    reply: FastifyReply,
    { catalogue, row }: { catalogue: Catalogue; row: CatalogueRow | undefined },
  ) {
    const body = request.body as Record<string, unknown>
    const cells: Cells = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]))
    const seen = row ? { key: row.key, revision: Number(cells.revision) } : null
    if (seen && !Number.isSafeInteger(seen.revision)) throw new Problem('stale-form')
    const { draft, faults } = readDraft(catalogue, cells)
    if (faults.length > 0) {
      // What only the database knows is told along: nobody wants to correct a form twice.
      const more = await checkDraft(db, request.actor, { catalogue, draft, key: seen?.key ?? null })
      const told = [...faults, ...more.faults.filter((it) => !faults.some(({ field }) => field === it.field))]
      return show(request, reply, { catalogue, row: row && { ...row, ...seen }, cells, faults: told })
    }
    const saved = await write(String(cells._token), (tx) => saveRow(tx, request.actor, { catalogue, draft, seen }))
    if (saved.outcome === 'saved') return redirectTo(request, reply, urls.row(catalogue.code, saved.key))
    if (saved.outcome === 'wrong') return show(request, reply, { catalogue, row, cells, faults: saved.faults })
    const theirs = await shownCells(catalogue, saved.row)
    return show(request, reply, { catalogue, row: saved.row, cells, faults: [], theirs })
  }

  /** A form sent twice is one act; what was not saved leaves the form free to be sent again. */
  async function write(token: string, save: (tx: Parameters<typeof saveRow>[0]) => Promise<Saved>): Promise<Saved> {
    try {
      return await db.begin((tx) =>
        once(tx, 'catalogues.save-row', token, async () => {
          const saved = await save(tx)
          if (saved.outcome !== 'saved') throw new NotSaved(saved)
          return saved
        }),
      )
    } catch (error) {
      if (error instanceof NotSaved) return error.saved
      throw error
    }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Omit<RowFormProps, 'referenced' | 'faults'> & { faults: readonly Fault[] },
  ) {
    const status = it.theirs ? 409 : it.faults.length > 0 ? 422 : 200
    const referenced = new Map((await listCatalogues(db)).map(({ code, name }) => [code, name[request.language]]))
    return sendPage(request, reply, <RowFormPage {...it} referenced={referenced} />, status)
  }

  async function demandEditable(code: string): Promise<Catalogue> {
    const catalogue = await demandCatalogue(db, code)
    if (!sourceOf(code).write) throw new Problem('catalogue-not-edited-here')
    return catalogue
  }

  async function demandRow(
    request: FastifyRequest<{ Params: { key: string } }>,
    catalogue: Catalogue,
  ): Promise<CatalogueRow> {
    const row = await sourceOf(catalogue.code).findRow(db, request.params.key)
    if (!row) throw new Problem('not-found')
    demand(request.actor, editRowsAct, row.owner.path)
    return row
  }

  async function shownCells(catalogue: Catalogue, row: CatalogueRow): Promise<Cells> {
    return cellsOf(catalogue, row, (await codesOfAgencies(db, [row.owner.id])).get(row.owner.id) ?? '')
  }
}

class NotSaved extends Error {
  readonly saved: Saved

  constructor(saved: Saved) {
    super('not saved')
    this.saved = saved
  }
}
