import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { agencyByCode, codesOf, findAgency, findGroup } from '#catalogues'
import { officersAt } from '#identity'
import type { Db } from '#platform/database/connect.ts'
import { parseForm, readRevision } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import {
  type PartAgency,
  type ProcessPart,
  type ProcessStep,
  type StepKind,
  stepKinds,
  type StepRole,
  stepRoles,
} from '../processes/process.ts'
import type { ProcessDraft } from '../processes/process.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { PartFormPage, StepFormPage, type Typed } from './edit-forms.page.tsx'
import { savePart, saveStep } from './edit-process.ts'
import { changeProcessDraft } from './keep-processes.ts'
import { openDraftPage } from './keep-processes.routes.tsx'

const key = Type.Optional(Type.String({ maxLength: 40 }))
const options = {
  schema: {
    hide: true,
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    querystring: Type.Object({ phan: key, buoc: key }),
  } as never,
}
type Route = { Params: { id: string }; Querystring: { phan?: string; buoc?: string } }

const short = Type.Optional(Type.String({ maxLength: 100 }))
const stepForm = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  kind: Type.Unsafe<StepKind>({ enum: [...stepKinds] }),
  role: Type.Unsafe<StepRole>({ enum: [...stepRoles] }),
  unit: short,
  officers: Type.Optional(Type.Array(Type.String({ maxLength: 36 }), { maxItems: 50 })),
  share: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
  hours: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 2000 })),
  decides: short,
})
const partForm = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  lead: short,
  agency: Type.Unsafe<PartAgency['kind']>({ enum: ['own', 'named', 'group'] }),
  named: short,
  group: Type.Optional(Type.String({ maxLength: 120 })),
  after: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 20 })),
  limit: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1000 })),
  unit: Type.Optional(
    Type.Unsafe<'working-day' | 'day' | 'hour' | 'month' | 'year'>({
      enum: ['working-day', 'day', 'hour', 'month', 'year'],
    }),
  ),
  share: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

