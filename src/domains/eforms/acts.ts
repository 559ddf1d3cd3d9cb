import type { Act } from '#platform/actor.ts'

/** Seeing a form with its drafts, at the agency it belongs to. */
export const readFormsAct: Act = {
  name: 'eforms.read',
  roles: [
    'procedure-author',
    'procedure-checker',
    'procedure-publisher',
    'agency-administrator',
    'portal-administrator',
  ],
}

/** Building a form and making its draft a version. */
export const editFormsAct: Act = { name: 'eforms.edit', roles: ['procedure-author', 'portal-administrator'] }

export const acts = [readFormsAct, editFormsAct]
