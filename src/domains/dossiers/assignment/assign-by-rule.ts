import { officersAt, officersIn } from '#identity'
import { system } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { processAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import { recordAct } from '../record-act.ts'
import { leavesFrom, lockRuleFor } from './assignment.sql.ts'
import { type Candidate, chooseAssignee } from './choose-assignee.ts'
import { loadOf } from './load.sql.ts'

/** Officers whose roles let them work on dossiers of this agency, with the party that they are. */
export async function ableAt(db: Db, agencyPath: string): Promise<(Candidate & { partyId: string })[]> {
  const able = new Set(await officersIn(db, { agencyPath, roles: processAct.roles }))
  return (await officersAt(db, agencyPath)).filter((it) => able.has(it.accountId))
}

/**
 * What has just been taken in goes to an officer by the agency's rule, if it has one and nobody has the dossier yet: an act
 * of the portal, which says by what rule and for whom somebody stands in. Nobody gets their own matter.
 * @law 3.4-19.1
 */
export async function assignByRule(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const { number, assigneeId, toReceive, agencyPath } = trackOf(dossier)
  const { procedureCode, submittedBy, applicantPartyId, ownerPartyId, transfer } = wholeOf(dossier)
  if (assigneeId !== null || toReceive || (transfer !== null && transfer.receivedAt === null)) return dossier
  const rule = await lockRuleFor(tx, { agencyPath, procedureCode })
  if (!rule) return dossier
  const all = await ableAt(tx, agencyPath)
  const candidates = all.filter(
    (it) => it.accountId !== submittedBy && it.partyId !== applicantPartyId && it.partyId !== ownerPartyId,
  )
  const loads = await loadOf(
    tx,
    candidates.map((it) => it.accountId),
  )
  const chosen = chooseAssignee({
    officers: rule.officers,
    candidates,
    loads: new Map(loads.flatMap((it) => (it.accountId === null ? [] : [[it.accountId, it]]))),
    leaves: await leavesFrom(tx, { day: today(), accountIds: null }),
    day: today(),
  })
  if (!chosen) return dossier
  const absent = all.find((it) => it.accountId === chosen.standsInFor)
  return recordAct(tx, system, dossier, {
    act: 'assign',
    change: { tracks: [{ number, assigneeId: chosen.accountId, assigneeName: chosen.name }] },
    payload: {
      assignee: chosen.name,
      rule: rule.procedureCode ?? 'all',
      ruleBy: rule.keptByName,
      ...(absent && { standsInFor: absent.name }),
    },
    event: 'dossiers.assigned',
  })
}
