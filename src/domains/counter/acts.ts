import type { Act } from '#platform/actor.ts'

export const serveAct: Act = { name: 'counter.serve', roles: ['receiver'] }
export const keepOfficesAct: Act = {
  name: 'counter.keep-offices',
  roles: ['agency-administrator', 'portal-administrator'],
}
export const readWaitingTimesAct: Act = {
  name: 'counter.read-waiting-times',
  roles: ['leader', 'agency-administrator', 'portal-administrator'],
}

export const acts: readonly Act[] = [serveAct, keepOfficesAct, readWaitingTimesAct]
