import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Interaction, InteractionResults } from 'oidc-provider'
import { errors } from 'oidc-provider'
import { Type } from 'typebox'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { inLanguagePath } from '#platform/language.ts'
import { policyWith, securityHeaders } from '#platform/http/security.ts'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { endOwnSession } from '../sign-out/end-own-session.ts'
import { findSessionTimes } from '../session.sql.ts'
import { urls } from '../urls.ts'
import { levelOf, type ScopeName, scopeNames } from './claims.ts'
import { type ClientRow, findClient } from './client.sql.ts'
import { saveConsent } from './consent.sql.ts'
import { ConsentPage, LevelPage } from './openid.page.tsx'
import { leastLevel } from './policy.ts'
import { interactionPath, mountPoint } from './provider.tsx'
import { providerOf } from './provider-of.ts'
import { requestOf } from './request-of.ts'
import { findSubject } from './subject.ts'
import { subjectOf } from './subject.sql.ts'

const params = Type.Object({ uid: Type.String({ maxLength: 100 }) })
const answer = Type.Object({ answer: Type.Unsafe<'allow' | 'refuse'>({ enum: ['allow', 'refuse'] }) })

type Asked = { details: Interaction; client: ClientRow }
type WithUid = { Params: { uid: string } }

/** Signing in for other portals: the provider's own addresses, and the pages that it sends people to. */
export function mountOpenid(web: Web, services: Services): void {
  const { db } = services

  web.get<WithUid>(
    `${mountPoint}/yeu-cau/:uid`,
    { schema: { params, hide: true } as never },
    async (request, reply) => {
      const asked = await open(services, request, reply)
      const { details, client } = asked
      const { accountId, partyId, sessionId } = request.actor
      const path = inLanguagePath(interactionPath(details.uid), request.language)
      if (accountId === null || partyId === null || sessionId === null)
        return redirectTo(request, reply, urls.signIn(path))
      const subjectId = await subjectOf(db, { accountId, partyId, at: now() })
      const subject = await findSubject(db, subjectId)
      if (!subject) throw new Problem('not-your-role')
      const needed = leastLevel(details.params.acr_values as string | undefined, client.settings.leastLevel)
      if (subject.assurance < needed)
        return sendPage(
          request,
          reply,
          <LevelPage path={path} client={client} needed={levelOf(needed)} own={levelOf(subject.assurance)} />,
        )
      if (details.prompt.name === 'login') {
        const signedIn = (await findSessionTimes(db, sessionId))!.createdAt
        if (mustSignInAgain(details, signedIn)) {
          await endOwnSession(services, request, reply)
          return redirectTo(request, reply, urls.signIn(path))
        }
        return finish(services, request, reply, {
          login: {
            accountId: subjectId,
            acr: levelOf(subject.assurance),
            amr: ['pwd'],
            ts: Math.floor(signedIn.getTime() / 1000),
            remember: false,
          },
        })
      }
      const { scopes, offline } = missing(details)
      // The form's answer leads on to the other portal: the page says that it may.
      reply.header('content-security-policy', policyWith(details.params.redirect_uri as string))
      return sendPage(
        request,
        reply,
        <ConsentPage
          path={path}
          client={client}
          person={subject.person.name}
          organisation={subject.organisation?.name ?? null}
          scopes={scopes}
          offline={offline}
        />,
      )
    },
  )

  web.post<WithUid>(
    `${mountPoint}/yeu-cau/:uid`,
    { schema: { params, hide: true } as never, config: limited(services, 60) },
    async (request, reply) => {
      const { details, client } = await open(services, request, reply)
      const parsed = parseForm(answer, request.body)
      if (!parsed.ok) throw new Problem('invalid-request')
      if (parsed.values.answer === 'refuse')
        return finish(services, request, reply, {
          error: 'access_denied',
          error_description: 'the person did not agree',
        })
      if (details.prompt.name !== 'consent' || !details.session) throw new Problem('sign-in-request-gone')
      const grantId = await allow(services, { details, client, subjectId: details.session.accountId })
      return finish(services, request, reply, { consent: { grantId } })
    },
  )

  // The provider reads its requests itself.
  void web.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all(`${mountPoint}/*`, { schema: { hide: true } as never, config: { foreign: true } }, (request, reply) =>
      handOver(services, request as never, reply as never),
    )
    scope.get('/.well-known/openid-configuration', { schema: { hide: true } as never }, (_request, reply) =>
      reply.redirect(`${mountPoint}/.well-known/openid-configuration`, 302),
    )
  })
}

/** Hands a request to the provider, as if it stood at the root. */
async function handOver(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { raw } = request
  const out = { isOver: false }
  requestOf.set(raw, {
    request,
    signedOut() {
      out.isOver = true
    },
  })
  reply.hijack()
  for (const [name, value] of Object.entries(securityHeaders)) reply.raw.setHeader(name, value)
  const url = raw.url ?? '/'
  Object.assign(raw, { originalUrl: url })
  raw.url = url.slice(mountPoint.length)
  await providerOf(services).callback()(raw, reply.raw)
  if (out.isOver) await endOwnSession(services, request, reply)
}

/** What the other portal asked; gone once it was answered, or in another browser. */
async function open(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<Asked> {
  const { uid } = request.params as { uid: string }
  const details = await providerOf(services)
    .interactionDetails(request.raw, reply.raw)
    .catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return undefined
      throw error
    })
  const client = details?.uid === uid ? await findClient(services.db, details.params.client_id as string) : undefined
  if (!details || !client) throw new Problem('sign-in-request-gone')
  return { details, client }
}

/** Signing in counts when it was done for this request, where the other portal wants a fresh one. */
function mustSignInAgain(details: Interaction, signedIn: Date): boolean {
  const asked = details.iat * 1000
  const { max_age: maxAge, prompt } = details.params as { max_age?: number; prompt?: string }
  if (signedIn.getTime() >= asked - 1000) return false
  if (prompt?.split(' ').includes('login')) return true
  return maxAge !== undefined && now().getTime() - signedIn.getTime() > Number(maxAge) * 1000
}

/** What is asked for and was not yet allowed. */
function missing(details: Interaction): { scopes: ScopeName[]; offline: boolean } {
  const asked = (details.prompt.details.missingOIDCScope as string[] | undefined) ?? []
  return { scopes: scopeNames.filter((it) => asked.includes(it)), offline: asked.includes('offline_access') }
}

async function allow(services: Services, it: Asked & { subjectId: string }): Promise<string> {
  const { details, client, subjectId } = it
  const { Grant } = providerOf(services)
  const grant =
    (details.grantId ? await Grant.find(details.grantId) : undefined) ??
    new Grant({ accountId: subjectId, clientId: client.id })
  const asked = details.prompt.details as { missingOIDCScope?: string[] }
  if (asked.missingOIDCScope) grant.addOIDCScope(asked.missingOIDCScope)
  const grantId = await grant.save()
  const scopes = grant.getOIDCScope().split(' ').filter(Boolean)
  await saveConsent(services.db, { subjectId, clientId: client.id, grantId, scopes, at: now() })
  return grantId
}

/** Sends the browser on its way back to the other portal. */
async function finish(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  result: InteractionResults,
): Promise<FastifyReply> {
  const onwards = await providerOf(services).interactionResult(request.raw, reply.raw, result, {
    mergeWithLastSubmission: true,
  })
  return reply.redirect(onwards, 303)
}
