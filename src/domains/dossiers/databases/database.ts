import { type Database, nameWords } from '#procedures'

/** A paper that a dossier did without, since a database has its data; kept in the act of filing. */
export type HeldPaper = { key: string; name: string; database: Database }

/** How a look-up ended: its data, none, wrong ones, or no answer because the database is down. */
export const lookUpStates = ['found', 'missing', 'wrong', 'down'] as const
export type LookUpState = (typeof lookUpStates)[number]

/** What was found, each fact with its name as the database says it. */
export type Fact = { name: string; value: string }

/** What an act `look-up` keeps. `way`: asked by the portal, or by the officer with the agency's own means. */
export type LookUp = {
  key: string
  paper: string
  database: Pick<Database, 'code' | 'name'>
  purpose: string
  way: 'connection' | 'own'
  state: LookUpState
  facts: Fact[]
  text: string
}

/**
 * Why a paper may not be asked for: a database has its data and no look-up said otherwise. The latest look-up counts: only
 * when the database was down, or its data were missing or wrong, may people be asked (Decree 118/2025 art. 17).
 * @law 3.2-7
 */
export function whyNotAsked(paper: HeldPaper, lookUps: readonly LookUp[]): 'never-looked' | 'found' | undefined {
  const last = lookUps.findLast((it) => it.key === paper.key)
  if (last === undefined) return 'never-looked'
  return last.state === 'found' ? 'found' : undefined
}

function isLike(a: string, b: string): boolean {
  return nameWords(a) !== '' && nameWords(a) === nameWords(b)
}

/** The paper of a dossier that an item of a request means. */
export function heldPaperMeant(component: string, held: readonly HeldPaper[]): HeldPaper | undefined {
  return held.find((it) => isLike(it.name, component))
}
