import type { Act } from '#platform/actor.ts'

/** Seeing who has which role at an agency. */
export const seeAccountsAct: Act = {
  name: 'identity.see-accounts',
  roles: ['agency-administrator', 'portal-administrator'],
}

/** Giving and taking back a role at an agency. */
export const giveRoleAct: Act = {
  name: 'identity.give-role',
  roles: ['agency-administrator', 'portal-administrator'],
}

/** Making somebody administrator of the whole portal. */
export const givePortalRoleAct: Act = { name: 'identity.give-portal-role', roles: ['portal-administrator'] }

export const acts = [seeAccountsAct, giveRoleAct, givePortalRoleAct]
