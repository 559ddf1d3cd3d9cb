import { Type } from 'typebox'
import { typedDate } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { limited } from '#platform/http/limited.ts'
import { deviceOf, setSessionCookie } from '../session-cookie.ts'
import { masked } from '../identifiers.ts'
import { urls } from '../urls.ts'
import { ConfirmPage } from './confirm.page.tsx'
import { beginRegistration, findBegun, finishRegistration, sendCodeAgain } from './register.ts'
import { RegisterPage } from './register.page.tsx'
import { readRegistration } from './registration-form.ts'

const params = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) })
type Params = { Params: { token: string } }

/** Identity number, name, birth date, phone, password; then a code; then one is signed in. */
export function mountRegister(web: Web, services: Services): void {
  const { db, config } = services
  const page = { schema: { hide: true } as never }
  const withToken = { schema: { params, hide: true } as never }

  async function begun(token: string) {
    const registration = await findBegun(db, token)
    if (!registration) throw new Problem('registration-ended')
    return registration
  }

  web.get('/dang-ky', page, (request, reply) => {
    if (request.actor.accountId !== null) return redirectTo(request, reply, urls.account)
    return sendPage(request, reply, <RegisterPage faults={[]} />)
  })

  web.post('/dang-ky', { ...page, config: limited(services, 10) }, async (request, reply) => {
    const { values, faults } = readRegistration(request.body)
    if (faults.length > 0) {
      const typed = { ...values, password: '', birthDate: typedDate(request.body, 'birthDate') }
      return sendPage(request, reply, <RegisterPage typed={typed} faults={faults} />, 422)
    }
    const token = await beginRegistration(db, { ...values, language: request.language })
    return redirectTo(request, reply, urls.confirmRegistration(token))
  })

  web.get<Params>('/dang-ky/ma/:token', withToken, async (request, reply) => {
    const { token } = request.params
    const { address } = await begun(token)
    return sendPage(request, reply, <ConfirmPage token={token} address={masked(address)} />)
  })

  web.post<Params>('/dang-ky/ma/:token', { ...withToken, config: limited(services, 20) }, async (request, reply) => {
    const { token } = request.params
    const registration = await begun(token)
    const code = (request.body as { code?: unknown } | undefined)?.code
    const result = await finishRegistration(db, {
      token,
      registration,
      code: typeof code === 'string' ? code : '',
      device: deviceOf(request),
    })
    if (!result.ok)
      return sendPage(
        request,
        reply,
        <ConfirmPage token={token} address={masked(registration.address)} fault={result.fault} />,
        422,
      )
    setSessionCookie(reply, config, result.sessionToken)
    return redirectTo(request, reply, `${urls.account}?moi=1`)
  })

  web.post<Params>(
    '/dang-ky/ma/:token/gui-lai',
    { ...withToken, config: limited(services, 5) },
    async (request, reply) => {
      await sendCodeAgain(db, await begun(request.params.token))
      return redirectTo(request, reply, urls.confirmRegistration(request.params.token))
    },
  )
}
