import { type Actor, system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandMaster, openForAct, recordAct } from '../record-act.ts'

/**
 * The agency's own system has acknowledged that it has the dossier: from here on it decides, and we record what it says
 * (design: Master). Only the portal itself does this; `receipt` is what the system answered.
 */
export async function passMaster(tx: Tx, actor: Actor, it: { dossierId: string; receipt: string }): Promise<Dossier> {
  if (actor.kind !== system.kind) throw new Problem('forbidden')
  const dossier = await openForAct(tx, it.dossierId)
  demandMaster(dossier)
  if (isOver(dossier.status)) throw new Problem('impossible-move', { act: 'pass-master', status: dossier.status })
  return recordAct(tx, actor, dossier, {
    act: 'pass-master',
    change: { master: 'agency' },
    payload: { receipt: it.receipt },
    event: 'dossiers.master-passed',
  })
}
