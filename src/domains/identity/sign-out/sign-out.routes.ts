import type { Services, Web } from '#platform/mount.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { signOutEverywhere } from '../openid/sign-out-everywhere.ts'
import { endOwnSession } from './end-own-session.ts'

export function mountSignOut(web: Web, services: Services): void {
  web.post('/dang-xuat', { schema: { hide: true } as never }, async (request, reply) => {
    await signOutEverywhere(services, request)
    await endOwnSession(services, request, reply)
    return redirectTo(request, reply, '/')
  })
}
