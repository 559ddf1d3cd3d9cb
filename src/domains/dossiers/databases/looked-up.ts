import type { ActRecord } from '../act.sql.ts'
import type { HeldPaper, LookUp } from './database.ts'

type Acts = readonly Pick<ActRecord, 'act' | 'payload'>[]

/** The papers that were not asked for when the dossier was filed. */
export function heldIn(acts: Acts): HeldPaper[] {
  return (acts[0]?.payload?.held ?? []) as HeldPaper[]
}

export type DatedLookUp = LookUp & { at: string; by: string }

/** Every look-up, oldest first, with who did it. What was erased is left out. */
export function lookUpsIn(acts: readonly ActRecord[]): DatedLookUp[] {
  return acts.flatMap(({ act, payload, at, actorName, unitName }) =>
    act === 'look-up' && payload !== null
      ? [{ ...(payload as LookUp), at, by: [actorName, unitName].filter(Boolean).join(', ') }]
      : [],
  )
}
