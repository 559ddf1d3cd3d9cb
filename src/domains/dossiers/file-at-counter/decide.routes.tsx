import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { loadUnits } from '#eforms'
import { readDateParts } from '#platform/dates.ts'
import { type FieldError, parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import type { Channel } from '../dossier.sql.ts'
import { deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { openDossier } from '../dossier-access.ts'
import { findDraft } from '../file-dossier/draft.sql.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { readPaper } from '../paper-forms/issue/read-paper.ts'
import { dossierParams } from '../params.ts'
import { reasonInWords, refusalReasons } from '../refusal-reasons/refusal-reasons.ts'
import { carrySecret, takeSecret } from '../secret-once.ts'
import { urls } from '../urls.ts'
import { type CounterDraft, openCounterDraft, wrongAnswers } from './counter-draft.ts'
import { decideAtCounter, type Decision, handedIn, readinessOf } from './decide.ts'
import { DecisionPage } from './decision.page.tsx'
import { DonePage } from './done.page.tsx'
import { vi } from './filing.vi.ts'
import { type Outlook, outlookFor } from './outlook.ts'
import { visitOfDossier } from './visit.sql.ts'

type Params = { Params: { draft: string } }
type Body = Record<string, unknown>
type Read = Decision | FieldError[]
type Facts = { open: CounterDraft; outlook: Outlook; reasons: Awaited<ReturnType<typeof refusalReasons>> }

const acceptForm = Type.Object({
  returnChannel: Type.Unsafe<Channel>({ enum: ['in-person', 'post', 'online'], default: 'in-person' }),
})
const atOnceForm = Type.Object({
  result: Type.String({ minLength: 3, maxLength: 500 }),
  receipt: Type.Optional(Type.Literal('yes')),
})
const refuseForm = Type.Object({
  reason: Type.String({ maxLength: 60 }),
  text: Type.String({ minLength: 10, maxLength: 2000 }),
})

/** What the officer decides about a dossier filed at the counter, and the paper that follows. */
export function mountDecideAtCounter(web: Web, services: Services): void {
  const { db } = services
  const schema = { hide: true, params: Type.Object({ draft: Type.String({ format: 'uuid' }) }) } as never
  const options = { schema, preHandler: officersOnly }
  const path = (part: string) => urls.counterDraft(':draft', part)

  async function factsOf(request: FastifyRequest<Params>): Promise<Facts> {
    const open = await openCounterDraft(db, request.actor, request.params.draft)
    const outlook = await outlookFor(db, request.actor, open)
    return { open, outlook, reasons: await refusalReasons(db, open.visit.unitPath, 'receipt') }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, ...it }: Facts & { typed?: Body; errors?: readonly FieldError[]; changed?: true; status?: number },
  ) {
    const { open } = it
    const of = {
      ...it,
      counts: await countQueues(db, deskOf(request.actor)),
      ...{ papers: handedIn(open), readiness: readinessOf(open), wrongAnswers: wrongAnswers(open).length },
      units: await loadUnits(db, open.draft.answers),
    }
    return sendPage(request, reply, <DecisionPage {...of} />, status ?? (it.errors ? 422 : 200))
  }

  web.get<Params>(path('quyet-dinh'), options, async (request, reply) => {
    const { draft } = await openCounterDraft(db, request.actor, request.params.draft)
    if (draft.dossierId !== null) return redirectTo(request, reply, urls.counterDone(draft.dossierId))
    return show(request, reply, await factsOf(request))
  })

  const filedAs = async (draftId: string) => (await findDraft(db, draftId))!.dossierId!

  const decisions: Record<string, (body: Body, facts: Facts) => Read> = {
    'tiep-nhan': readAcceptance,
    'tra-ngay': readAtOnce,
    'huong-dan': readGuidance,
    'tu-choi': readRefusal,
  }
  for (const [part, read] of Object.entries(decisions)) {
    web.post<Params>(path(part), options, async (request, reply) => {
      const token = tokenOf(request)
      const { draft } = await openCounterDraft(db, request.actor, request.params.draft)
      // A second press finds it filed, and gets what the first one got.
      const facts = draft.dossierId === null ? await factsOf(request) : undefined
      const typed = (request.body ?? {}) as Body
      const decision: Read = facts ? read(typed, facts) : { kind: 'refuse', reason: '', reasonCode: '' }
      if (facts && Array.isArray(decision)) return show(request, reply, { ...facts, typed, errors: decision })
      const form = { draftId: draft.id, token, shown: typed._shown, decision: decision as Decision }
      const done = await orChanged(db.begin((tx) => decideAtCounter(tx, request.actor, form)))
      if (done === 'draft-filed') return redirectTo(request, reply, urls.counterDone(await filedAs(draft.id)))
      if (done === 'draft-changed')
        return show(request, reply, { ...(await factsOf(request)), typed, changed: true, status: 409 })
      const { dossierId, secret } = done
      if (secret !== null) carrySecret(request, reply, { page: urls.counterDone(dossierId), secret })
      return redirectTo(request, reply, urls.counterDone(dossierId))
    })
  }

  web.get<{ Params: { dossierId: string } }>(
    urls.counterDone(':dossierId'),
    { schema: { params: dossierParams, hide: true } as never, preHandler: officersOnly },
    async (request, reply) => {
      const dossier = await openDossier(db, request.actor, request.params.dossierId)
      const last = papersOf(dossier, await listActs(db, dossier.id)).at(-1)
      const sequence = last?.act.sequence
      const paper = sequence !== undefined && {
        ...{ sequence, sheet: await readPaper(db, dossier, { sequence, language: 'vi' }) },
      }
      const visit = await visitOfDossier(db, dossier.id)
      const of = {
        ...{ dossier, paper: paper || undefined, counts: await countQueues(db, deskOf(request.actor)) },
        visit: visit?.officerId === request.actor.accountId ? visit : undefined,
        secret: takeSecret(request, reply, urls.counterDone(dossier.id)),
      }
      return sendPage(request, reply, <DonePage {...of} />)
    },
  )
}

/** Another window was first: it changed what this page showed, or decided already. */
async function orChanged<T>(deciding: Promise<T>): Promise<T | 'draft-changed' | 'draft-filed'> {
  try {
    return await deciding
  } catch (error) {
    if (error instanceof Problem && (error.code === 'draft-changed' || error.code === 'draft-filed')) return error.code
    throw error
  }
}

function readAcceptance(body: Body, { outlook }: Facts): Read {
  const read = parseForm(acceptForm, body)
  if (!read.ok) return read.errors
  const { returnChannel } = read.values
  if (outlook.due !== undefined) return { kind: 'accept', returnChannel }
  const day = readDateParts(body, 'due')
  const dueAt = day !== undefined && day !== 'invalid' ? endOfOfficeDay(outlook.calendar, day) : undefined
  if (dueAt === undefined || dueAt <= outlook.received) return [{ field: 'due', rule: 'due' }]
  return { kind: 'accept', returnChannel, dueAt }
}

function readAtOnce(body: Body): Read {
  const read = parseForm(atOnceForm, body)
  if (!read.ok) return [{ field: 'result', rule: 'result' }]
  return { kind: 'at-once', result: read.values.result, withReceipt: read.values.receipt === 'yes' }
}

/** Each paper that is wanting with what to do, and what else is missing: all of it at once. */
function readGuidance(body: Body, { open, outlook }: Facts): Read {
  const text = (name: string) => {
    const value = body[name]
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 2000) : ''
  }
  const items = readinessOf(open).wanting.map(({ component }, i) => ({ component, what: text(`what-${i}`) }))
  const other = text('other')
  const all = [...items, ...(other === '' ? [] : [{ component: vi.otherName, what: other }])]
  const day = readDateParts(body, 'deadline')
  const isAhead = day !== undefined && day !== 'invalid' && day > today()
  if (all.length === 0 || all.some((it) => it.what === '')) return [{ field: 'items', rule: 'items' }]
  if (!isAhead) return [{ field: 'deadline', rule: 'deadline' }]
  return { kind: 'guide', items: all, deadline: endOfOfficeDay(outlook.calendar, day) }
}

function readRefusal(body: Body, { reasons }: Facts): Read {
  const read = parseForm(refuseForm, body)
  const known = read.ok && reasons.some((it) => it.code === read.values.reason)
  if (!read.ok) return read.errors.map(({ field }) => ({ field, rule: field }))
  if (!known) return [{ field: 'reason', rule: 'reason' }]
  const { reason: reasonCode, text } = read.values
  return { kind: 'refuse', reasonCode, reason: reasonInWords(reasons, reasonCode, text) }
}
