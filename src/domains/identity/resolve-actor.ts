import { type Actor, visitor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { type AccountRow, findAccountRow, findSessionRow, type SessionRow } from './actor.sql.ts'
import { digestOf, idleTime, renewAfter } from './session.ts'
import { renewSession } from './session.sql.ts'

const keptFor = 3000
const most = 20_000

// What this process looked up in the last seconds. Changes of topic 'identity' empty it (mount.ts).
const kept = new Map<string, { row: SessionRow; until: number }>()

/** Who holds this session; a visitor when nobody does, or no longer. */
export async function resolveActor(db: Db, token: string): Promise<Actor> {
  if (token.length !== 43) return visitor
  const at = now()
  const known = kept.get(token)
  if (known && known.until > at.getTime() && known.row.idleExpiresAt > at) return toActor(known.row)
  kept.delete(token)
  const row = await findSessionRow(db, digestOf(token), at)
  if (!row) return visitor
  if (at.getTime() - row.lastUsedAt.getTime() > renewAfter) {
    row.idleExpiresAt = new Date(Math.min(at.getTime() + idleTime, row.expiresAt.getTime()))
    await renewSession(db, row.sessionId, { at, idleExpiresAt: row.idleExpiresAt })
  }
  if (kept.size >= most) kept.clear()
  kept.set(token, { row, until: at.getTime() + keptFor })
  return toActor(row)
}

/** Forgets what was looked up: roles or sessions changed. */
export function forgetActors(): void {
  kept.clear()
}

export function forgetActor(token: string): void {
  kept.delete(token)
}

/** The actor that an account would be, without a session: for the demonstration, commands and tests. */
export async function actorOf(db: Db, accountId: string, as: 'citizen' | 'officer'): Promise<Actor> {
  const row = await findAccountRow(db, accountId)
  if (!row) throw new Problem('not-found')
  return toActor({ ...row, actingAs: as, sessionId: null })
}

function toActor(
  row: AccountRow & { actingAs: 'citizen' | 'officer'; sessionId: string | null; mayChangeRole?: boolean },
): Actor {
  const officer = row.actingAs === 'officer'
  return {
    kind: row.actingAs,
    accountId: row.accountId,
    partyId: row.partyId,
    name: row.name,
    agent: !officer && row.partyId !== row.personId ? { partyId: row.personId, name: row.personName } : null,
    grants: officer ? row.grants : [],
    assurance: row.assurance,
    agency:
      officer && row.agencyId !== null ? { id: row.agencyId, path: row.agencyPath!, name: row.agencyName! } : null,
    sessionId: row.sessionId,
    mayChangeRole: row.mayChangeRole,
  }
}
