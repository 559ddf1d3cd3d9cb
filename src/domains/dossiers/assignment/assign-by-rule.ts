import { officersAt, officersIn } from '#identity'
import { system } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { processAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { isMatterOf } from '../dossier-access.ts'
import { officersForStep, pathOfStep } from '../next-step/officers-for-step.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import type { ProcessStep } from '../processes/process.ts'
import { recordAct } from '../record-act.ts'
import { leavesFrom, lockRuleFor } from './assignment.sql.ts'
import { type Candidate, chooseAssignee } from './choose-assignee.ts'
import { loadOf } from './load.sql.ts'

/** Officers whose roles let them work on dossiers of this agency, with the party that they are. */
export async function ableAt(db: Db, agencyPath: string): Promise<(Candidate & { partyId: string })[]> {
  const able = new Set(await officersIn(db, { agencyPath, roles: processAct.roles }))
  return (await officersAt(db, agencyPath)).filter((it) => able.has(it.accountId))
}

/** What the act says of a rule: of which procedure, who keeps it, and for whom the officer stands in. */
type RuleWords = { rule: string; ruleBy: string; standsInFor?: string }
export type Ruled = Candidate & { said: RuleWords }

/**
 * Whom the agency's rule picks: who has least in hand of its group, or stands in for them. For a step only those who may take
 * it, by the rule of the step's unit before that of the agency. Nobody gets their own matter. Undefined: no rule, or nobody.
 * @law 3.4-19.1
 */
export async function chooseByRule(tx: Tx, dossier: Dossier, step?: ProcessStep): Promise<Ruled | undefined> {
  const { agencyPath } = trackOf(dossier)
  const path = step ? await pathOfStep(tx, agencyPath, step) : agencyPath
  const rule = await lockRuleFor(tx, { agencyPath: path, procedureCode: wholeOf(dossier).procedureCode })
  if (!rule) return undefined
  const all = await ableAt(tx, agencyPath)
  const forStep = step && new Set((await officersForStep(tx, agencyPath, step)).map((it) => it.accountId))
  const candidates = all.filter((it) => !isMatterOf(it, dossier) && (forStep?.has(it.accountId) ?? true))
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
  if (!chosen) return undefined
  const absent = all.find((it) => it.accountId === chosen.standsInFor)
  const { accountId, name } = chosen
  const said = { rule: rule.procedureCode ?? 'all', ruleBy: rule.keptByName }
  return { accountId, name, said: { ...said, ...(absent && { standsInFor: absent.name }) } }
}

/**
 * What has just been taken in goes to an officer by the agency's rule, if it has one and nobody has the dossier yet: an act
 * of the portal, which says by what rule and for whom somebody stands in.
 * @law 3.4-19.1
 */
export async function assignByRule(tx: Tx, dossier: Dossier, step?: ProcessStep): Promise<Dossier> {
  const { number, assigneeId, toReceive } = trackOf(dossier)
  const { transfer } = wholeOf(dossier)
  if (assigneeId !== null || toReceive || (transfer !== null && transfer.receivedAt === null)) return dossier
  const ruled = await chooseByRule(tx, dossier, step)
  if (!ruled) return dossier
  return recordAct(tx, system, dossier, {
    act: 'assign',
    change: { tracks: [{ number, assigneeId: ruled.accountId, assigneeName: ruled.name }] },
    payload: { assignee: ruled.name, ...ruled.said },
    event: 'dossiers.assigned',
  })
}
