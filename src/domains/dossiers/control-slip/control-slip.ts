import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { type ActRecord, listActs } from '../act.sql.ts'
import { applyChange, blankState, type ActName, isOver, type State, type Track } from '../dossier.ts'

/** A person of a unit who had the dossier, or the unit alone. */
export type Holder = { name: string; unit: string; step: string }

/** One hand-over: who gave it to whom, when, and whether the giver was in time. */
export type HandOver = {
  track: number
  part: string
  at: string
  act: ActName
  from: Holder
  to: Holder
  /** Until when the giver should have been done; null: nothing was measured. */
  due: string | null
  result: 'early' | 'on-time' | 'late' | null
}

/** The process control slip of a dossier: every hand-over, derived from its acts (Circular 03/2025, form 06). */
export async function controlSlipOf(db: Db, dossierId: string): Promise<HandOver[]> {
  return handOversIn(await listActs(db, dossierId))
}

/**
 * Whenever a track changes its step, its officer or its agency, or ends, it was handed over.
 * @law 3.5-06
 */
export function handOversIn(
  acts: readonly Pick<ActRecord, 'act' | 'at' | 'change' | 'actorKind' | 'actorName' | 'unitName'>[],
): HandOver[] {
  const found: HandOver[] = []
  let state: State = blankState
  for (const act of acts) {
    const before = new Map(state.tracks.map((it) => [it.number, it]))
    state = applyChange(state, act.change)
    for (const { number } of act.change.tracks ?? []) {
      const was = before.get(number)
      const is = state.tracks.find((it) => it.number === number)!
      if (!wasHandedOver(was, is)) continue
      const from = was ? holderOf(was, act) : { name: '', unit: '', step: '' }
      found.push({
        ...{ track: number, part: is.partName, at: act.at, act: act.act, from, to: nextHolder(is) },
        ...{ due: was?.stepDue ?? null, result: resultOf(was?.stepDue ?? null, act.at) },
      })
    }
  }
  return found
}

function wasHandedOver(was: Track | undefined, is: Track): boolean {
  if (!was) return true
  if (was.step !== is.step || was.assigneeId !== is.assigneeId || was.agencyId !== is.agencyId) return true
  return !isOver(was.status) && isOver(is.status)
}

/** Who gives it: whoever had it, else the officer who acts. */
function holderOf(track: Track, act: { actorKind: string; actorName: string }): Holder {
  const actor = act.actorKind === 'officer' ? act.actorName : ''
  return { name: track.assigneeName || actor, unit: track.agencyName, step: track.stepName }
}

function nextHolder(track: Track): Holder {
  return { name: track.assigneeName, unit: track.agencyName, step: track.stepName }
}

/** Early is on a day before the due day; late is after the due moment (regulation 3.7-8). */
export function resultOf(due: string | null, at: string): HandOver['result'] {
  if (due === null) return null
  if (at > due) return 'late'
  return dayOf(new Date(at)) < dayOf(new Date(due)) ? 'early' : 'on-time'
}
