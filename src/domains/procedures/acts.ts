import type { Act } from '#platform/actor.ts'

/** Keeping the dictionary that search reads questions with. It is one for the whole portal. */
export const keepDictionaryAct: Act = {
  name: 'procedures.keep-dictionary',
  roles: ['procedure-checker', 'portal-administrator'],
}
