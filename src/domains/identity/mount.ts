import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountAdministerAccounts } from './administer-accounts/accounts.routes.tsx'
import { mountChangeContact } from './change-contact/change-contact.routes.tsx'
import { mountChangePassword } from './change-password/change-password.routes.tsx'
import { mountChooseRole } from './choose-role/choose-role.routes.tsx'
import { grantRoleCommand } from './grant-role.command.ts'
import { mountManageSessions } from './manage-sessions/manage-sessions.routes.ts'
import { mountNewPassword } from './new-password-by-code/new-password.routes.tsx'
import { problems } from './problems.ts'
import { mountOpenid } from './openid/openid.routes.tsx'
import { sweepOpenid } from './openid/sweep-openid.ts'
import { mountKeepClients } from './openid/keep-clients/keep-clients.routes.tsx'
import { mountTakeBack } from './openid/take-back/take-back.routes.tsx'
import { prepareProvider } from './openid/provider-of.ts'
import { mountProfile } from './profile/profile.routes.tsx'
import { mountRegister } from './register/register.routes.tsx'
import { forgetActors } from './resolve-actor.ts'
import { mountSignIn } from './sign-in/sign-in.routes.tsx'
import { mountSignOut } from './sign-out/sign-out.routes.ts'
import { forgetExpired } from './sweep.ts'

export const identity: Mount = {
  name: 'identity',
  acts,
  problems,
  async prepare({ changes }) {
    changes.on('identity', forgetActors)
  },
  prepareWeb: prepareProvider,
  routes(web, services) {
    mountSignIn(web, services)
    mountOpenid(web, services)
    mountSignOut(web, services)
    mountChooseRole(web, services)
    mountRegister(web, services)
    mountNewPassword(web, services)
    mountProfile(web, services)
    mountTakeBack(web, services)
    mountKeepClients(web, services)
    mountManageSessions(web, services)
    mountChangePassword(web, services)
    mountChangeContact(web, services)
    mountAdministerAccounts(web, services)
  },
  sweeps: (services) => [forgetExpired(services), sweepOpenid(services)],
  commands: [grantRoleCommand],
}
