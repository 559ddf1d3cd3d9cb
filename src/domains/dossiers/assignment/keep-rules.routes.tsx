import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { findProcedureByCode } from '#procedures'
import { today } from '#platform/clock.ts'
import { type FieldError, parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { keepAssignmentAct } from '../acts.ts'
import { chooseBody } from '../choose-body/choose-body.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues, listProceduresHere } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { urls } from '../urls.ts'
import { ableAt } from './assign-by-rule.ts'
import { deleteRule, leavesFrom, listRules } from './assignment.sql.ts'
import { KeepRulesPage } from './keep-rules.page.tsx'
import { keepAssignmentRule } from './keep-rules.ts'
import { loadOf } from './load.sql.ts'

const querystring = Type.Object({
  'co-quan': Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  ten: Type.Optional(Type.String({ maxLength: 100 })),
  xong: Type.Optional(Type.String({ maxLength: 5 })),
})
type Query = Static<typeof querystring>
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const form = Type.Object({
  procedure: Type.Optional(Type.String({ maxLength: 30 })),
  code: Type.Optional(Type.String({ maxLength: 30 })),
  officers: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 })),
})
type Body = Record<string, unknown>

/** Who gets the dossiers that an agency takes in: kept by its leaders and administrators. */
export function mountKeepRules(web: Web, { db }: Services): void {
  const options = { preHandler: officersOnly, schema: { querystring, hide: true } as never }

  web.get<{ Querystring: Query }>(urls.assignment, options, (request, reply) =>
    show(request, reply, { typed: {}, errors: [] }),
  )

  web.post<{ Querystring: Query }>(urls.assignment, options, async (request, reply) => {
    const { body } = await open(request)
    tokenOf(request)
    const parsed = parseForm(form, request.body)
    const { procedure, code, officers = [] } = parsed.ok ? parsed.values : {}
    const able = await ableAt(db, body.path)
    const chosen = able.map((it) => it.accountId).filter((id) => officers.includes(id))
    const procedureCode = code ?? procedure ?? null
    const known = procedureCode === null || (await findProcedureByCode(db, procedureCode)).length > 0
    const errors: FieldError[] = [
      ...(known ? [] : [{ field: 'code', rule: 'unknown' }]),
      ...(chosen.length > 0 ? [] : [{ field: 'officers', rule: 'required' }]),
    ]
    if (errors.length > 0) return show(request, reply, { typed: (request.body ?? {}) as Body, errors })
    await db.begin((tx) => keepAssignmentRule(tx, request.actor, { agency: body, procedureCode, officers: chosen }))
    return redirectTo(request, reply, `${urls.assignment}?co-quan=${body.id}&xong=co`)
  })

  web.post<{ Querystring: Query; Params: { id: string } }>(
    urls.removeAssignment(':id'),
    { ...options, schema: { querystring, params, hide: true } as never },
    async (request, reply) => {
      const { body } = await open(request)
      tokenOf(request)
      await db.begin((tx) => deleteRule(tx, { id: request.params.id, agencyId: body.id }))
      return redirectTo(request, reply, `${urls.assignment}?co-quan=${body.id}`)
    },
  )

  /** Rights first: an officer with this act at the agency whose rules they are. */
  async function open({ actor, query }: FastifyRequest<{ Querystring: Query }>) {
    demandOfficer(actor)
    const choice = await chooseBody(db, actor, {
      ...{ act: keepAssignmentAct, id: query['co-quan'], words: query.ten?.trim() },
    })
    // Officers work for an agency, so there is one.
    return { ...choice, body: choice.body! }
  }

  async function show(
    request: FastifyRequest<{ Querystring: Query }>,
    reply: FastifyReply,
    it: { typed: Body; errors: readonly FieldError[] },
  ) {
    const choice = await open(request)
    const { body } = choice
    const [counts, able, rules, here] = await Promise.all([
      countQueues(db, deskOf(request.actor)),
      ableAt(db, body.path),
      listRules(db, body.id),
      listProceduresHere(db, body.path),
    ])
    const ids = able.map((officer) => officer.accountId)
    const [loads, leaves] = await Promise.all([loadOf(db, ids), leavesFrom(db, { day: today(), accountIds: ids })])
    const officers = able.map((officer) => {
      const load = loads.find((one) => one.accountId === officer.accountId)
      const leave = leaves.find((one) => one.accountId === officer.accountId && one.firstDay <= today())
      return { ...officer, open: (load?.running ?? 0) + (load?.waiting ?? 0), awayUntil: leave?.lastDay }
    })
    const named = await Promise.all(rules.map(async (rule) => ({ ...rule, procedureName: await nameOf(rule) })))
    const done = request.query.xong === 'co'
    const page = <KeepRulesPage {...{ choice, counts, officers, procedures: here, rules: named, done, ...it }} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }

  async function nameOf({ procedureCode }: { procedureCode: string | null }): Promise<string | undefined> {
    if (procedureCode === null) return undefined
    const [procedure] = await findProcedureByCode(db, procedureCode)
    return procedure?.record.name ?? procedureCode
  }
}
