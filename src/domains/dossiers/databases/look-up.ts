import { recordAccess } from '#identity'
import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { lookUpAct } from '../acts.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, type OnDossier, recordAct } from '../record-act.ts'
import type { Fact, HeldPaper, LookUp, LookUpState } from './database.ts'
import { en } from './look-up.en.ts'
import { vi } from './look-up.vi.ts'
import { heldIn } from './looked-up.ts'

export type LookUpForm = OnDossier & {
  /** Of a paper that the dossier did without. */
  key: string
  purpose: string
  way: LookUp['way']
  state: LookUpState
  facts?: readonly Fact[]
  text: string
}

export function mayLookUp({ status }: Pick<Dossier, 'status'>): boolean {
  return !isOver(status)
}

/**
 * Keeps what an officer found in a database in the place of a paper: in the history, beside the answers, and where the
 * applicant reads who looked at their data.
 * @law 3.2-7
 */
export async function lookUp(tx: Tx, actor: Actor, form: LookUpForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, lookUpAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayLookUp(dossier)) throw new Problem('impossible-move', { act: 'look-up', status: dossier.status })
  const paper = heldIn(await listActs(tx, dossier.id)).find((it) => it.key === form.key)
  if (!paper) throw new Problem('not-found')
  const { code, name } = paper.database
  const purpose = demandReason(form.purpose)
  // What the portal asked was recorded before it asked.
  if (form.way === 'own') await recordLookUp(tx, actor, { dossier, paper, purpose })
  const payload: LookUp = {
    ...{ key: paper.key, paper: paper.name, database: { code, name }, purpose, way: form.way, state: form.state },
    ...{ facts: [...(form.facts ?? [])], text: form.text.trim() },
  }
  return recordAct(tx, actor, dossier, { act: 'look-up', payload, event: 'dossiers.looked-up' })
}

/** The person concerned learns who looked, where, and what for. */
export async function recordLookUp(
  tx: Tx,
  actor: Actor,
  { dossier, paper, purpose }: { dossier: Dossier; paper: HeldPaper; purpose: string },
): Promise<void> {
  const { name, nameEn } = paper.database
  await recordAccess(tx, {
    actor,
    partyId: dossier.ownerPartyId ?? dossier.applicantPartyId,
    about: `dossier:${dossier.id}`,
    reason: { vi: vi.access(paper.name, name, purpose), en: en.access(paper.name, nameEn, purpose) },
  })
}
