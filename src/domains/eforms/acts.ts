import type { Act } from '#platform/actor.ts'

export const readFormsAct: Act = { name: 'eforms.read', roles: ['portal-administrator'] }
