import type { Act } from '#platform/actor.ts'

/** Those who can mend a record see which of its links fail. */
export const readLinksAct: Act = {
  name: 'procedures.read-links',
  roles: [
    'procedure-author',
    'procedure-checker',
    'procedure-publisher',
    'agency-administrator',
    'portal-administrator',
  ],
}
