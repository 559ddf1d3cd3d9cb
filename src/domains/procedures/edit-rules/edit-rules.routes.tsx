import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { findProcedureByCode } from '../procedure.sql.ts'
import { type RuleList, ruleLists, withItem, withNewItem } from '../rules/change-rules.ts'
import { checkRules } from '../rules/check-rules.ts'
import { type Body, readExample, readQuestion, readRule, readTable } from '../rules/read-items.ts'
import type { ProcedureRules } from '../rules/rules.ts'
import { urls } from '../urls.ts'
import { writeRulesAct } from './acts.ts'
import { EditItemPage, type EditItemProps } from './edit-item.page.tsx'
import { RulesListPage } from './rules-list.page.tsx'
import { RulesOverviewPage } from './rules-overview.page.tsx'
import { listRuledProcedures } from './working-rules.sql.ts'
import { applyWorkingRules, openWorkingRules, saveWorkingRules, type WorkingRules } from './working-rules.ts'

const id = Type.String({ format: 'uuid' })
const params = Type.Object({ id })
const itemParams = Type.Object({ id, list: Type.String({ maxLength: 20 }), index: Type.Integer({ minimum: 0 }) })
type Params = { id: string; list: string; index: number }
const pageSize = 50

/** Writing the rules of a procedure, trying them, and putting them into its record. */
export function mountEditRules(web: Web, { db }: Services): void {
  const inWork = { schema: { hide: true, params } as never }
  const item = { schema: { hide: true, params: itemParams } as never }
  /** Rights first, then the procedure. */
  const open = (request: FastifyRequest): Promise<WorkingRules> => {
    demand(request.actor, writeRulesAct, '/')
    return openWorkingRules(db, (request.params as Params).id)
  }
  const save = (request: FastifyRequest, working: WorkingRules, rules: ProcedureRules) =>
    db.begin((tx) =>
      saveWorkingRules(tx, request.actor, { procedureId: working.procedure.id, rules, seen: seenBy(request) }),
    )

  web.get<{ Querystring: { ma?: string; sau?: string } }>(
    urls.rules(),
    { schema: { hide: true } as never },
    async (request, reply) => {
      demand(request.actor, writeRulesAct, '/')
      const code = String(request.query.ma ?? '').trim()
      const [found] = code === '' ? [] : await findProcedureByCode(db, code.slice(0, 100))
      if (found) return redirectTo(request, reply, urls.rulesOf(found.id))
      const rows = await listRuledProcedures(db, String(request.query.sau ?? ''), pageSize + 1)
      const procedures = rows.slice(0, pageSize)
      const next = rows.length > pageSize ? procedures.at(-1)!.code : undefined
      const unknown = code === '' ? undefined : code.slice(0, 100)
      const page = <RulesListPage {...{ procedures, next, unknown }} />
      return sendPage(request, reply, page, unknown === undefined ? 200 : 404)
    },
  )

  web.get<{ Querystring: { xong?: string } }>(urls.rulesOf(':id'), inWork, async (request, reply) => {
    const working = await open(request)
    const findings = checkRules(working.rules, working.procedure.record, today())
    const { xong } = request.query
    const done = xong === 'luu' ? 'saved' : xong === 'ap-dung' ? 'applied' : undefined
    return sendPage(request, reply, <RulesOverviewPage {...{ working, findings, done }} />)
  })

  web.post(urls.addRule(':id'), inWork, async (request, reply) => {
    const working = await open(request)
    const body = (request.body ?? {}) as Body
    const list = listNamed(String(body.list))
    const decides = (['fee', 'limit', 'case', 'papers'] as const).find((it) => it === body.decides) ?? 'fee'
    const rules = withNewItem(working.rules, list, { decides, today: today() })
    if (!(await save(request, working, rules))) throw new Problem('rules-changed')
    return redirectTo(request, reply, urls.ruleItem(working.procedure.id, list, rules[list].length - 1))
  })

  web.post(urls.applyRules(':id'), inWork, async (request, reply) => {
    const { procedure } = await open(request)
    await db.begin((tx) => applyWorkingRules(tx, procedure.id))
    return redirectTo(request, reply, `${urls.rulesOf(procedure.id)}?xong=ap-dung`)
  })

  web.get<{ Params: Params }>(urls.ruleItem(':id', ':list', ':index'), item, async (request, reply) => {
    const working = await open(request)
    const place = placeIn(working, request.params)
    const value = working.rules[place.list][place.index]
    return show(request, reply, { working, ...place, value, errors: [], stale: false })
  })

  web.post<{ Params: Params }>(urls.ruleItem(':id', ':list', ':index'), item, async (request, reply) => {
    const working = await open(request)
    const place = placeIn(working, request.params)
    const body = (request.body ?? {}) as Body
    const overview = `${urls.rulesOf(working.procedure.id)}?xong=luu`
    if (body.do === 'remove' || body.do === 'up' || body.do === 'down') {
      if (!(await save(request, working, withItem(working.rules, place, { do: body.do }))))
        throw new Problem('rules-changed')
      return redirectTo(request, reply, overview)
    }
    const { value, errors } = readItem(working.rules, place, body)
    const again = { working, ...place, value, errors, stale: false }
    if (errors.length > 0 || body.do === 'try') return show(request, reply, again)
    const saved = await save(request, working, withItem(working.rules, place, { do: 'save', value }))
    if (!saved) return show(request, reply, { ...again, stale: true })
    return redirectTo(request, reply, overview)
  })
}

type Place = { list: RuleList; index: number }

function show(request: FastifyRequest, reply: FastifyReply, it: Omit<EditItemProps, 'findings'>): FastifyReply {
  const { working, list, index } = it
  const findings = checkRules(working.rules, working.procedure.record, today()).filter((finding) =>
    `${finding.at}/`.startsWith(`${list}/${index}/`),
  )
  const status = it.stale ? 409 : it.errors.length > 0 ? 422 : 200
  return sendPage(request, reply, <EditItemPage {...it} findings={findings} />, status)
}

function readItem(rules: ProcedureRules, { list, index }: Place, body: Body) {
  switch (list) {
    case 'questions':
      return readQuestion(body)
    case 'eligibility':
      return readRule(body)
    case 'tables':
      return readTable(body, rules.tables[index]!.decides)
    case 'examples':
      return readExample(body, rules.questions)
  }
}

function placeIn({ rules }: WorkingRules, { list, index }: Params): Place {
  const known = listNamed(list)
  if (rules[known][index] === undefined) throw new Problem('not-found')
  return { list: known, index }
}

function listNamed(name: string): RuleList {
  const list = ruleLists.find((it) => it === name)
  if (!list) throw new Problem('not-found')
  return list
}

function seenBy(request: FastifyRequest): number {
  const seen = Number((request.body as Body | undefined)?.seen)
  return Number.isSafeInteger(seen) ? seen : -1
}