/** The small forms of the editor: one step, one part. */
export function mountEditProcessForms(web: Web, services: Services): void {
  const { db } = services
  const stepPath = `${urls.processDraft(':id')}/buoc`
  const partPath = `${urls.processDraft(':id')}/phan`

  async function showStep(
    request: FastifyRequest,
    reply: FastifyReply,
    it: StepAt & { typed: Typed; errors: string[] },
  ) {
    const unit = it.step.unitId === null ? '' : await codeOf(db, it.step.unitId)
    const officers = it.draft.template ? [] : await officersAt(db, it.draft.agencyPath)
    const page = <StepFormPage {...it} officers={officers.slice(0, 60)} unitCode={unit} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }

  web.get<Route>(stepPath, options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return showStep(request, reply, { ...(await openStep(services, request)), typed: {}, errors: [] })
  })

  web.post<Route>(stepPath, options, async (request, reply) => {
    const at = await openStep(services, request)
    const form = parseForm(stepForm, request.body)
    if (!form.ok) return showStep(request, reply, { ...at, typed: form.typed, errors: fieldsOf(form.errors, 'name') })
    const { unit, officers = [], share = null, hours = null, decides, ...facts } = form.values
    const unitAgency = unit ? await agencyByCode(db, unit) : undefined
    const errors = [
      ...(unit && !unitAgency?.path.startsWith(at.draft.agencyPath) ? ['unit'] : []),
      ...(hours !== null && share !== null && share > 0 ? ['hours'] : []),
    ]
    if (errors.length > 0) return showStep(request, reply, { ...at, typed: form.values, errors })
    const known = new Set((await officersAt(db, at.draft.agencyPath)).map((it) => it.accountId))
    const step = {
      ...{ ...facts, unitId: unitAgency?.id ?? null, officers: officers.filter((it) => known.has(it)) },
      ...{ share: hours === null ? share : null, hours, decides: decides === 'yes' },
    }
    await db.begin((tx) =>
      changeProcessDraft(tx, request.actor, {
        ...{ draftId: at.draft.id, revision: revisionOf(request) },
        change: (document) => saveStep(document, { part: at.part.key, step: at.step.key }, step),
      }),
    )
    return redirectTo(request, reply, urls.processDraft(at.draft.id))
  })

  async function showPart(
    request: FastifyRequest,
    reply: FastifyReply,
    it: PartAt & { typed: Typed; errors: string[] },
  ) {
    const { agency } = it.part
    const agencyCode = agency.kind === 'named' ? await codeOf(db, agency.agencyId) : ''
    return sendPage(request, reply, <PartFormPage {...it} agencyCode={agencyCode} />, it.errors.length > 0 ? 422 : 200)
  }

  web.get<Route>(partPath, options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return showPart(request, reply, { ...(await openPart(services, request)), typed: {}, errors: [] })
  })

  web.post<Route>(partPath, options, async (request, reply) => {
    const at = await openPart(services, request)
    const form = parseForm(partForm, request.body)
    if (!form.ok) return showPart(request, reply, { ...at, typed: form.typed, errors: fieldsOf(form.errors, 'name') })
    const { values } = form
    const { agency, wrong } = await agencyOf(db, values)
    const known = new Set(at.draft.document.parts.map((it) => it.key))
    const after = (values.after ?? []).filter((it) => known.has(it))
    const errors = [...(wrong ? [wrong] : []), ...(after.includes(at.part.key) ? ['after'] : [])]
    if (errors.length > 0 || !agency) return showPart(request, reply, { ...at, typed: values, errors })
    const { name, limit, unit = 'working-day', share = null } = values
    const facts = {
      ...{ name, lead: values.lead === 'yes', agency, after },
      ...{ limit: limit === undefined ? null : { amount: limit, unit }, share: limit === undefined ? share : null },
    }
    await db.begin((tx) =>
      changeProcessDraft(tx, request.actor, {
        ...{ draftId: at.draft.id, revision: revisionOf(request) },
        change: (document) => savePart(document, at.part.key, facts),
      }),
    )
    return redirectTo(request, reply, urls.processDraft(at.draft.id))
  })
}

type PartAt = { draft: ProcessDraft; part: ProcessPart }
type StepAt = PartAt & { step: ProcessStep }

async function openPart(services: Services, request: FastifyRequest): Promise<PartAt> {
  const draft = await openDraftPage(services, request)
  const part = draft.document.parts.find((it) => it.key === (request.query as Route['Querystring']).phan)
  if (!part) throw new Problem('not-found')
  return { draft, part }
}

async function openStep(services: Services, request: FastifyRequest): Promise<StepAt> {
  const at = await openPart(services, request)
  const step = at.part.steps.find((it) => it.key === (request.query as Route['Querystring']).buoc)
  if (!step) throw new Problem('not-found')
  return { ...at, step }
}

async function agencyOf(
  db: Db,
  it: { agency: PartAgency['kind']; named?: string; group?: string },
): Promise<{ agency?: PartAgency; wrong?: string }> {
  if (it.agency === 'own') return { agency: { kind: 'own' } }
  if (it.agency === 'named') {
    const found = it.named ? await agencyByCode(db, it.named) : undefined
    return found
      ? { agency: { kind: 'named', agencyId: found.id, name: found.name.slice(0, 120) } }
      : { wrong: 'named' }
  }
  const group = it.group ? await findGroup(db, it.group) : undefined
  return group ? { agency: { kind: 'group', group: group.name } } : { wrong: 'group' }
}

/** A code by which the agency may be typed again; what has none is shown empty. */
async function codeOf(db: Db, agencyId: number): Promise<string> {
  const agency = await findAgency(db, agencyId)
  return agency ? ((await codesOf(db, agency.id))[0]?.code ?? '') : ''
}

function revisionOf(request: FastifyRequest): number {
  return readRevision((request.body as { revision?: unknown } | undefined)?.revision)
}

function fieldsOf(errors: readonly { field: string }[], other: string): string[] {
  return [...new Set(errors.map((it) => it.field.split('/')[0] || other))]
}
