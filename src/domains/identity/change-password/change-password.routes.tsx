import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { limited } from '#platform/http/limited.ts'
import { urls } from '../urls.ts'
import { changePassword } from './change-password.ts'
import { ChangePasswordPage } from './change-password.page.tsx'

const form = Type.Object({ current: Type.String({ default: '' }), password: Type.String({ default: '' }) })

export function mountChangePassword(web: Web, services: Services): void {
  const page = { schema: { hide: true } as never }

  web.get(urls.password, page, (request, reply) => {
    demandAccount(request.actor)
    return sendPage(request, reply, <ChangePasswordPage />)
  })

  web.post(urls.password, { ...page, config: limited(services, 10) }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    const values = parsed.ok ? parsed.values : { current: '', password: '' }
    const change = await changePassword(services.db, { ...values, accountId, sessionId: request.actor.sessionId })
    if (!change.ok) return sendPage(request, reply, <ChangePasswordPage failure={change} />, 422)
    return redirectTo(request, reply, `${urls.account}?xong=1`)
  })
}
