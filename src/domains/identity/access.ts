import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Texts } from '#platform/language.ts'
import { insertAccess, insertAccesses } from './access.sql.ts'

/** Somebody looked at somebody's data. */
export type Access = {
  id: string
  at: Date
  kind: string
  name: string
  agencyName: string | null
  about: string
  reason: string
  /** Null where it was recorded in Vietnamese only. */
  reasonEn: string | null
}

/**
 * Records that the actor looked at a party's data: `about` says at what (`dossier:<id>`), `reason` says why, in words
 * that the person concerned will read.
 */
export async function recordAccess(
  tx: Tx,
  it: { actor: Actor; partyId: string | null; about: string; reason: Texts<string> },
): Promise<void> {
  await insertAccess(tx, it, now())
}

/** The same for many at once, as when a list leaves the portal. */
export async function recordAccesses(tx: Tx, actor: Actor, looks: readonly Look[]): Promise<void> {
  if (looks.length > 0) await insertAccesses(tx, { actor, looks, at: now() })
}

export type Look = { partyId: string | null; about: string; reason: Texts<string> }
