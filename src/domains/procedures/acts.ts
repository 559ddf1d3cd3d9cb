import type { Act } from '#platform/actor.ts'

/** Seeing drafts and decisions before they are published, and who changed what. */
export const seeDraftsAct: Act = {
  name: 'procedures.see-drafts',
  roles: [
    'procedure-author',
    'procedure-checker',
    'procedure-publisher',
    'agency-administrator',
    'portal-administrator',
  ],
}
/** Writing the procedures that an agency promulgates. */
export const writeAct: Act = { name: 'procedures.write', roles: ['procedure-author'] }
/** Approving a draft, or giving it back with remarks. */
export const checkAct: Act = { name: 'procedures.check', roles: ['procedure-checker'] }
/** Putting a decision together: its facts, its file, its procedures. */
export const prepareDecisionAct: Act = {
  name: 'procedures.prepare-decision',
  roles: ['procedure-author', 'procedure-publisher'],
}
/** Publishing by a decision. */
export const publishAct: Act = { name: 'procedures.publish', roles: ['procedure-publisher'] }
/** Keeping the dictionary that search reads questions with. It is one for the whole portal. */
export const keepDictionaryAct: Act = {
  name: 'procedures.keep-dictionary',
  roles: ['procedure-checker', 'portal-administrator'],
}

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

/** Choosing the form that people fill in for a procedure: by the agency that publishes the procedure. */
export const chooseFormAct: Act = {
  name: 'procedures.choose-form',
  roles: ['procedure-author', 'portal-administrator'],
}

export const acts: readonly Act[] = [
  seeDraftsAct,
  writeAct,
  checkAct,
  prepareDecisionAct,
  publishAct,
  keepDictionaryAct,
  readLinksAct,
  chooseFormAct,
]
