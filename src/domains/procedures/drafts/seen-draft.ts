import { Type } from 'typebox'
import { type Actor, allow, demand, type Act } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { seeDraftsAct } from '../acts.ts'
import type { Draft } from './draft.ts'
import { findDraft } from './draft.sql.ts'

/** The parameter of every address of a draft. */
export const draftParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
export type DraftRoute = { Params: { id: string } }

/** A draft for somebody of its agency (or above it) who has to do with procedures. */
export async function draftToSee(db: Db, actor: Actor, id: string): Promise<Draft> {
  const draft = await findDraft(db, id)
  if (!draft) {
    demand(actor, seeDraftsAct, actor.agency?.path ?? '/')
    throw new Problem('not-found')
  }
  demand(actor, seeDraftsAct, draft.agencyPath)
  return draft
}

/** The agencies (with all below them) at which somebody may do this; refused when there are none. */
export function pathsFor(actor: Actor, act: Act): string[] {
  const paths = actor.grants.map((it) => it.agencyPath).filter((path) => allow(actor, act, path))
  if (paths.length === 0) demand(actor, act, actor.agency?.path ?? '/')
  return [...new Set(paths)]
}
