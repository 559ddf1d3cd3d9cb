import { nameWords } from '../name-words.ts'

/** A database in which agencies can look things up, from the catalogue `co-so-du-lieu`. */
export type Database = { code: string; name: string; nameEn: string; ground: string }

/** A paper whose data a database has, from the catalogue `giay-to-co-du-lieu`: by its code or its name. */
export type HeldRow = { paper: string; procedure: string; database: Database }

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

/** The database that has the data of a paper, by the paper's code or its name; undefined: people have to send it. */
export function databaseOf(
  paper: { component: string; label: { vi: string } },
  { rows, names }: { rows: readonly HeldRow[]; names: readonly string[] },
): Database | undefined {
  const known = [paper.label.vi, ...names]
  const row = rows.find(
    (it) => (paper.component !== '' && it.paper === paper.component) || known.some((name) => isLike(it.paper, name)),
  )
  return row?.database
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
