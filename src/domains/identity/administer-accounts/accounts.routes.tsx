import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type Actor, allow, demand, type Role, roles } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { findAccountByLogin } from '../account.sql.ts'
import { givePortalRoleAct, seeAccountsAct } from '../acts.ts'
import { isIdentityNumber, isPhone, masked, normalizeLogin } from '../identifiers.ts'
import { limited } from '#platform/http/limited.ts'
import { urls } from '../urls.ts'
import { administeredPaths, giveRole, seeAccount, takeRoleBack } from './accounts.ts'
import {
  findAgenciesByName,
  findAgencyScope,
  findSearch,
  insertSearch,
  listAccountsAt,
  type ScopedAgency,
} from './accounts.sql.ts'
import { AccountPage, type AccountPageProps } from './account.page.tsx'
import { AccountsPage } from './accounts.page.tsx'

const uuid = Type.String({ format: 'uuid' })
const agencyNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
const querystring = Type.Object({
  'co-quan': Type.Optional(agencyNumber),
  tim: Type.Optional(uuid),
  sau: Type.Optional(uuid),
})
const params = Type.Object({ id: uuid })
const searchForm = Type.Object({ words: Type.String({ maxLength: 100 }) })
const roleForm = Type.Object({
  role: Type.Union(roles.map((it) => Type.Literal(it))),
  agency: Type.Optional(Type.String({ maxLength: 200 })),
  agencyId: Type.Optional(agencyNumber),
})
const pageLength = 50

type Query = { Querystring: { 'co-quan'?: number; tim?: string; sau?: string } }
type Params = { Params: { id: string } }

/** Who has which role: an agency's administrator at the agency and below, the portal's everywhere. */
export function mountAdministerAccounts(web: Web, services: Services): void {
  const { db } = services

  web.get<Query>(urls.accounts, { schema: { querystring, hide: true } as never }, async (request, reply) => {
    const { actor, query } = request
    const paths = administeredPaths(actor)
    const scope = await scopeOf(services, actor, query['co-quan'])
    const agencyPath = scope?.path ?? paths[0]!
    demand(actor, seeAccountsAct, agencyPath)
    const words = query.tim ? await findSearch(db, { id: query.tim, accountId: actor.accountId! }) : undefined
    const rows = await listAccountsAt(db, {
      agencyPath,
      words: words ?? null,
      after: query.sau ?? null,
      limit: pageLength + 1,
    })
    const accounts = rows.slice(0, pageLength)
    const next = rows.length > pageLength ? accounts.at(-1)!.id : null
    const name = scope?.name ?? actor.agency?.name ?? null
    return sendPage(
      request,
      reply,
      <AccountsPage accounts={accounts} agencyName={name} words={words} next={next} query={query} />,
    )
  })

  // Names are looked up among one's own officers; anybody else only by their whole number.
  web.post(
    urls.accounts,
    { schema: { hide: true } as never, config: limited(services, 30) },
    async (request, reply) => {
      administeredPaths(request.actor)
      const parsed = parseForm(searchForm, request.body)
      if (!parsed.ok) return redirectTo(request, reply, urls.accounts)
      const number = normalizeLogin(parsed.values.words)
      if (isIdentityNumber(number) || isPhone(number)) {
        const account = await findAccountByLogin(db, number)
        if (account) return redirectTo(request, reply, urls.managedAccount(account.id))
      }
      const search = { accountId: request.actor.accountId!, words: parsed.values.words, at: now() }
      const id = await db.begin((tx) => insertSearch(tx, search))
      return redirectTo(request, reply, `${urls.accounts}?tim=${id}`)
    },
  )

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { id: string; given?: AccountPageProps['given'] },
  ) {
    const { actor } = request
    const { account, roles: held } = await db.begin((tx) => seeAccount(tx, actor, it.id))
    const identityNumber = account.identityNumber && masked(account.identityNumber)
    const offered = roles.filter((role) => role !== 'portal-administrator' || allow(actor, givePortalRoleAct, '/'))
    const page = (
      <AccountPage
        account={{ id: account.id, name: account.name, identityNumber }}
        roles={held}
        offered={offered}
        given={it.given}
      />
    )
    return sendPage(request, reply, page, it.given ? 422 : 200)
  }

  const withId = { schema: { params, hide: true } as never }

  web.get<Params>(`${urls.accounts}/:id`, withId, (request, reply) => show(request, reply, { id: request.params.id }))

  web.post<Params>(`${urls.accounts}/:id/vai-tro`, withId, async (request, reply) => {
    const { id } = request.params
    const paths = administeredPaths(request.actor)
    const parsed = parseForm(roleForm, request.body)
    if (!parsed.ok) return show(request, reply, { id, given: { fault: 'role' } })
    const { role, agency = '', agencyId } = parsed.values
    const found = await agencyOf(role, { agency, agencyId, paths })
    if (Array.isArray(found))
      return show(request, reply, { id, given: { fault: 'agency', role, agency, agencies: found } })
    await db.begin((tx) => giveRole(tx, request.actor, { accountId: id, role, agencyId: found }))
    return redirectTo(request, reply, urls.managedAccount(id))
  })

  web.post<{ Params: { id: string; grant: string } }>(
    `${urls.accounts}/:id/vai-tro/:grant/thu-hoi`,
    { schema: { params: Type.Object({ id: uuid, grant: uuid }), hide: true } as never },
    async (request, reply) => {
      const { id, grant } = request.params
      administeredPaths(request.actor)
      await db.begin((tx) => takeRoleBack(tx, request.actor, { accountId: id, grantId: grant }))
      return redirectTo(request, reply, urls.managedAccount(id))
    },
  )

  /** The agency meant: chosen from a list, or the only one with this name; else the candidates to choose from. */
  async function agencyOf(
    role: Role,
    it: { agency: string; agencyId?: number; paths: string[] },
  ): Promise<number | null | ScopedAgency[]> {
    if (role === 'portal-administrator') return null
    if (it.agencyId !== undefined) return it.agencyId
    if (it.agency === '') return []
    const found = await findAgenciesByName(db, { paths: it.paths, words: it.agency, day: today(), limit: 12 })
    const exact = found.filter((agency) => agency.name.toLowerCase() === it.agency.toLowerCase())
    const [only] = exact.length === 1 ? exact : found
    return only && (exact.length === 1 || found.length === 1) ? only.id : found
  }
}

async function scopeOf({ db }: Services, actor: Actor, asked: number | undefined): Promise<ScopedAgency | undefined> {
  if (asked === undefined)
    return actor.agency && allow(actor, seeAccountsAct, actor.agency.path) ? actor.agency : undefined
  const agency = await findAgencyScope(db, asked)
  if (!agency) throw new Problem('not-found')
  return agency
}
