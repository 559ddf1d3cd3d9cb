import { agencyByCode } from '#catalogues'
import { findProcedureByCode, type Procedure } from '#procedures'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepHandlingAct } from '../acts.ts'
import { faultsInHandling, type Handling } from '../handling/handling.ts'
import { insertHandling } from '../handling/handling-rule.sql.ts'

export type NewVersion = {
  procedureCode: string
  /** For whom: an agency and what is below it; null: everybody. */
  agency: { path: string; name: string } | null
  validFrom: string
  /** Null: from that day on there are no rules of this agency's own. */
  rules: Handling | null
  decision: string
}

/** Writes how dossiers of a procedure are handled from a day on; what is written stays, a later version takes its place. */
export async function keepHandling(tx: Tx, actor: Actor, it: NewVersion): Promise<void> {
  const procedure = await ruledProcedure(tx, it.procedureCode)
  await demandKeeping(tx, actor, procedure)
  const wrong = it.rules !== null && faultsInHandling(it.rules).length > 0
  if (wrong || it.validFrom < today() || it.decision.trim() === '') throw new Problem('handling-wrong')
  await insertHandling(tx, {
    procedureCode: procedure.code,
    agencyPath: it.agency?.path ?? '/',
    agencyName: it.agency?.name ?? '',
    ...{ validFrom: it.validFrom, rules: it.rules, decision: it.decision.trim() },
    ...{ writtenBy: actor.accountId, writtenByName: actor.name, at: now() },
  })
}

export async function ruledProcedure(db: Db, code: string): Promise<Procedure> {
  const [procedure] = await findProcedureByCode(db, code)
  if (!procedure) throw new Problem('not-found')
  return procedure
}

/** The agency that publishes the procedure keeps its rules, or the portal's administrators. */
export async function demandKeeping(db: Db, actor: Actor, { record }: Procedure): Promise<void> {
  const { code } = record.promulgator
  const publisher = code ? await agencyByCode(db, code) : undefined
  demand(actor, keepHandlingAct, publisher?.path ?? '/')
}

/** The list is for whoever might keep some of it. */
export function demandKeeper(actor: Actor): void {
  if (actor.accountId === null) throw new Problem('sign-in-required')
  const path = actor.agency?.path ?? '/'
  if (!allow(actor, keepHandlingAct, path)) throw new Problem('forbidden', { act: keepHandlingAct.name })
}
