import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { timeText, editOfficeHoursAct, loadOfficeHours, officeAt, saveOfficeHours } from '#law'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import { once } from '#platform/idempotency.ts'
import { isStorable } from '#platform/http/storable.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { findAgency, pageOfAgencies } from '../agencies/agency.sql.ts'
import { fold } from '../fold.ts'
import { urls } from '../urls.ts'
import { OfficeHoursPage } from './office-hours.page.tsx'
import { blankHours, type HoursFault, readHours, type TypedHours } from './typed-hours.ts'

const querystring = Type.Object({
  'co-quan': Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  q: Type.Optional(Type.String({ maxLength: 200 })),
  xong: Type.Optional(Type.String({ maxLength: 5 })),
})
type Query = Static<typeof querystring>
/** An agency, or all of them. */
type Scope = { path: string; agency: { id: number; name: string } | null }
const mostOthers = 50

/** Hours and the way of counting, by agency; whoever administers an agency enters them there and below. */
export function mountOfficeHours(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, querystring } as never }

  web.get<{ Querystring: Query }>(urls.officeHours(), options, async (request, reply) =>
    show(request, reply, { query: request.query }),
  )

  web.post<{ Querystring: Query }>(urls.officeHours(), options, async (request, reply) => {
    const { query } = request
    const { path, agency } = await scopeOf(request.actor, query['co-quan'])
    const typed = readTyped(request.body)
    const read = readHours(typed, today())
    if ('faults' in read) return show(request, reply, { query, typed, faults: read.faults })
    const token = String((request.body as Record<string, unknown>)._token)
    await db.begin((tx) =>
      once(tx, 'catalogues.office-hours', token, async () => {
        await saveOfficeHours(tx, request.actor, { agencyPath: path, ...read.hours })
        return {}
      }),
    )
    return redirectTo(request, reply, `${urls.officeHours(agency?.id)}${agency ? '&' : '?'}xong=1`)
  })

  /** The agency asked for; without one, where this person administers. */
  async function scopeOf(actor: Actor, id: number | undefined): Promise<Scope> {
    const own = actor.grants.find((it) => editOfficeHoursAct.roles.includes(it.role))?.agencyPath
    if (id === undefined && own === undefined) demand(actor, editOfficeHoursAct, '/')
    if (id === undefined && own === '/') return { path: '/', agency: null }
    const agency = await findAgency(db, id ?? idOf(own!))
    if (!agency) throw new Problem('not-found')
    demand(actor, editOfficeHoursAct, agency.path)
    return { path: agency.path, agency }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { query: Query; typed?: TypedHours; faults?: readonly HoursFault[] },
  ) {
    const { path, agency } = await scopeOf(request.actor, it.query['co-quan'])
    const { q = '', xong } = it.query
    const { faults = [] } = it
    const entries = await loadOfficeHours(db)
    const { office, entry } = officeAt(entries, path, now())
    const above = entry && entry.agencyPath !== '/' ? await findAgency(db, idOf(entry.agencyPath)) : undefined
    const source = !entry ? 'usual' : entry.agencyPath === path ? 'own' : (above?.name ?? 'usual')
    const page = (
      <OfficeHoursPage
        {...{ agency, faults, q }}
        inForce={{ ...office, from: entry?.validFrom ?? null, source }}
        entries={entries.filter((one) => one.agencyPath === path).toReversed()}
        typed={it.typed ?? shownHours(office)}
        others={await others(request.actor, q, agency)}
        saved={xong === '1'}
      />
    )
    return sendPage(request, reply, page, faults.length > 0 ? 422 : 200)
  }

  /** The units below, or those of this person's agencies that a search finds. */
  async function others(actor: Actor, q: string, agency: Scope['agency']) {
    if (q === '' && agency === null) return []
    const parent = q === '' ? agency!.id : null
    const search = { folded: fold(q), province: null, level: null, parent, after: null, limit: mostOthers }
    return (await pageOfAgencies(db, search)).filter((one) => allow(actor, editOfficeHoursAct, one.path))
  }
}

function shownHours({ hours, mode }: ReturnType<typeof officeAt>['office']): TypedHours {
  const [morning, afternoon] = hours
  const text = (minutes: number | undefined) => (minutes === undefined ? '' : timeText(minutes))
  return {
    ...{ ...blankHours, mode, morningFrom: text(morning?.from), morningTo: text(morning?.to) },
    ...{ afternoonFrom: text(afternoon?.from), afternoonTo: text(afternoon?.to) },
  }
}

function readTyped(body: unknown): TypedHours {
  if (!isStorable(body)) throw new Problem('invalid-request')
  const given = (body ?? {}) as Record<string, unknown>
  const text = (name: string) =>
    typeof given[name] === 'string' ? given[name].normalize('NFC').trim().slice(0, 50) : ''
  return Object.fromEntries(Object.keys(blankHours).map((name) => [name, text(name)])) as TypedHours
}

/** The agency at the end of a path. */
function idOf(path: string): number {
  return Number(path.split('/').at(-2))
}
