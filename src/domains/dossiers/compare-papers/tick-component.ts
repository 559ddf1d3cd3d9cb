import { type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { acceptAct } from '../acts.ts'
import type { ComponentState } from '../check-components/component-check.ts'
import { saveTick } from '../check-components/component-tick.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandNoInterest } from '../dossier-access.ts'
import { targetOf } from '../dossier.ts'
import { wholeOf } from '../on-track.ts'
import { demandMaster, openForAct } from '../record-act.ts'

/** Components are ticked until the dossier is accepted or refused: then the act keeps the check. */
export function mayTick(dossier: Dossier): boolean {
  return dossier.master === 'portal' && targetOf(dossier, 'accept') !== undefined
}

/**
 * Keeps how an officer found one component. It is no act yet: the check that counts is the one of the acceptance, or of the
 * request for a supplement, which begins with these.
 */
export async function tickComponent(
  tx: Tx,
  actor: Actor,
  it: { dossierId: string; track?: number | undefined; component: string; state: ComponentState },
): Promise<void> {
  const dossier = await openForAct(tx, it.dossierId, it.track)
  demand(actor, acceptAct, dossier.agencyPath)
  demandNoInterest(actor, wholeOf(dossier))
  demandMaster(dossier)
  if (!mayTick(dossier)) throw new Problem('impossible-move', { act: 'accept', status: dossier.status })
  const { component, state } = it
  await saveTick(tx, {
    ...{ dossierId: dossier.id, component, state, at: now() },
    ...{ byAccount: demandAccount(actor), byName: actor.name },
  })
}
