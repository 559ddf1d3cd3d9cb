import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { releaseFile } from '#documents'
import { tokenOf } from '#platform/http/form-token.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { receiveTable } from '#platform/tables/receive-table.ts'
import { TableRefused } from '#platform/tables/table.ts'
import { tableSentence } from '#platform/tables/table-sentence.ts'
import { ZipRefused } from '#platform/zip.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { deleteDraft } from '../file-dossier/draft.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { BatchPage, type BatchPageProps } from './batch.page.tsx'
import { deleteEmptyBatch, listFilesOfBatch, lockBatch } from './batch.sql.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import { fileBatch } from './file-batch.ts'
import { demandBatch, demandOrganisation, openBatch, procedureToFile } from './open-batch.ts'
import { receiveZip } from './receive-zip.ts'
import { resultsTable } from './results-table.ts'
import { StartManyPage } from './start-many.page.tsx'
import { tablePlan } from './table-columns.ts'
import { BatchRefused, takeBatchTable } from './take-table.ts'
import { takeZip } from './take-zip.ts'
import { templateSheets } from './template-sheets.ts'
import { writeSheets } from '#platform/tables/write-sheets.ts'

const procedureParams = Type.Object({ procedureId: Type.String({ format: 'uuid' }) })
const batchParams = Type.Object({ batchId: Type.String({ format: 'uuid' }) })
const filingForm = Type.Object({
  declared: Type.Optional(Type.Literal('yes')),
  returnChannel: Type.Union([Type.Literal('online'), Type.Literal('in-person'), Type.Literal('post')], {
    default: 'online',
  }),
})
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Several dossiers of one procedure from one spreadsheet: template, upload, corrections, papers, filing, results. */
export function mountFileMany(web: Web, services: Services): void {
  const { db } = services
  const ofProcedure = { schema: { params: procedureParams, hide: true } as never }
  const ofBatch = { schema: { params: batchParams, hide: true } as never }
  const procedureIdOf = (request: FastifyRequest) => (request.params as { procedureId: string }).procedureId
  const batchIdOf = (request: FastifyRequest) => (request.params as { batchId: string }).batchId

  async function showStart(request: FastifyRequest, reply: FastifyReply, refusal?: string) {
    const { procedure, definition } = await procedureToFile(db, procedureIdOf(request))
    const { columns } = await tablePlan(db, { procedure, definition })
    const page = <StartManyPage procedure={procedure} columns={columns} refusal={refusal} />
    return sendPage(request, reply, page, refusal === undefined ? 200 : 422)
  }

  async function showBatch(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Omit<BatchPageProps, 'open'> & { status?: number } = {},
  ) {
    const open = await openBatch(db, request.actor, batchIdOf(request))
    return sendPage(request, reply, <BatchPage open={open} {...it} />, it.status)
  }

  /** Why the file was not taken, in the reader's language; a fault of ours goes on. */
  function refusalOf(request: FastifyRequest, error: unknown): string {
    if (error instanceof BatchRefused) return error.text[request.language]
    if (!(error instanceof TableRefused)) throw error
    return tableSentence(error, request.language)
  }

  web.get('/ho-so/nop/:procedureId/nhieu', ofProcedure, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    demandOrganisation(request.actor)
    return showStart(request, reply)
  })

  web.get('/ho-so/nop/:procedureId/nhieu/bang-mau.xlsx', ofProcedure, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    demandOrganisation(request.actor)
    const { procedure, definition } = await procedureToFile(db, procedureIdOf(request))
    const { columns } = await tablePlan(db, { procedure, definition })
    reply.type(excel).header('content-disposition', `attachment; filename="bang-mau-${procedure.code}.xlsx"`)
    return reply.send(writeSheets(templateSheets(columns, request.language)))
  })

  const upload = { config: { multipart: true } }
  web.post('/ho-so/nop/:procedureId/nhieu', { ...ofProcedure, ...upload }, async (request, reply) => {
    demandOrganisation(request.actor)
    try {
      const received = await receiveTable(request)
      if (!received) return showStart(request, reply, { vi, en }[request.language].fileMissing)
      const { procedure } = await procedureToFile(db, procedureIdOf(request))
      // The same page sent twice begins one batch; another file from it begins another.
      const { token, name, table } = received
      const key = createHash('sha256')
        .update(`${token} ${JSON.stringify(table)}`)
        .digest('hex')
      const { batchId } = await db.begin(async (tx) =>
        once(tx, 'dossiers.batch', key, () =>
          takeBatchTable(tx, request.actor, { procedure, batchId: undefined, name, table }),
        ),
      )
      return redirectTo(request, reply, urls.batch(batchId))
    } catch (error) {
      return showStart(request, reply, refusalOf(request, error))
    }
  })

  web.get('/ho-so/nhieu/:batchId', ofBatch, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return showBatch(request, reply)
  })

  web.post('/ho-so/nhieu/:batchId', { ...ofBatch, ...upload }, async (request, reply) => {
    const batch = await demandBatch(db, request.actor, batchIdOf(request))
    try {
      const received = await receiveTable(request)
      const t = { vi, en }[request.language]
      if (!received) return showBatch(request, reply, { tableRefusal: t.fileMissing, status: 422 })
      const { procedure } = await procedureToFile(db, batch.procedureId)
      const taken = await db.begin((tx) =>
        takeBatchTable(tx, request.actor, { procedure, batchId: batch.id, ...received }),
      )
      if (taken.filedBefore > 0) return showBatch(request, reply, { filedBefore: taken.filedBefore })
      return redirectTo(request, reply, urls.batch(batch.id))
    } catch (error) {
      return showBatch(request, reply, { tableRefusal: refusalOf(request, error), status: 422 })
    }
  })

  web.post('/ho-so/nhieu/:batchId/giay-to', { ...ofBatch, ...upload }, async (request, reply) => {
    await demandBatch(db, request.actor, batchIdOf(request))
    const t = { vi, en }[request.language]
    const bytes = await receiveZip(request)
    if (bytes === undefined) return showBatch(request, reply, { zipRefusal: t.zipMissing, status: 422 })
    if (bytes === 'too-large') return showBatch(request, reply, { zipRefusal: t.zipTooLarge, status: 422 })
    try {
      const report = await takeZip(services, request.actor, { batchId: batchIdOf(request), bytes })
      if (report.faults.length + report.unused.length > 0)
        return showBatch(request, reply, { report, status: report.faults.length > 0 ? 422 : 200 })
      return redirectTo(request, reply, urls.batch(batchIdOf(request)))
    } catch (error) {
      if (!(error instanceof ZipRefused)) throw error
      return showBatch(request, reply, { zipRefusal: t.zipRefused[error.fault], status: 422 })
    }
  })

  web.post('/ho-so/nhieu/:batchId/nop', ofBatch, async (request, reply) => {
    const batch = await demandBatch(db, request.actor, batchIdOf(request))
    const parsed = parseForm(filingForm, request.body)
    if (!parsed.ok) throw new Problem('stale-form')
    const { declared, returnChannel } = parsed.values
    if (declared === undefined) return showBatch(request, reply, { undeclared: { returnChannel }, status: 422 })
    await fileBatch(services, request.actor, { batchId: batch.id, token: tokenOf(request), returnChannel })
    return redirectTo(request, reply, urls.batch(batch.id))
  })

  web.get('/ho-so/nhieu/:batchId/ket-qua.xlsx', ofBatch, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const open = await openBatch(db, request.actor, batchIdOf(request))
    reply.type(excel).header('content-disposition', `attachment; filename="ket-qua-${open.procedure.code}.xlsx"`)
    return reply.send(writeSheets([resultsTable(open.rows, request.language)]))
  })

  web.post('/ho-so/nhieu/:batchId/xoa', ofBatch, async (request, reply) => {
    const { id } = await demandBatch(db, request.actor, batchIdOf(request))
    await db.begin(async (tx) => {
      await lockBatch(tx, id)
      const { rows } = await openBatch(tx, request.actor, id)
      const files = await listFilesOfBatch(tx, id)
      for (const { draftId, fileId } of files) await releaseFile(tx, fileId, { kind: 'draft', id: draftId })
      // What was filed has no files here any more, and stays.
      for (const { row } of rows) await deleteDraft(tx, row.draftId)
      await deleteEmptyBatch(tx, id)
    })
    return redirectTo(request, reply, `${urls.mine()}?xoa=1`)
  })
}
