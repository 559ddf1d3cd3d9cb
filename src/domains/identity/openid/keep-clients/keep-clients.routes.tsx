import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { allow, demandAccount } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { parseForm, readRevision } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { approveClientAct, keepClientsAct } from '../../acts.ts'
import { findAgenciesByName, type ScopedAgency } from '../../administer-accounts/accounts.sql.ts'
import { urls } from '../../urls.ts'
import { type ClientRow, findClient, listClients } from '../client.sql.ts'
import { clientForm, settingsOf } from './client-form.ts'
import { addClient, changeClient, renewSecret, setLive, shutClient } from './keep-clients.ts'
import { ClientPage, type ClientPageProps, ClientsPage, NewClientPage, type Typed } from './keep-clients.page.tsx'

const hidden = { schema: { hide: true } as never }
const params = Type.Object({ id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{2,59}$' }) })
const withId = { schema: { params, hide: true } as never }
const agencyForm = Type.Object({
  agency: Type.Optional(Type.String({ maxLength: 200 })),
  agencyId: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
})
type WithId = { Params: { id: string } }

/** Agencies register their portals themselves; what they may do with it is decided by `keepClientsAct` at the agency. */
export function mountKeepClients(web: Web, { db }: Services): void {
  web.get(urls.clients, hidden, async (request, reply) => {
    const clients = await listClients(db, pathsOf(request))
    return sendPage(request, reply, <ClientsPage clients={clients} />)
  })

  web.get(urls.newClient, hidden, async (request, reply) => {
    pathsOf(request)
    const typed = { proof: 'client_secret_basic', leastLevel: '1', agency: request.actor.agency?.name ?? '' }
    return sendPage(request, reply, <NewClientPage typed={typed} errors={[]} />)
  })

  web.post(urls.newClient, hidden, async (request, reply) => {
    const paths = pathsOf(request)
    const typed = request.body as Typed
    const parsed = parseForm(clientForm, typed)
    const agency = await agencyOf(typed, paths)
    const settings = parsed.ok ? settingsOf(parsed.values, false) : []
    const errors = [
      ...(typeof agency === 'number' ? [] : [{ field: agency.length > 0 ? 'agencyId' : 'agency', rule: 'required' }]),
      ...(parsed.ok && parsed.values.id === undefined ? [{ field: 'id', rule: 'required' }] : []),
      ...(parsed.ok ? [] : parsed.errors),
      ...(Array.isArray(settings) ? settings : []),
    ]
    if (errors.length > 0 || !parsed.ok || Array.isArray(settings) || typeof agency !== 'number') {
      const agencies = typeof agency === 'number' ? [] : agency
      return sendPage(request, reply, <NewClientPage typed={typed} errors={errors} agencies={agencies} />, 422)
    }
    const { id = '', name } = parsed.values
    const secret = await db.begin((tx) => addClient(tx, request.actor, { id, agencyId: agency, name, settings }))
    return secret === null ? redirectTo(request, reply, urls.client(id)) : show(request, reply, { id, secret })
  })

  web.get<WithId>(`${urls.clients}/:id`, withId, (request, reply) => show(request, reply, { id: request.params.id }))

  web.post<WithId>(`${urls.clients}/:id`, withId, async (request, reply) => {
    const client = await mine(request)
    const typed = request.body as Typed
    const parsed = parseForm(clientForm, typed)
    if (!parsed.ok) return show(request, reply, { id: client.id, typed, errors: parsed.errors })
    const settings = settingsOf(parsed.values, client.isLive)
    if (Array.isArray(settings)) return show(request, reply, { id: client.id, typed, errors: settings })
    const it = { id: client.id, revision: readRevision(typed.revision), name: parsed.values.name, settings }
    const secret = await db.begin((tx) => changeClient(tx, request.actor, it))
    return show(request, reply, { id: client.id, secret, saved: true })
  })

  const acts: [string, (tx: Tx, request: FastifyRequest, it: { id: string; revision: number }) => Promise<unknown>][] =
    [
      ['khoa-moi', (tx, { actor }, it) => renewSecret(tx, actor, it)],
      ['chinh-thuc', (tx, { actor }, it) => setLive(tx, actor, { ...it, isLive: true })],
      ['thu-nghiem', (tx, { actor }, it) => setLive(tx, actor, { ...it, isLive: false })],
      ['dong', (tx, { actor }, it) => shutClient(tx, actor, it)],
    ]
  for (const [name, act] of acts)
    web.post<WithId>(`${urls.clients}/:id/${name}`, withId, async (request, reply) => {
      demandAccount(request.actor)
      const { id } = request.params
      const revision = readRevision((request.body as Typed).revision)
      const made = await db.begin((tx) => act(tx, request, { id, revision }))
      if (name === 'dong') return redirectTo(request, reply, urls.clients)
      return show(request, reply, { id, saved: true, secret: typeof made === 'string' ? made : null })
    })

  async function mine(request: FastifyRequest): Promise<ClientRow> {
    const { id } = request.params as { id: string }
    const client = await findClient(db, id)
    pathsOf(request)
    if (!client || !allow(request.actor, keepClientsAct, client.agencyPath)) throw new Problem('not-found')
    return client
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { id: string; typed?: Typed } & Partial<Pick<ClientPageProps, 'errors' | 'secret' | 'saved'>>,
  ) {
    const client = await findClient(db, it.id)
    if (!client || !allow(request.actor, keepClientsAct, client.agencyPath)) throw new Problem('not-found')
    const { typed = typedOf(client), errors = [], secret = null, saved = false } = it
    const mayApprove = allow(request.actor, approveClientAct, '/')
    return sendPage(
      request,
      reply,
      <ClientPage {...{ client, typed, errors, secret, saved, mayApprove }} />,
      errors.length > 0 ? 422 : 200,
    )
  }

  /** The agency meant: chosen, or the only one with this name; else those to choose from. */
  async function agencyOf(body: Typed, paths: readonly string[]): Promise<number | ScopedAgency[]> {
    const parsed = parseForm(agencyForm, body)
    if (!parsed.ok || (parsed.values.agencyId === undefined && parsed.values.agency === undefined)) return []
    const { agencyId, agency: words = '' } = parsed.values
    if (agencyId !== undefined) return agencyId
    const found = await findAgenciesByName(db, { paths, words, day: today(), limit: 12 })
    const exact = found.filter((it) => it.name.toLowerCase() === words.toLowerCase())
    const [only, ...others] = exact.length > 0 ? exact : found
    return only && others.length === 0 ? only.id : found
  }
}

/** Where the actor administers sign-ins; refused where nowhere. */
function pathsOf({ actor }: FastifyRequest): string[] {
  demandAccount(actor)
  const paths = actor.grants.filter((it) => keepClientsAct.roles.includes(it.role)).map((it) => it.agencyPath)
  if (paths.length === 0) throw new Problem('forbidden')
  return [...new Set(paths)]
}

function typedOf({ name, settings }: ClientRow): Typed {
  return {
    ...{ name, proof: settings.proof, scopes: settings.scopes, leastLevel: String(settings.leastLevel) },
    redirectUris: settings.redirectUris.join('\n'),
    signedOutUris: settings.signedOutUris.join('\n'),
    logoutUri: settings.logoutUri ?? '',
    jwks: settings.jwks ? JSON.stringify(settings.jwks, null, 2) : '',
    certificateSubject: settings.certificateSubject ?? '',
    dpop: settings.dpop ? '1' : '',
  }
}
