import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { passwordFault } from '../new-password.ts'
import { limited } from '#platform/http/limited.ts'
import { urls } from '../urls.ts'
import { askForNewPassword, setNewPassword } from './new-password.ts'
import { AskPage, SetPage } from './new-password.page.tsx'

const askForm = Type.Object({ login: Type.String({ maxLength: 40 }) })
const setForm = Type.Object({
  login: Type.String({ maxLength: 40 }),
  code: Type.Optional(Type.String({ maxLength: 20 })),
  password: Type.Optional(Type.String()),
})

/** A forgotten password: a code to the account's phone, then a new one. */
export function mountNewPassword(web: Web, services: Services): void {
  const { db } = services
  const page = { schema: { hide: true } as never }

  web.get(urls.newPassword, page, (request, reply) => sendPage(request, reply, <AskPage />))

  web.post(urls.newPassword, { ...page, config: limited(services, 5) }, async (request, reply) => {
    const parsed = parseForm(askForm, request.body)
    if (!parsed.ok) return sendPage(request, reply, <AskPage missing />, 422)
    await askForNewPassword(db, { login: parsed.values.login, language: request.language })
    // The number stands in no address: the next page is the answer to this one.
    return sendPage(request, reply, <SetPage login={parsed.values.login} />)
  })

  web.post('/quen-mat-khau/ma', { ...page, config: limited(services, 20) }, async (request, reply) => {
    const parsed = parseForm(setForm, request.body)
    if (!parsed.ok) return redirectTo(request, reply, urls.newPassword)
    const { login, code = '', password = '' } = parsed.values
    const fault = passwordFault(password, [login])
    if (fault !== undefined) return sendPage(request, reply, <SetPage login={login} code={code} fault={fault} />, 422)
    if (!(await setNewPassword(db, { login, code, password })))
      return sendPage(request, reply, <SetPage login={login} fault="code" />, 422)
    return redirectTo(request, reply, urls.signIn())
  })
}
