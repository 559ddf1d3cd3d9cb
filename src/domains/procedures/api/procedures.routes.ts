import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { findProcedures } from '../find-procedure/find-procedure.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { procedureRecord } from '../record.ts'
import { searchIndex } from '../search/current-index.ts'
import type { IndexedProcedure } from '../search/search-index.ts'

const item = Type.Object({
  id: Type.String(),
  code: Type.String(),
  name: Type.String({ description: 'As published' }),
  title: Type.String({ description: 'The name without "Thủ tục" and capitals around it' }),
  summary: Type.String(),
  field: Type.Object({ code: Type.String(), name: Type.String() }),
  promulgator: Type.Object({ code: Type.String(), name: Type.String() }),
  levels: Type.Array(Type.String()),
  channels: Type.Array(Type.String()),
  state: Type.String(),
})

const listQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 400, description: 'A question or words, with or without marks' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  after: Type.Optional(Type.String({ pattern: '^\\d{1,6}$', description: '`next` of the page before' })),
})

const listAnswer = Type.Object({
  items: Type.Array(item),
  next: Type.Union([Type.String(), Type.Null()]),
  advice: Type.Union([Type.Literal('choose'), Type.Literal('none'), Type.Null()], {
    description: 'choose: several are near-equal, see `choices`; none: nothing fits',
  }),
  choices: Type.Optional(
    Type.Array(Type.String(), { description: 'With `choose`: the codes among which one must choose' }),
  ),
})

const versioned = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  record: procedureRecord,
})
const oneAnswer = Type.Object({
  items: Type.Array(versioned, { description: 'Usually one; a code may have more holders' }),
})
const codeParams = Type.Object({ code: Type.String({ maxLength: 100 }) })

export function mountProcedureApi(web: Web, services: Services): void {
  const tags = ['procedures']
  const listSchema = {
    tags,
    summary: 'Find procedures, best match first',
    querystring: listQuery,
    response: { 200: listAnswer },
  }
  web.get<{ Querystring: Static<typeof listQuery> }>('/api/v1/procedures', { schema: listSchema }, async (request) => {
    const { q, limit = 20, after = '0' } = request.query
    const wanted = { from: Number(after), size: limit }
    const { items, next, advice, choices } = findProcedures(searchIndex(services), { q }, wanted)
    const group = advice === 'choose' ? { choices: choices.map((it) => it.code) } : {}
    return { items: items.map(itemOf), next: next === null ? null : String(next), advice, ...group }
  })

  const oneSchema = { tags, summary: 'The whole record of a code', params: codeParams, response: { 200: oneAnswer } }
  web.get<{ Params: Static<typeof codeParams> }>('/api/v1/procedures/:code', { schema: oneSchema }, async (request) => {
    const holders = await findProcedureByCode(services.db, request.params.code)
    if (holders.length === 0) throw new Problem('procedure-not-found')
    return { items: holders.map((it) => ({ id: it.id, version: it.versionNumber, record: it.record })) }
  })
}

function itemOf(it: IndexedProcedure): Static<typeof item> {
  return {
    id: it.id,
    code: it.code,
    name: it.name,
    title: it.title,
    summary: it.summary,
    field: { code: it.fieldCode, name: it.fieldName },
    promulgator: { code: it.promulgatorCode, name: it.promulgatorName },
    levels: it.levels,
    channels: it.channels,
    state: it.state,
  }
}
