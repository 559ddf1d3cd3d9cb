import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountChooseRole } from './choose-role/choose-role.routes.tsx'
import { mountNewPassword } from './new-password-by-code/new-password.routes.tsx'
import { problems } from './problems.ts'
import { mountRegister } from './register/register.routes.tsx'
import { forgetActors } from './resolve-actor.ts'
import { mountSignIn } from './sign-in/sign-in.routes.tsx'
import { mountSignOut } from './sign-out/sign-out.routes.ts'

export const identity: Mount = {
  name: 'identity',
  acts,
  problems,
  async prepare({ changes }) {
    changes.on('identity', forgetActors)
  },
  routes(web, services) {
    mountSignIn(web, services)
    mountSignOut(web, services)
    mountChooseRole(web, services)
    mountRegister(web, services)
    mountNewPassword(web, services)
  },
}
