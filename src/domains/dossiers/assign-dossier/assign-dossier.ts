import { officersAt } from '#identity'
import { type Actor, demand, type Role } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { assignAct, processAct } from '../acts.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** Who can work on dossiers here; who only administers accounts cannot. */
export async function assignableAt(db: Db, agencyPath: string) {
  const working: readonly Role[] = processAct.roles
  return (await officersAt(db, agencyPath)).filter((it) => it.roles.some((role) => working.includes(role)))
}

/**
 * Gives the work to an officer of the agency (regulation 3.4-19.1).
 * @law 3.4-19.1
 */
export async function assignDossier(tx: Tx, actor: Actor, form: OnDossier & { accountId: string }): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, assignAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (isOver(dossier.status)) throw new Problem('impossible-move', { act: 'assign', status: dossier.status })
  const officer = (await assignableAt(tx, dossier.agencyPath)).find((it) => it.accountId === form.accountId)
  if (!officer) throw new Problem('not-an-officer-here')
  return recordAct(tx, actor, dossier, {
    act: 'assign',
    change: {
      tracks: [{ number: trackOf(dossier).number, assigneeId: officer.accountId, assigneeName: officer.name }],
    },
    payload: { assignee: officer.name },
    event: 'dossiers.assigned',
  })
}
