import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { compareLines } from '../compare/compare.ts'
import { listRemarks } from '../drafts/remark.sql.ts'
import { draftParams, type DraftRoute } from '../drafts/seen-draft.ts'
import { type RuleList, ruleLists } from '../rules/change-rules.ts'
import { checkRules } from '../rules/check-rules.ts'
import { type Body, readExample, readQuestion, readRule, readTable } from '../rules/read-items.ts'
import { urls } from '../urls.ts'
import { describeRuleItem } from './describe-rules.ts'
import {
  addItem,
  changeItem,
  digestOf,
  type DraftRules,
  goneItem,
  nameOf,
  rulesToSee,
  type SeenItem,
} from './draft-rules.ts'
import { EditItemPage, type EditItemProps } from './edit-item.page.tsx'
import { RulesOverviewPage } from './rules-overview.page.tsx'

const itemParams = Type.Object({
  ...draftParams.properties,
  list: Type.String({ maxLength: 20 }),
  index: Type.Integer({ minimum: 0, maximum: 10_000 }),
})
type ItemRoute = { Params: { id: string; list: string; index: number } }
const tables = ['fee', 'limit', 'case', 'papers'] as const

/** The questions and rules of a draft, item by item, and trying them. */
export function mountEditRules(web: Web, { db }: Services): void {
  const part = { schema: { hide: true, params: draftParams } as never }
  const item = { schema: { hide: true, params: itemParams } as never }
  const overview = urls.draftPart(':id', 'rules')

  web.get<DraftRoute & { Querystring: { 'da-luu'?: string } }>(overview, part, async (request, reply) => {
    const open = await rulesToSee(db, request.actor, request.params.id)
    const findings = checkRules(open.rules, open.draft.record, today())
    const remarks = (await listRemarks(db, open.draft.id)).filter((it) => it.part === 'rules' && it.settledAt === null)
    const saved = request.query['da-luu'] !== undefined
    return sendPage(request, reply, <RulesOverviewPage {...{ open, findings, remarks, saved }} />)
  })

  web.post<DraftRoute>(urls.addRule(':id'), part, async (request, reply) => {
    const { draft } = await rulesToSee(db, request.actor, request.params.id)
    const body = request.body as Body & { _token: string }
    const list = listNamed(String(body.list))
    const decides = tables.find((it) => it === body.decides) ?? 'fee'
    const { index } = await db.begin((tx) =>
      once(tx, `procedures.add-rule.${list}`, body._token, async () => ({
        index: await addItem(tx, request.actor, { draftId: draft.id, list, decides }),
      })),
    )
    return redirectTo(request, reply, urls.ruleItem(draft.id, list, index))
  })

  web.get<ItemRoute>(urls.ruleItem(':id', ':list', ':index'), item, async (request, reply) => {
    const open = await rulesToSee(db, request.actor, request.params.id)
    const { list, index } = placeOf(request)
    const value = open.rules[list][index]
    if (value === undefined) throw new Problem('not-found')
    const seen = { list, index, digest: digestOf(value), name: nameOf(value) }
    return show(request, reply, { open, seen, value, errors: [] })
  })

  web.post<ItemRoute>(urls.ruleItem(':id', ':list', ':index'), item, async (request, reply) => {
    const { actor } = request
    const open = await rulesToSee(db, actor, request.params.id)
    const body = request.body as Body & { _token: string }
    const seen = { ...placeOf(request), digest: String(body.seen ?? ''), name: String(body.name_seen ?? '') }
    const draftId = open.draft.id
    const back = `${urls.draftPart(draftId, 'rules')}?da-luu=1`
    const move = (['remove', 'up', 'down'] as const).find((it) => it === body.do)
    if (move) {
      const moved = await db.begin((tx) =>
        once(tx, 'procedures.move-rule', body._token, () =>
          changeItem(tx, actor, { draftId, seen, change: { do: move } }),
        ),
      )
      if (!moved.ok) throw new Problem('rules-changed')
      return redirectTo(request, reply, back)
    }
    const { value, errors } = readItem(open, seen.list, body)
    if (errors.length > 0 || body.do === 'try') return show(request, reply, { open, seen, value, errors })
    const saved = await db.begin((tx) => changeItem(tx, actor, { draftId, seen, change: { do: 'save', value } }))
    if (saved.ok) return redirectTo(request, reply, back)
    const { theirs } = saved
    const telling = { questions: open.rules.questions, language: request.language }
    const [theirLines, ownLines] = [theirs, value].map((it) => (it ? describeRuleItem(seen.list, it, telling) : []))
    return show(request, reply, {
      ...{ open, value, errors },
      seen: { ...seen, digest: theirs === undefined ? goneItem : digestOf(theirs) },
      conflict: theirs === undefined ? 'gone' : compareLines(theirLines!, ownLines!),
    })
  })
}

function show(request: FastifyRequest, reply: FastifyReply, it: Omit<EditItemProps, 'findings'>): FastifyReply {
  const { open, seen } = it
  const findings = checkRules(open.rules, open.draft.record, today()).filter((finding) =>
    `${finding.at}/`.startsWith(`${seen.list}/${seen.index}/`),
  )
  const status = it.conflict ? 409 : it.errors.length > 0 ? 422 : 200
  return sendPage(request, reply, <EditItemPage {...it} findings={findings} />, status)
}

/** What was typed is read also when the item is gone meanwhile. */
function readItem({ rules }: DraftRules, list: RuleList, body: Body) {
  switch (list) {
    case 'questions':
      return readQuestion(body)
    case 'eligibility':
      return readRule(body)
    case 'tables':
      return readTable(body, tables.find((it) => it === body.decides) ?? 'fee')
    case 'examples':
      return readExample(body, rules.questions)
  }
}

function placeOf(request: FastifyRequest): Pick<SeenItem, 'list' | 'index'> {
  const { list, index } = request.params as ItemRoute['Params']
  return { list: listNamed(list), index }
}

function listNamed(name: string): RuleList {
  const list = ruleLists.find((it) => it === name)
  if (!list) throw new Problem('not-found')
  return list
}
