import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type FieldError, parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { assignableAt } from '../assign-dossier/assign-dossier.ts'
import { loadOf } from '../assignment/load.sql.ts'
import { deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { noteAccess } from '../desk/read-dossier.ts'
import { findDossier } from '../dossier.sql.ts'
import { demandSight } from '../dossier-access.ts'
import { papersPdf } from '../paper-forms/papers-pdf.ts'
import { urls } from '../urls.ts'
import { type BulkForm, bulkActs, bulkRights, bulkSlugs, mostChosen, readChosen, readList } from './bulk.ts'
import { type Bulk, findBulk, insertBulk, insertChosen, listBulkRows } from './bulk.sql.ts'
import { BulkResultPage } from './bulk-result.page.tsx'
import { ChooseAgainPage } from './choose-again.page.tsx'
import { type BulkOfficer, ConfirmBulkPage } from './confirm-bulk.page.tsx'
import { foreseeBulk } from './foresee-bulk.ts'
import { runBulk } from './run-bulk.ts'

const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
type Params = { Params: { id: string } }
type Body = Record<string, unknown>
const form = Type.Object({
  declared: Type.Optional(Type.Literal('yes')),
  accountId: Type.Optional(Type.String({ format: 'uuid' })),
  way: Type.Optional(
    Type.Union([Type.Literal('wished'), Type.Literal('in-person'), Type.Literal('post'), Type.Literal('online')]),
  ),
})

/** Many dossiers of a list at once: chosen there, confirmed here, then one line of result for each. */
export function mountBulkActs(web: Web, services: Services): void {
  const { db, config } = services
  const ofOne = { schema: { hide: true, params } as never, preHandler: officersOnly }

  web.post(urls.bulks, { schema: { hide: true } as never, preHandler: officersOnly }, async (request, reply) => {
    const { actor } = request
    const desk = deskOf(actor)
    const body = (request.body ?? {}) as Body
    const act = bulkActs.find((it) => bulkSlugs[it] === body.viec)
    if (!act) throw new Problem('stale-form')
    demand(actor, bulkRights[act], desk.agencyPath)
    const token = tokenOf(request)
    const [list, chosen] = [readList(body.ve), readChosen(body.chon)]
    const again = async (reason: 'none' | 'tooMany') =>
      sendPage(request, reply, <ChooseAgainPage {...{ reason, list }} counts={await countQueues(db, desk)} />, 422)
    if (chosen.length === 0) return again('none')
    if (chosen.length > mostChosen) return again('tooMany')
    const { id } = await db.begin((tx) =>
      once(tx, `dossiers.bulk.${act}`, token, async () => {
        const bulkId = await insertBulk(tx, { ...desk, act, list, at: now() })
        const count = await insertChosen(tx, { bulkId, agencyPath: desk.agencyPath, chosen })
        return { id: count === 0 ? '' : bulkId }
      }),
    )
    if (id === '') return again('none')
    // Nothing changes by printing, so there is nothing to confirm.
    if (act === 'print') await runBulk(services, actor, { id, form: {} })
    return redirectTo(request, reply, urls.bulk(id))
  })

  web.get<Params>(urls.bulk(':id'), ofOne, async (request, reply) => show(request, reply, { typed: {}, errors: [] }))

  web.post<Params>(urls.bulk(':id'), ofOne, async (request, reply) => {
    tokenOf(request)
    const bulk = await openBulk(request)
    demand(request.actor, bulkRights[bulk.act], bulk.agencyPath)
    if (bulk.form === null) {
      const { values, errors } = await readForm(request, bulk)
      if (errors.length > 0) return show(request, reply, { typed: (request.body ?? {}) as Body, errors })
      await runBulk(services, request.actor, { id: bulk.id, form: values })
    } else await runBulk(services, request.actor, { id: bulk.id, form: bulk.form })
    return redirectTo(request, reply, urls.bulk(bulk.id))
  })

  web.get<Params>(urls.bulkPapers(':id'), ofOne, async (request, reply) => {
    const { actor, language } = request
    const bulk = await openBulk(request)
    const papers: { dossierId: string; sequence: number }[] = []
    for (const { dossierId, answer } of await listBulkRows(db, bulk.id)) {
      if (answer?.paper === undefined) continue
      const dossier = (await findDossier(db, dossierId))!
      demandSight(actor, dossier)
      await noteAccess(db, actor, dossier)
      papers.push({ dossierId, sequence: answer.paper })
    }
    const bytes = await papersPdf(db, papers, { language, publicUrl: config.publicUrl })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="giay-tiep-nhan-${papers.length}.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(bytes)
  })

  /** Its maker's, at the agency where it was made. */
  async function openBulk(request: FastifyRequest): Promise<Bulk> {
    const desk = deskOf(request.actor)
    const bulk = await findBulk(db, (request.params as { id: string }).id)
    if (bulk?.accountId !== desk.accountId || bulk.agencyPath !== desk.agencyPath) throw new Problem('not-found')
    return bulk
  }

  async function show(request: FastifyRequest, reply: FastifyReply, it: { typed: Body; errors: FieldError[] }) {
    const { actor } = request
    const bulk = await openBulk(request)
    const counts = await countQueues(db, deskOf(actor))
    const rows = await listBulkRows(db, bulk.id)
    if (bulk.form !== null) return sendPage(request, reply, <BulkResultPage {...{ bulk, counts, rows }} />)
    const foreseen = await foreseeBulk(db, actor, { bulk, rows })
    const page = <ConfirmBulkPage {...{ bulk, counts, foreseen, ...it }} officers={await officersFor(bulk)} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }

  async function readForm(request: FastifyRequest, bulk: Bulk): Promise<{ values: BulkForm; errors: FieldError[] }> {
    const parsed = parseForm(form, request.body)
    const { declared, accountId, way } = parsed.ok ? parsed.values : {}
    if (bulk.act === 'accept') return { values: {}, errors: declared ? [] : [{ field: 'declared', rule: 'required' }] }
    if (bulk.act === 'hand-over')
      return way ? { values: { way }, errors: [] } : { values: {}, errors: [{ field: 'way', rule: 'required' }] }
    const known = (await officersFor(bulk)).some((it) => it.accountId === accountId)
    if (known && accountId) return { values: { accountId }, errors: [] }
    return { values: {}, errors: [{ field: 'accountId', rule: 'required' }] }
  }

  /** Those with least in hand first. */
  async function officersFor({ act, agencyPath }: Bulk): Promise<BulkOfficer[]> {
    if (act !== 'assign') return []
    const officers = (await assignableAt(db, agencyPath)).slice(0, 200)
    const loads = new Map(
      (
        await loadOf(
          db,
          officers.map((it) => it.accountId),
        )
      ).map((it) => [it.accountId, it]),
    )
    const open = (id: string) => (loads.get(id)?.running ?? 0) + (loads.get(id)?.waiting ?? 0)
    return officers
      .map(({ accountId, name }) => ({ accountId, name, open: open(accountId) }))
      .sort((a, b) => a.open - b.open)
  }
}
