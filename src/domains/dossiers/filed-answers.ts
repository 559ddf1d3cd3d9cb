import type { Answers } from '#eforms'
import type { Db } from '#platform/database/connect.ts'
import { type ActRecord, listActs } from './act.sql.ts'
import type { Agreed } from './correct-at-counter/correct-at-counter.ts'
import type { Dossier } from './dossier.sql.ts'

/** What the applicant filled in, as it counts now. It stands in an act's payload only. Null once it was erased. */
export async function answersOf(db: Db, dossier: Pick<Dossier, 'id' | 'answersIn'>): Promise<Answers | null> {
  return answersIn(await listActs(db, dossier.id), dossier.answersIn)
}

/** The answers that one act brought. */
export function answersIn(acts: readonly ActRecord[], sequence: number): Answers | null {
  const act = acts.find((it) => it.sequence === sequence)
  return (act?.payload?.answers as Answers | undefined) ?? null
}

export type Correction = {
  sequence: number
  at: string
  before: Answers
  after: Answers
  /** At the counter, by this officer, with the word of whoever stood there; undefined: by the applicant themself. */
  atCounter?: { officer: string; agreed: Agreed }
}

/** How the applicant corrected the form, the latest first. Whatever was erased is left out. */
export function correctionsIn(acts: readonly ActRecord[]): Correction[] {
  let before = answersIn(acts, 1)
  return acts
    .filter((act) => act.change.answersIn === act.sequence)
    .flatMap((act) => {
      const pair = { before, after: answersIn(acts, act.sequence) }
      before = pair.after
      if (pair.before === null || pair.after === null) return []
      const agreed = act.payload?.agreed as Agreed | undefined
      const atCounter = agreed && { officer: act.actorName, agreed }
      return [
        { sequence: act.sequence, at: act.at, before: pair.before, after: pair.after, ...(atCounter && { atCounter }) },
      ]
    })
    .toReversed()
}
