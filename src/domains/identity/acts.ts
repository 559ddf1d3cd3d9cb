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

/** Registering the portals of an agency that sign people in with accounts of this one. */
export const keepClientsAct: Act = {
  name: 'identity.keep-clients',
  roles: ['agency-administrator', 'portal-administrator'],
}

/** Letting a registered portal sign in people for real. */
export const approveClientAct: Act = { name: 'identity.approve-client', roles: ['portal-administrator'] }

export const acts = [seeAccountsAct, giveRoleAct, givePortalRoleAct, keepClientsAct, approveClientAct]
