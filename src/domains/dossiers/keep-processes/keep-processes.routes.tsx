import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { agencyByCode, findAgency } from '#catalogues'
import { findProcedureByCode } from '#procedures'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { readDateParts, typedDate } from '#platform/dates.ts'
import { parseForm, readRevision } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { keepProcessAct } from '../acts.ts'
import {
  findProcessDraft,
  listDrafts,
  listProcesses,
  type ProcessDraft,
  runningOn,
  versionsOf,
} from '../processes/process.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { edited, readEdit } from './edit-process.ts'
import {
  beginProcessDraftOf,
  changeProcessDraft,
  discardProcessDraft,
  faultsOf,
  openProcessVersion,
  publishProcess,
} from './keep-processes.ts'
import { ProcessDraftPage } from './process-draft.page.tsx'
import { ProcessListPage, StartProcessPage } from './process-list.page.tsx'
import { CompareProcessesPage, ProcessVersionPage } from './process-version.page.tsx'

const id = Type.String({ format: 'uuid' })
const schema = { hide: true, params: Type.Object({ id }) } as never
const startForm = Type.Object({
  procedure: Type.Optional(Type.String({ maxLength: 100 })),
  agency: Type.Optional(Type.String({ maxLength: 100 })),
})
type Params = { Params: { id: string } }

/** Processes are kept without code: begun from what holds now, changed by buttons and small forms, published by a date. */
export function mountKeepProcesses(web: Web, services: Services): void {
  const { db } = services

  web.get(urls.processes, { schema: { hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const paths = pathsOf(request)
    const [drafts, versions] = await Promise.all([listDrafts(db, paths), listProcesses(db, paths)])
    return sendPage(request, reply, <ProcessListPage drafts={drafts} versions={versions} />)
  })

  web.get(urls.newProcess, { schema: { hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    pathsOf(request)
    return sendPage(request, reply, <StartProcessPage typed={{}} errors={[]} />)
  })

  web.post(urls.newProcess, { schema: { hide: true } as never }, async (request, reply) => {
    pathsOf(request)
    const { actor } = request
    const form = parseForm(startForm, request.body)
    const typed = (form.ok ? form.values : form.typed) as { procedure?: string; agency?: string }
    const [procedure] = form.ok && typed.procedure ? await findProcedureByCode(db, typed.procedure) : []
    const own = actor.agency === null ? undefined : await findAgency(db, actor.agency.id)
    const agency = form.ok && typed.agency ? await agencyByCode(db, typed.agency) : own
    const errors = [...(procedure ? [] : ['procedure' as const]), ...(agency ? [] : ['agency' as const])]
    if (!procedure || !agency) return sendPage(request, reply, <StartProcessPage typed={typed} errors={errors} />, 422)
    const draftId = await db.begin((tx) => beginProcessDraftOf(tx, actor, { procedure, agency }))
    return redirectTo(request, reply, urls.processDraft(draftId))
  })

  async function showDraft(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { draft: ProcessDraft; from: Parameters<typeof ProcessDraftPage>[0]['from']; wrongDate: boolean },
  ) {
    const faults = await faultsOf(db, it.draft)
    const status = it.wrongDate ? 422 : 200
    return sendPage(request, reply, <ProcessDraftPage {...it} faults={faults} />, status)
  }

  web.get<Params>(urls.processDraft(':id'), { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const draft = await openDraftPage(services, request)
    return showDraft(request, reply, { draft, from: today(), wrongDate: false })
  })

  web.post<Params>(urls.processDraft(':id'), { schema }, async (request, reply) => {
    const draft = await openDraftPage(services, request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const on = { draftId: draft.id, revision: readRevision(body.revision) }
    const { actor } = request
    if (body.edit === 'discard') {
      await db.begin((tx) => discardProcessDraft(tx, actor, on))
      return redirectTo(request, reply, urls.processes)
    }
    if (body.edit === 'publish') {
      const from = readDateParts(body, 'from')
      if (from === undefined || from === 'invalid' || from < today())
        return showDraft(request, reply, { draft, from: typedDate(body, 'from'), wrongDate: true })
      const versionId = await db.begin((tx) => publishProcess(tx, actor, { ...on, effectiveFrom: from }))
      return redirectTo(request, reply, urls.processVersion(versionId))
    }
    const edit = readEdit(body.edit)
    const pauses = body.edit === 'pauses'
    if (!edit && !pauses) throw new Problem('invalid-request')
    await db.begin((tx) =>
      changeProcessDraft(tx, actor, {
        ...on,
        change: (it) => (edit ? edited(it, edit) : { ...it, consultationPauses: !it.consultationPauses }),
      }),
    )
    return redirectTo(request, reply, urls.processDraft(draft.id))
  })

  web.get<Params>(urls.processVersion(':id'), { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const version = await openProcessVersion(db, request.actor, request.params.id)
    const props = { version, all: await versionsOf(db, version), running: await runningOn(db, version.id) }
    return sendPage(request, reply, <ProcessVersionPage {...props} />)
  })

  const querystring = Type.Object({ tu: id, den: id })
  web.get<{ Querystring: { tu: string; den: string } }>(
    urls.compareProcesses,
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const from = await openProcessVersion(db, request.actor, request.query.tu)
      const to = await openProcessVersion(db, request.actor, request.query.den)
      return sendPage(request, reply, <CompareProcessesPage from={from} to={to} />)
    },
  )
}

/** Where this officer keeps processes; those who do nowhere have nothing to look for here. */
function pathsOf({ actor }: FastifyRequest): string[] {
  const paths = actor.grants.filter((it) => keepProcessAct.roles.includes(it.role)).map((it) => it.agencyPath)
  demand(actor, keepProcessAct, paths[0] ?? '/')
  return paths
}

/** Rights first: who keeps the processes of the draft's agency. */
export async function openDraftPage({ db }: Services, request: FastifyRequest): Promise<ProcessDraft> {
  pathsOf(request)
  const draft = await findProcessDraft(db, (request.params as { id: string }).id)
  if (!draft) throw new Problem('not-found')
  demand(request.actor, keepProcessAct, draft.agencyPath)
  return draft
}
