import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { formsForAgency } from '#eforms'
import { allow } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { writeAct } from '../acts.ts'
import { comparePart } from '../compare/compare-records.ts'
import { codePattern } from '../drafts/code.ts'
import { type Draft, mayMove } from '../drafts/draft.ts'
import { codeInUse } from '../drafts/gaps-of-draft.ts'
import { listRemarks } from '../drafts/remark.sql.ts'
import { savePart } from '../drafts/save-part.ts'
import { draftToSee } from '../drafts/seen-draft.ts'
import { isPart, type Part, partDigest, partOf } from '../parts.ts'
import { urls } from '../urls.ts'
import { changeList, placeAfter, readChange, readPick } from './change-list.ts'
import { EditPartPage, type EditPartProps } from './edit-part.page.tsx'
import { formBoundBeside, nameForm } from './form-part.ts'
import { knownFields } from './known-fields.sql.ts'
import { readPart } from './read-part.ts'
import { type FormPart, partsOfKind, specOf } from './spec.ts'

export const partParams = Type.Object({
  id: Type.String({ format: 'uuid' }),
  part: Type.String({ maxLength: 30 }),
})
export type PartRoute = { Params: { id: string; part: string }; Querystring: { 'da-luu'?: string } }

export function mountEditPart(web: Web, { db }: Services): void {
  const route = { schema: { hide: true, params: partParams } as never }
  const address = '/quan-tri/thu-tuc/nhap/:id/phan/:part'

  async function show(request: FastifyRequest, reply: FastifyReply, it: Shown) {
    const { draft, part } = it
    const remarks = (await listRemarks(db, draft.id)).filter((one) => one.part === part && one.settledAt === null)
    const mayWrite = mayMove(draft.state, 'edit') && allow(request.actor, writeAct, draft.agencyPath)
    const fields = part === 'scope' ? await knownFields(db) : []
    const forms = part === 'form' ? await formsForAgency(db, draft.agencyPath) : []
    const formBeside = part === 'form' && !it.value.form ? await formBoundBeside(db, draft) : null
    const props = { specs: specOf(part, draft.kind), remarks, mayWrite, fields, forms, formBeside, ...it }
    return sendPage(request, reply, <EditPartPage {...props} />, it.status)
  }

  web.get<PartRoute>(address, route, async (request, reply) => {
    const draft = await draftToSee(db, request.actor, request.params.id)
    const part = partNamed(request.params.part, draft)
    const value = partOf(draft.record, part)
    const saved = request.query['da-luu'] !== undefined
    return show(request, reply, { draft, part, value, seen: digest(value), saved, status: 200 })
  })

  web.post<PartRoute>(address, route, async (request, reply) => {
    const { actor } = request
    const draft = await draftToSee(db, actor, request.params.id)
    const part = partNamed(request.params.part, draft)
    const specs = specOf(part, draft.kind)
    const body = (request.body ?? {}) as Record<string, unknown>
    const read = readPart(specs, body)
    const change = readChange(body.do)
    const own: Part = change ? changeList(specs, read.value, change) : read.value
    const unknownForm = part === 'form' ? await nameForm(db, { read: own, known: draft.record.form }) : undefined
    // What this kind of draft does not ask stays as it is.
    const value = part === 'form' ? own : { ...partOf(draft.record, part), ...own }
    const seen = String(body.seen ?? '')
    const again = { draft, part, value, seen, saved: false }
    if (read.errors.length > 0) return show(request, reply, { ...again, numbers: read, status: 422 })
    if (unknownForm !== undefined) return show(request, reply, { ...again, unknownForm, status: 422 })
    const codeFault = part === 'names' ? await faultOfCode(draft, value) : undefined
    if (codeFault) return show(request, reply, { ...again, codeFault, status: 422 })
    const saved = await db.begin((tx) => savePart(tx, actor, { draftId: draft.id, part, seen, value }))
    if (!saved.ok) {
      const conflict = comparePart(part, { before: saved.theirs, after: value }, request.language)
      return show(request, reply, { ...again, seen: saved.seen, conflict, status: 409 })
    }
    if (body.do === 'done') return redirectTo(request, reply, urls.draft(draft.id))
    const list = readPick(body.do)
    if (list !== undefined) return redirectTo(request, reply, `${urls.draftPick(draft.id, part)}?vao=${list}`)
    const place = change ? `#${placeAfter(value as Record<string, unknown>, change).replaceAll('.', '-')}` : ''
    return redirectTo(request, reply, `${urls.draftPart(draft.id, part)}?da-luu=1${place}`)
  })

  /** An empty code may be given later; a wrong one, and one that is somebody else's, is said at once. */
  async function faultOfCode(draft: Draft, value: Part): Promise<EditPartProps['codeFault']> {
    const code = value.code ?? ''
    if (code === '' || code === draft.record.code) return undefined
    if (!codePattern.test(code)) return { holder: null }
    const [gap] = await codeInUse(db, { ...draft, record: { ...draft.record, code } })
    return gap && { holder: { name: gap.about ?? '', href: gap.href ?? '' } }
  }
}

type Shown = Pick<
  EditPartProps,
  'draft' | 'value' | 'seen' | 'saved' | 'numbers' | 'codeFault' | 'unknownForm' | 'conflict'
> & {
  part: FormPart
  status: number
}

export function partNamed(name: string, { kind }: Draft): FormPart {
  if (isPart(name) && name !== 'rules' && partsOfKind(kind).includes(name)) return name
  throw new Problem('not-found')
}

function digest(value: Part): string {
  return partDigest(value).toString('hex')
}
