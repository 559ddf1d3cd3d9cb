import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, type TObject, type TProperties, Type } from 'typebox'
import type { VNode } from 'preact'
import { type Act, type Actor, allow, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguage, type Texts } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { readableActs } from '../note-dossier/readable-notes.ts'
import { onTrack, trackOf, wholeOf } from '../on-track.ts'
import type { OnDossier } from '../record-act.ts'
import { urls } from '../urls.ts'
import { openPlaces, withWording } from '../wordings/fill-wording.ts'
import { wordingsFor } from '../wordings/keep-wording.ts'
import { kindOfAct } from '../wordings/wording.ts'
import { type ActError, type ActView, ConflictPage } from './act-page.page.tsx'
import { demandOfficer, deskOf } from './desk.ts'
import { countQueues } from './desk.sql.ts'
import { askedTrack } from './asked-track.routes.ts'
import { foreseeAct } from './foresee-act.ts'
import { isPossible, mayDo, officerActs, type OfficerActName, previewed, trackQuery } from './officer-acts.ts'
import { officersOnly } from './officers-only.routes.ts'

type Body = Record<string, unknown>

/** One act of an officer as HTTP: GET shows its page, POST parses, acts in one transaction, and goes back to the dossier. */
export type ActRoute<T extends TProperties, F> = {
  name: OfficerActName
  /** A second form on the act's page: its own address below, its own right, refused by the act itself when impossible. */
  part?: { path: string; act: Act }
  texts: Texts<{ title: string }>
  form: TObject<T>
  /** What the page must know beyond the dossier. */
  facts(services: Services, dossier: Dossier, by: { actor: Actor; typed: Body }): Promise<F>
  page(view: ActView, facts: F): VNode
  /** Reads the body where it is not an ordinary form; what is wrong with files comes back as errors. */
  receive?(services: Services, request: FastifyRequest): Promise<{ body: Body; errors: ActError[] }>
  /** What the schema cannot say. */
  check?(values: Static<TObject<T>>, context: { facts: F; dossier: Dossier; body: Body }): ActError[]
  /** After the transaction: work that no transaction can hold. */
  after?(services: Services, answer: unknown): Promise<void>
  /** Whoever did it may not see the dossier any more. */
  leaves?: true
  /** Another page in the act's place, where what was sent leads elsewhere: nothing is done yet. */
  instead?(it: { view: ActView; facts: F; body: Body }): VNode | undefined
  act(
    tx: Tx,
    actor: Actor,
    it: { on: OnDossier; values: Static<TObject<T>>; facts: F; dossier: Dossier; body: Body },
  ): Promise<unknown>
}

const revisionSchema = Type.Object({ revision: Type.Integer({ minimum: 1 }) })
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const schema = { hide: true, params } as never

export function mountAct<T extends TProperties, F>(web: Web, services: Services, route: ActRoute<T, F>): void {
  const { name, part } = route
  const path = `${urls.deskDossier(':id')}/${officerActs[name].slug}${part ? `/${part.path}` : ''}`
  const right = part?.act ?? officerActs[name].act
  const options = { schema, preHandler: officersOnly }

  web.get<{ Params: { id: string } }>(path, options, async (request, reply) => {
    const dossier = await openForOfficer(services, request, { name, right })
    const view = await viewOf(services, request, { route, dossier })
    if (!isPossible(name, dossier)) return sendConflict(services, request, reply, { route, view, since: 0 })
    return sendPage(
      request,
      reply,
      route.page(view, await route.facts(services, dossier, { actor: request.actor, typed: {} })),
    )
  })

  const config = { multipart: route.receive !== undefined }
  web.post<{ Params: { id: string } }>(path, { ...options, config }, async (request, reply) => {
    const dossier = await openForOfficer(services, request, { name, right })
    const { body, errors: received } = await receive(services, request, route)
    const view = await viewOf(services, request, { route, dossier, typed: body })
    const form = parseForm(route.form, body)
    const revision = parseForm(revisionSchema, body)
    const token = typeof body._token === 'string' ? body._token : ''
    if (!revision.ok || token === '') throw new Problem('stale-form')
    const since = revision.values.revision
    const on = { dossierId: dossier.id, revision: since, ...(dossier.whole && { track: trackOf(dossier).number }) }
    const facts = await route.facts(services, dossier, { actor: request.actor, typed: body })
    if (body._fill !== undefined) {
      const typed = withWording(body, view.wordings, { actor: request.actor, dossier })
      return sendPage(request, reply, route.page({ ...view, typed }, facts))
    }
    const errors = [
      ...received,
      ...openPlaces(body),
      ...(form.ok ? (route.check?.(form.values, { facts, dossier, body }) ?? []) : form.errors),
    ]
    if (errors.length > 0 || !form.ok) return sendPage(request, reply, route.page({ ...view, errors }, facts), 422)
    const instead = route.instead?.({ view, facts, body })
    if (instead) return sendPage(request, reply, instead)
    let answer: unknown
    const { values } = form
    const act = (tx: Tx) => route.act(tx, request.actor, { on, values, facts, dossier, body })
    try {
      if (body._look !== undefined && previewed.has(name)) {
        const foreseen = await foreseeAct(services.db, dossier, act)
        return sendPage(request, reply, route.page({ ...view, foreseen }, facts))
      }
      await services.db.begin((tx) =>
        once(tx, `dossiers.${name}`, token, async () => {
          answer = await act(tx)
          return { done: true }
        }),
      )
    } catch (error) {
      if (!(error instanceof Problem && conflicts.has(error.code))) throw error
      const fresh = {
        ...view,
        dossier: onTrack((await findDossier(services.db, dossier.id))!, trackOf(dossier).number),
      }
      return sendConflict(services, request, reply, {
        route,
        view: fresh,
        since: error.code === 'dossier-changed' ? since : 0,
      })
    }
    await route.after?.(services, answer)
    if (route.leaves) return redirectTo(request, reply, urls.desk())
    const query = trackQuery(dossier)
    const done = `${query === '' ? '?' : `${query}&`}xong=${officerActs[name].slug}`
    return redirectTo(request, reply, `${urls.deskDossier(dossier.id)}${done}`)
  })
}

