import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findFormVersion } from '#eforms'
import {
  answersCookie,
  answersToFile,
  findProcedure,
  generalFormOf,
  isOnline,
  limitFor,
  type Procedure,
  type RuleAnswers,
  rulesOutcome,
  urls as procedureUrls,
} from '#procedures'
import { organisationOf } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { startDraft } from '../file-dossier/draft.ts'
import { listDrafts } from '../file-dossier/draft.sql.ts'
import { listWaitingTimes } from '../waiting-times/waiting-times.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { findReceiver } from './find-receiver.ts'
import { asksCase, StartDraftPage, type StartDraftProps } from './start-draft.page.tsx'

const params = Type.Object({ procedureId: Type.String({ format: 'uuid' }) })
const form = Type.Object({
  tinh: Type.Optional(Type.String({ maxLength: 10 })),
  xa: Type.Optional(Type.String({ maxLength: 10 })),
  caseCode: Type.Optional(Type.String({ maxLength: 200 })),
  agency: Type.Optional(Type.Integer()),
})
type Typed = { tinh?: string; xa?: string; caseCode?: string; agency?: number }

export function mountStartDraft(web: Web, { db, config }: Services): void {
  const procedureOf = (request: FastifyRequest) =>
    findProcedure(db, (request.params as { procedureId: string }).procedureId)

  /** What the page shows for what was chosen so far. */
  async function propsOf(request: FastifyRequest, typed: Typed): Promise<Omit<StartDraftProps, 'errors'>> {
    const procedure = await procedureOf(request)
    if (!procedure) throw new Problem('not-found')
    if (!isOnline(procedure.record)) throw new Problem('not-online')
    const bound = procedure.formVersionId === null ? undefined : await findFormVersion(db, procedure.formVersionId)
    const definition = bound?.definition ?? generalFormOf(procedure.record)
    const place = { ...(typed.tinh && { provinceCode: typed.tinh }), ...(typed.xa && { communeCode: typed.xa }) }
    const known = answersToFile(config, request.cookies, procedure)
    const ruleAnswers = known === undefined || known === 'unfinished' ? null : known
    const caseCode = typed.caseCode ?? caseDecided(procedure, ruleAnswers)
    const drafts = await listDrafts(db, {
      accountId: request.actor.accountId!,
      onBehalfOf: organisationOf(request.actor),
    })
    return {
      procedure,
      definition,
      place,
      measured: await listWaitingTimes(db, procedure.code),
      receiver: await findReceiver(db, { procedure, definition, place }),
      limit: limitFor(procedure.record, {
        ...{ channel: 'online', caseCode: caseCode ?? null, answers: ruleAnswers, today: today() },
      }),
      caseCode,
      ruleAnswers,
      drafts: drafts.filter((it) => it.procedureId === procedure.id),
    }
  }

  web.get('/ho-so/nop/:procedureId', { schema: { params, hide: true } as never }, async (request, reply) => {
    // What can be known before signing in is asked before it. Whoever chose to skip it, or is at the next step, goes on.
    const procedure = Object.keys(request.query as object).length === 0 ? await procedureOf(request) : undefined
    if (procedure && answersToFile(config, request.cookies, procedure) === 'unfinished')
      return redirectTo(request, reply, procedureUrls.eligibility(procedure))
    if (signInFirst(request, reply)) return reply
    const typed = parseForm(form, request.query)
    return show(request, reply, { ...(await propsOf(request, typed.ok ? typed.values : {})), errors: [] })
  })

  web.post('/ho-so/nop/:procedureId', { schema: { params, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const parsed = parseForm(form, request.body)
    const typed = parsed.ok ? parsed.values : {}
    const props = await propsOf(request, typed)
    const { receiver, procedure } = props
    const caseMissing = asksCase(props) && !procedure.record.cases.some((it) => it.code === typed.caseCode)
    const chosen = receiver.ask === 'agency' ? receiver.agencies.find((it) => it.id === typed.agency) : undefined
    const errors = [
      ...(caseMissing ? (['caseCode'] as const) : []),
      ...(receiver.ask === 'agency' && !chosen ? (['agency'] as const) : []),
    ]
    const unknown = receiver.ask === 'province' || receiver.ask === 'commune' || receiver.ask === 'nobody'
    if (errors.length > 0 || unknown) return show(request, reply, { ...props, errors })
    const agency = receiver.ask === 'nothing' ? receiver.agency : chosen
    const caseCode = asksCase(props) ? typed.caseCode! : null
    const draftId = await db.begin((tx) =>
      startDraft(tx, request.actor, {
        procedure,
        caseCode,
        agencyId: agency?.id ?? null,
        ruleAnswers: props.ruleAnswers,
      }),
    )
    if (props.ruleAnswers) reply.clearCookie(answersCookie, { path: '/' })
    return redirectTo(request, reply, urls.draft(draftId))
  })
}

function show(request: FastifyRequest, reply: FastifyReply, props: StartDraftProps) {
  return sendPage(request, reply, <StartDraftPage {...props} />, props.errors.length > 0 ? 422 : 200)
}

/** The case that the answers before filing decide. */
function caseDecided({ record }: Procedure, answers: RuleAnswers | null): string | undefined {
  if (!record.rules || !answers) return undefined
  return rulesOutcome(record.rules, { answers, today: today(), channels: ['online'] }).caseCode
}
