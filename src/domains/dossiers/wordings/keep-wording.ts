import { type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepWordingsAct } from '../acts.ts'
import type { Body } from '../choose-body/bodies.sql.ts'
import type { WordingKind } from './wording.ts'
import { deleteWording, insertWording, listWordings, updateWording, type Wording } from './wording.sql.ts'

export type WordingForm = { body: Body; kind: WordingKind; name: string; text: string }
/** Which one, and as the page showed it. */
export type SeenWording = { id: string; revision: number }

/** Saves an agency's words; without `seen` they are new. */
export async function keepWording(tx: Tx, actor: Actor, it: WordingForm & { seen?: SeenWording }): Promise<void> {
  const { body, seen, kind, name, text } = it
  demand(actor, keepWordingsAct, body.path)
  const by = { id: demandAccount(actor), name: actor.name }
  const wording = { agency: body, kind, name, text, at: now(), by }
  if (!seen) return insertWording(tx, wording)
  const saved = await updateWording(tx, { ...wording, wordingId: seen.id, seen: seen.revision })
  if (!saved) throw new Problem('wording-changed')
}

export async function removeWording(tx: Tx, actor: Actor, it: { body: Body; seen: SeenWording }): Promise<void> {
  const { body, seen } = it
  demand(actor, keepWordingsAct, body.path)
  const gone = await deleteWording(tx, { wordingId: seen.id, agencyId: body.id, seen: seen.revision })
  if (!gone) throw new Problem('wording-changed')
}

/** What officers of this agency may take: its own words, then those of the bodies above it, the nearest first. */
export async function wordingsFor(db: Db, agencyPath: string, kind?: WordingKind): Promise<Wording[]> {
  return listWordings(db, { agencyIds: agencyPath.split('/').filter(Boolean).map(Number).reverse(), kind })
}
