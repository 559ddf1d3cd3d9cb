import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { once } from '#platform/idempotency.ts'
import { agencyByCode, cataloguesToChoose, rowsToChoose } from '#catalogues'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { FormDefinition } from '../definition.ts'
import { changeDraft, editForm, type EditableForm } from '../draft/draft.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { EditPartPage, PartGonePage } from './edit-part.page.tsx'
import { findAgain, findPart, type Part, putPart } from './parts.ts'
import type { Typed, TypedFault } from './typed.ts'

const params = Type.Object({
  code: Type.String({ maxLength: 100 }),
  part: Type.String({ pattern: '^(chung|tep-\\d{1,3}|\\d{1,3}(\\.\\d{1,3}){0,2})$' }),
})
type Params = { Params: { code: string; part: string } }
type Shown = { open: EditableForm; part: Part; typed: Typed; faults: TypedFault[]; preview: FormDefinition }

/** The settings of each part of a form. */
export function mountEditPart(web: Web, { db }: Services): void {
  const path = `${urls.forms}/:code/soan/:part`
  const schema = { schema: { hide: true, params } as never }

  async function show(request: FastifyRequest, reply: FastifyReply, it: Shown & { stale?: boolean; status?: number }) {
    const { open, part, typed, faults, preview, stale } = it
    const units = await loadUnits(db, {}, preview)
    const catalogues = part.kind === 'catalogue' ? await cataloguesToChoose(db) : []
    const page = (
      <EditPartPage
        open={open}
        part={part}
        given={{ typed, faults }}
        units={units}
        catalogues={catalogues}
        preview={preview}
        stale={stale}
      />
    )
    return sendPage(request, reply, page, it.status)
  }

  async function openPart({ actor, params: at }: FastifyRequest<Params>) {
    const open = await editForm(db, actor, at.code)
    const part = findPart(open.draft.definition, at.part)
    return { open, part }
  }

  web.get<Params>(path, schema, async (request, reply) => {
    const { open, part } = await openPart(request)
    if (!part) throw new Problem('not-found')
    return show(request, reply, { open, part, typed: part.values, faults: [], preview: open.draft.definition })
  })

  web.post<Params>(path, schema, async (request, reply) => {
    const { actor } = request
    const { code, part: at } = request.params
    const typed = typedOf(request.body)
    const open = await editForm(db, actor, code)
    const token = typed._token ?? ''
    // A second click: the first may have given the part another name.
    if (await wasDone(token)) return redirectTo(request, reply, urls.build(code))
    const { definition, revision } = open.draft
    const part = findAgain(definition, at, typed._is ?? '')
    if (!part)
      return sendPage(request, reply, <PartGonePage open={open} given={{ typed: plain(typed), faults: [] }} />, 409)
    const faults: TypedFault[] = []
    const preview = putPart(definition, part, {
      typed,
      language: request.language,
      faulty: (field, fault, value) => void faults.push({ field, fault, value }),
    })
    if (part.kind === 'catalogue' && faults.length === 0) faults.push(...(await faultsOfRows(typed)))
    if (faults.length > 0) return show(request, reply, { open, part, typed, faults, preview, status: 422 })
    try {
      await db.begin((tx) =>
        once(tx, 'eforms.build', token, async () => {
          if (revision !== Number(typed._revision)) throw new Problem('form-draft-changed')
          await changeDraft(tx, actor, { code, revision, change: () => preview })
          return {}
        }),
      )
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'form-draft-changed') throw error
      const newest = await editForm(db, actor, code)
      const there = findAgain(newest.draft.definition, part.path, part.is)
      if (!there)
        return sendPage(request, reply, <PartGonePage open={newest} given={{ typed: plain(typed), faults: [] }} />, 409)
      return show(request, reply, { open: newest, part: there, typed, faults: [], preview, stale: true, status: 409 })
    }
    // Another kind has settings of its own, which come next.
    const isOther = part.values.kind !== undefined && typed.kind !== undefined && typed.kind !== part.values.kind
    return redirectTo(request, reply, isOther ? urls.part(code, part.path) : back(code, part))
  })

  /** A question that offers nothing cannot be answered: said when it is built, not when somebody fills it in. */
  async function faultsOfRows({ catalogue = '', owner, under }: Typed): Promise<TypedFault[]> {
    const of = { catalogue: catalogue.split('|')[0]!, ...(owner && { owner }), ...(under && { under }) }
    if (owner !== undefined && !(await agencyByCode(db, owner))) return [{ field: 'owner', fault: 'rowsOwner' }]
    const [row] = await rowsToChoose(db, of, { day: today(), limit: 1 })
    return row ? [] : [{ field: under === undefined ? 'catalogue' : 'under', fault: 'rowsNone' }]
  }

  async function wasDone(token: string): Promise<boolean> {
    const notYet = new Error('not done yet')
    const known = db.begin((tx) =>
      once(tx, 'eforms.build', token, () => {
        throw notYet
      }),
    )
    return known.then(
      () => true,
      (error) => {
        if (error === notYet) return false
        throw error
      },
    )
  }

  web.post<Params>(`${path}/xem-truoc`, schema, async (request, reply) => {
    const { open, part } = await openPart(request)
    if (!part) throw new Problem('not-found')
    const typed = typedOf(request.body)
    const preview = putPart(open.draft.definition, part, { typed, language: request.language, faulty: () => {} })
    return show(request, reply, { open, part, typed, faults: [], preview })
  })
}

function back(code: string, { path, page }: Part): string {
  if (path === 'chung' || path.startsWith('tep-')) return urls.build(code)
  const container = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : path
  return `${urls.build(code)}?trang=${page}&vao=${container}#phan-${path}`
}

/** Texts composed and trimmed; empty ones count as not given. */
function typedOf(body: unknown): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
      const text = (Array.isArray(value) ? value.at(-1) : value) as unknown
      if (typeof text !== 'string') return []
      const clean = text.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
      return clean === '' ? [] : [[name, clean.slice(0, 10_000)]]
    }),
  )
}

function plain(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('_')))
}