const conflicts = new Set(['dossier-changed', 'impossible-move', 'mastered-elsewhere'])

/** Rights first: an officer with this act at the agency of the track that is asked for, or of one where it can be done. */
async function openForOfficer(
  { db }: Services,
  request: FastifyRequest,
  { name, right }: { name: OfficerActName; right: Act },
): Promise<Dossier> {
  const { actor } = request
  demandOfficer(actor)
  const whole = await findDossier(db, (request.params as { id: string }).id)
  if (!whole) throw new Problem('not-found')
  const asked = askedTrack(request)
  const views = asked === undefined ? whole.tracks.map((it) => onTrack(whole, it.number)) : [onTrack(whole, asked)]
  const own = views.filter((it) =>
    right === officerActs[name].act ? mayDo(actor, name, it) : allow(actor, right, it.agencyPath),
  )
  const dossier = own.find((it) => isPossible(name, it)) ?? own[0]
  if (!dossier) demand(actor, right, (views[0] ?? whole).agencyPath)
  return dossier ?? whole
}

async function receive<T extends TProperties, F>(services: Services, request: FastifyRequest, route: ActRoute<T, F>) {
  if (route.receive) return route.receive(services, request)
  return { body: (request.body ?? {}) as Body, errors: [] }
}

async function viewOf(
  { db }: Services,
  request: FastifyRequest,
  it: { route: { name: OfficerActName }; dossier: Dossier; typed?: Body },
): Promise<ActView> {
  const counts = await countQueues(db, deskOf(request.actor))
  const kind = kindOfAct[it.route.name]
  return {
    wordings: kind === undefined ? [] : await wordingsFor(db, it.dossier.agencyPath, kind),
    ...{ name: it.route.name, dossier: it.dossier, counts, typed: it.typed ?? {} },
    ...{ language: request.language, errors: [] },
  }
}

/** 409: what happened since the page was opened, or lately, and what the officer had written. */
async function sendConflict(
  { db }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  it: { route: { name: OfficerActName; texts: Texts<{ title: string }> }; view: ActView; since: number },
): Promise<FastifyReply> {
  const { view, since } = it
  const acts = readableActs(request.actor, wholeOf(view.dossier), await listActs(db, view.dossier.id))
  const shown = since > 0 ? acts.filter((act) => act.sequence > since) : acts.slice(-3)
  const reason = view.dossier.master === 'agency' ? 'elsewhere' : since > 0 ? 'changed' : 'impossible'
  const title = inLanguage(it.route.texts, request.language).title
  const page = (
    <ConflictPage
      view={view}
      title={title}
      reason={reason}
      acts={shown}
      canRepeat={isPossible(view.name, view.dossier)}
      words={wordsOf(view.typed)}
    />
  )
  return sendPage(request, reply, page, 409)
}

/** Long texts are work: they are shown so that they can be copied. */
function wordsOf(typed: Body): string[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    !name.startsWith('_') && typeof value === 'string' && value.trim().includes(' ') ? [value] : [],
  )
}
