import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listDemonstrationAccounts } from '../account.sql.ts'
import { demonstrationPassword } from '../demonstration-password.ts'
import { localPath } from '../local-path.ts'
import { limited } from '#platform/http/limited.ts'
import { deviceOf, sessionTokenOf, setSessionCookie } from '../session-cookie.ts'
import { urls } from '../urls.ts'
import { signIn } from './sign-in.ts'
import { SignInPage, type SignInPageProps } from './sign-in.page.tsx'

const querystring = Type.Object({ tiep: Type.Optional(Type.String()) })
const form = Type.Object({
  login: Type.String({ maxLength: 40 }),
  password: Type.String({ maxLength: 500 }),
  tiep: Type.Optional(Type.String()),
})

export function mountSignIn(web: Web, services: Services): void {
  const { db, config } = services

  async function show(request: FastifyRequest, reply: FastifyReply, props: Omit<SignInPageProps, 'demonstration'>) {
    const accounts = config.demonstration ? await listDemonstrationAccounts(db) : []
    const demonstration = { accounts, password: demonstrationPassword }
    return sendPage(request, reply, <SignInPage {...props} demonstration={demonstration} />, props.failure ? 422 : 200)
  }

  web.get<{ Querystring: { tiep?: string } }>(
    '/dang-nhap',
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const returnTo = localPath(request.query.tiep)
      if (request.actor.accountId !== null) return reply.redirect(returnTo ?? homeOf(request), 303)
      return show(request, reply, { returnTo, expired: sessionTokenOf(request) !== undefined })
    },
  )

  web.post('/dang-nhap', { schema: { hide: true } as never, config: limited(services, 20) }, async (request, reply) => {
    const parsed = parseForm(form, request.body)
    const returnTo = localPath((request.body as { tiep?: unknown } | undefined)?.tiep)
    if (!parsed.ok) {
      const typed = parsed.typed.login
      const failure = { kind: 'missing' as const, fields: parsed.errors.map((it) => it.field) }
      return show(request, reply, { returnTo, login: typeof typed === 'string' ? typed : '', failure })
    }
    const { login } = parsed.values
    const result = await signIn(db, { ...parsed.values, device: deviceOf(request), returnTo })
    if (!result.ok) {
      const failure = result.lockedUntil
        ? { kind: 'locked' as const, until: result.lockedUntil }
        : { kind: 'wrong' as const, left: result.left }
      return show(request, reply, { returnTo, login, failure })
    }
    setSessionCookie(reply, config, result.token)
    if (result.mustChoose) return redirectTo(request, reply, urls.chooseRole(returnTo))
    return returnTo === undefined ? redirectTo(request, reply, '/') : reply.redirect(returnTo, 303)
  })
}

function homeOf(request: FastifyRequest): string {
  return request.language === 'en' ? '/en' : '/'
}
