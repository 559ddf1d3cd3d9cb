import { type Role, roles } from '#platform/actor.ts'
import type { Command } from '#platform/mount.ts'
import { findAccountByLogin } from './account.sql.ts'
import { grantRole } from './account.ts'
import { findAgencyScope } from './administer-accounts/accounts.sql.ts'
import { normalizeLogin } from './identifiers.ts'

const usage = 'grant-role <identity number or phone> <role> [agency id]'

/** How the first administrator of a portal comes to be; everybody after that is made on /quan-tri/tai-khoan. */
export const grantRoleCommand: Command = {
  name: 'grant-role',
  usage,
  summary: 'give a role to an account, such as the first portal-administrator',
  async run({ db }, [login = '', role = '', agency]) {
    if (!roles.includes(role as Role)) return refuse(`Usage: ${usage}\nRoles: ${roles.join(', ')}`)
    const account = await findAccountByLogin(db, normalizeLogin(login))
    if (!account) return refuse('No account has this identity number or phone. The person needs to register first.')
    const whole = role === 'portal-administrator'
    const scope = whole || agency === undefined ? undefined : await findAgencyScope(db, Number(agency) || 0)
    if (!whole && !scope) return refuse('This role needs the id of an agency that exists.')
    const agencyId = scope?.id ?? null
    await db.begin((tx) => grantRole(tx, { accountId: account.id, role: role as Role, agencyId }))
    console.log(`The account is ${role} of ${scope?.name ?? 'the whole portal'} now.`)
    return 0
  },
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
