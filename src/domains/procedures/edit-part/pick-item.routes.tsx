import { Type } from 'typebox'
import { codesOf, findAgency, fold } from '#catalogues'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { writeAct } from '../acts.ts'
import type { Draft } from '../drafts/draft.ts'
import { agenciesNamed } from '../drafts/promulgator.sql.ts'
import { draftToWrite, replacePart } from '../drafts/save-part.ts'
import { draftToSee } from '../drafts/seen-draft.ts'
import {
  findDocumentItem,
  findItem,
  type ItemKind,
  searchDocumentItems,
  searchItems,
} from '../named-items/named-items.sql.ts'
import { type Part, partOf } from '../parts.ts'
import { urls } from '../urls.ts'
import { listAt } from './change-list.ts'
import { partNamed, partParams, type PartRoute } from './edit-part.routes.tsx'
import { PickItemPage, type PickItemProps } from './pick-item.page.tsx'
import { type FormPart, specOf } from './spec.ts'

const into = Type.String({ maxLength: 100, pattern: '^[A-Za-z0-9.]+$' })
const querystring = Type.Object({ vao: into, q: Type.Optional(Type.String({ maxLength: 200 })) })
const suggestParams = Type.Object({ ...partParams.properties, list: into })
const suggestQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) })
const form = Type.Object({ vao: into, key: Type.String({ maxLength: 300 }) })
/** Agencies of the catalogue among the items found. */
const ofCatalogue = 'agency:'

type PickRoute = PartRoute & { Querystring: { vao: string; q?: string } }

/** Reuse of what procedures in force name: one paper keeps one code and one name. */
export function mountPickItem(web: Web, { db }: Services): void {
  const address = '/quan-tri/thu-tuc/nhap/:id/phan/:part/chon'

  web.get<PickRoute>(
    address,
    { schema: { hide: true, params: partParams, querystring } as never },
    async (request, reply) => {
      const { vao, q = '' } = request.query
      const draft = await draftToSee(db, request.actor, request.params.id)
      demand(request.actor, writeAct, draft.agencyPath)
      const part = partNamed(request.params.part, draft)
      const { spec } = listOf(draft, part, partOf(draft.record, part), vao)
      const items = await found(db, spec.pick!, q)
      const props = { draftId: draft.id, part, into: vao, list: spec.name, q, items }
      return sendPage(request, reply, <PickItemPage {...props} />)
    },
  )

  /** While one types; each leads to the page where the item can be taken. */
  web.get<{ Params: { id: string; part: string; list: string }; Querystring: { q?: string } }>(
    '/quan-tri/thu-tuc/nhap/:id/phan/:part/goi-y/:list',
    { schema: { hide: true, params: suggestParams, querystring: suggestQuery } as never },
    async (request) => {
      const draft = await draftToSee(db, request.actor, request.params.id)
      demand(request.actor, writeAct, draft.agencyPath)
      const part = partNamed(request.params.part, draft)
      const vao = request.params.list
      const { spec } = listOf(draft, part, partOf(draft.record, part), vao)
      const items = await found(db, spec.pick!, request.query.q ?? '')
      const page = inLanguagePath(urls.draftPick(draft.id, part), request.language)
      return items.slice(0, 8).map(({ code, name }) => ({
        code,
        name,
        href: `${page}?${new URLSearchParams({ vao, q: code || name })}`,
      }))
    },
  )

  web.post<PartRoute>(address, { schema: { hide: true, params: partParams } as never }, async (request, reply) => {
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    const { vao, key } = parsed.values
    const seen = await draftToSee(db, request.actor, request.params.id)
    const part = partNamed(request.params.part, seen)
    await db.begin(async (tx) => {
      const draft = await draftToWrite(tx, request.actor, seen.id)
      const value = structuredClone(partOf(draft.record, part))
      const { list, spec } = listOf(draft, part, value, vao)
      const item = await itemOf(tx, spec.pick!, key)
      if (!item) throw new Problem('not-found')
      // Chosen twice is chosen once.
      if (list.some((it) => isSame(it, item))) return
      list.push({ ...structuredClone(spec.empty), ...item })
      await replacePart(tx, request.actor, { draft, part, value, act: 'edit' })
    })
    return redirectTo(request, reply, `${urls.draftPart(seen.id, part)}?da-luu=1#${vao.replaceAll('.', '-')}`)
  })
}

function listOf(draft: Draft, part: FormPart, value: Part, path: string) {
  const specs = specOf(part, draft.kind)
  const whole = { ...emptyLists(specs), ...value }
  const it = listAt(specs, whole, path.split('.'))
  if (it?.spec.pick === undefined) throw new Problem('not-found')
  Object.assign(value, whole)
  return it
}

/** A list that the record does not have yet. */
function emptyLists(specs: ReturnType<typeof specOf>): Record<string, unknown> {
  return Object.fromEntries(specs.flatMap((it) => (it.ask === 'list' ? [[it.name, []]] : [])))
}

async function found(db: Db, kind: ItemKind, q: string): Promise<PickItemProps['items']> {
  const search = { folded: fold(q), limit: 30 }
  if (kind === 'legal-basis') return searchDocumentItems(db, search)
  const items = await searchItems(db, { kind, ...search })
  if (kind !== 'agency' || q.trim() === '') return items
  const agencies = await agenciesNamed(db, q.trim(), today())
  const known = new Set(items.map((it) => it.name))
  const others = agencies.filter((it) => !known.has(it.name))
  return [...items, ...others.map(({ id, name }) => ({ key: `${ofCatalogue}${id}`, code: '', name, uses: 0 }))]
}

async function itemOf(db: Db, kind: ItemKind, key: string): Promise<object | undefined> {
  if (kind === 'legal-basis') return (await findDocumentItem(db, key))?.item as object
  if (kind !== 'agency' || !key.startsWith(ofCatalogue)) return (await findItem(db, kind, key))?.item as object
  const id = Number(key.slice(ofCatalogue.length))
  const agency = Number.isSafeInteger(id) && id < 2 ** 31 ? await findAgency(db, id) : undefined
  if (!agency) return undefined
  const [first] = await codesOf(db, agency.id)
  return { code: first?.code ?? null, name: agency.name, group: false }
}

function isSame(a: unknown, b: object): boolean {
  const [first, second] = [a, b] as { code?: string | null; name?: string }[]
  return first!.name === second!.name && (first!.code ?? '') === (second!.code ?? '')
}
