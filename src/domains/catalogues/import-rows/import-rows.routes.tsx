import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { receiveTable } from '#platform/tables/receive-table.ts'
import { TableRefused } from '#platform/tables/table.ts'
import { tableSentence } from '#platform/tables/table-sentence.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { demandMayAdd } from '../edit-rows/editor.ts'
import { fileColumns } from '../give-out-rows/all-rows.ts'
import { demandCatalogue } from '../show-catalogues/show-catalogues.routes.tsx'
import { urls } from '../urls.ts'
import { ImportPage, type ImportPageProps } from './import-rows.page.tsx'
import { findImportDraft, insertImportDraft, takeImportDraft } from './import-rows.sql.ts'
import { en } from './import-rows.en.ts'
import { vi } from './import-rows.vi.ts'
import { PreviewPage } from './preview.page.tsx'
import { stageRows } from './stage-rows.ts'
import { RowRefused, takeRows } from './take-rows.ts'

const params = Type.Object({ catalogue: Type.String({ maxLength: 60 }) })
const draftParams = Type.Object({ catalogue: Type.String({ maxLength: 60 }), id: Type.String({ format: 'uuid' }) })
const url = `${urls.administration}/:catalogue/nhap`

/** A file into a catalogue: read, shown, and written when its reader says yes. */
export function mountImportRows(web: Web, { db }: Services): void {
  const withCatalogue = { schema: { hide: true, params } as never }

  web.get<{ Params: Static<typeof params> }>(url, withCatalogue, async (request, reply) =>
    show(request, reply, { catalogue: await demandImportable(request) }),
  )

  web.post<{ Params: Static<typeof params> }>(
    url,
    { ...withCatalogue, config: { multipart: true } },
    async (request, reply) => {
      const catalogue = await demandImportable(request)
      const { language, actor } = request
      try {
        const received = await receiveTable(request)
        if (!received) return show(request, reply, { catalogue, refusal: { vi, en }[language].fileMissing })
        const staged = await stageRows(db, actor, { catalogue, table: received.table })
        if (staged.faults.length > 0) return show(request, reply, { catalogue, faults: staged.faults })
        if (staged.rows.length === 0) return show(request, reply, { catalogue, same: true })
        const draft = { catalogue: catalogue.code, accountId: demandAccount(actor), fileName: received.name }
        const id = await db.begin((tx) => insertImportDraft(tx, { ...draft, rows: staged.rows, at: now() }))
        return redirectTo(request, reply, urls.importDraft(catalogue.code, id))
      } catch (error) {
        if (!(error instanceof TableRefused)) throw error
        return show(request, reply, { catalogue, refusal: tableSentence(error, language) })
      }
    },
  )

  const withDraft = { schema: { hide: true, params: draftParams } as never }

  web.get<{ Params: Static<typeof draftParams> }>(`${url}/:id`, withDraft, async (request, reply) => {
    const catalogue = await demandImportable(request)
    const { id } = request.params
    const draft = await findImportDraft(db, { id, catalogue: catalogue.code, accountId: demandAccount(request.actor) })
    if (!draft) throw new Problem('import-gone')
    return sendPage(request, reply, <PreviewPage catalogue={catalogue} id={id} {...draft} />)
  })

  web.post<{ Params: Static<typeof draftParams> }>(`${url}/:id`, withDraft, async (request, reply) => {
    const catalogue = await demandImportable(request)
    const { actor } = request
    const wanted = { id: request.params.id, catalogue: catalogue.code, accountId: demandAccount(actor) }
    try {
      await db.begin(async (tx) => {
        const draft = await takeImportDraft(tx, wanted)
        if (!draft) throw new Problem('import-gone')
        await takeRows(tx, actor, { catalogue, rows: draft.rows })
      })
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error
      const draft = await findImportDraft(db, wanted)
      const refused = { line: error.line, faults: error.faults }
      const page = <PreviewPage catalogue={catalogue} id={wanted.id} {...draft!} refused={refused} />
      return sendPage(request, reply, page, 409)
    }
    return redirectTo(request, reply, urls.administered(catalogue.code))
  })

  function show(request: FastifyRequest, reply: FastifyReply, it: Omit<ImportPageProps, 'columns'>) {
    const page = <ImportPage {...it} columns={fileColumns(it.catalogue)} />
    return sendPage(request, reply, page, it.refusal || it.faults ? 422 : 200)
  }

  async function demandImportable(request: FastifyRequest<{ Params: { catalogue: string } }>): Promise<Catalogue> {
    const catalogue = await demandCatalogue(db, request.params.catalogue)
    demandMayAdd(request.actor, catalogue)
    if (!sourceOf(catalogue.code).write) throw new Problem('catalogue-not-edited-here')
    return catalogue
  }
}
