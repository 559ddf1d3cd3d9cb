import { type Agency, agencyByCode, findAgency } from '#catalogues'
import { officersAt } from '#identity'
import type { Procedure } from '#procedures'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepProcessAct } from '../acts.ts'
import { checkProcess, checkRoles, type ProcessFault } from '../processes/check-process.ts'
import { ordinaryProcess, type ProcessDocument, type ProcessPart } from '../processes/process.ts'
import {
  beginProcessDraft,
  deleteProcessDraft,
  findProcessVersion,
  insertProcessVersion,
  lockProcessDraft,
  processInForce,
  type ProcessDraft,
  type ProcessOf,
  saveProcessDraft,
  versionsOf,
} from '../processes/process.sql.ts'

/** Begins the process of a procedure at an agency: from its own newest version, else from what holds there now. */
export async function beginProcessDraftOf(
  tx: Tx,
  actor: Actor,
  it: { procedure: Procedure; agency: Agency },
): Promise<string> {
  const { procedure, agency } = it
  demand(actor, keepProcessAct, agency.path)
  const of: ProcessOf = {
    ...{ procedureId: procedure.id, procedureCode: procedure.code, procedureName: procedure.record.name },
    ...{ agencyId: agency.id, agencyPath: agency.path, agencyName: agency.name },
    template: await isTemplate(tx, procedure, agency),
  }
  const [own] = await versionsOf(tx, of)
  const day = new Date(now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  const nearest = own ?? (await processInForce(tx, { procedureId: procedure.id, agencyPath: agency.path, day }))
  const document = nearest?.document ?? ordinaryProcess
  return beginProcessDraft(tx, { ...of, document, at: now(), by: actor.accountId })
}

/** The ministry that promulgates a procedure describes it for every agency; others only for their own. */
async function isTemplate(db: Db, { record }: Procedure, agency: Agency): Promise<boolean> {
  const promulgator = record.promulgator.code === '' ? undefined : await agencyByCode(db, record.promulgator.code)
  return promulgator?.id === agency.id
}

export type OnDraft = { draftId: string; revision: number }

/** Changes a draft; two administrators at once: the second is told. */
export async function changeProcessDraft(
  tx: Tx,
  actor: Actor,
  it: OnDraft & { change(document: ProcessDocument): ProcessDocument },
): Promise<ProcessDraft> {
  const draft = await openDraft(tx, actor, it)
  const document = it.change(draft.document)
  await saveProcessDraft(tx, { id: draft.id, document, at: now(), by: actor.accountId })
  return { ...draft, document, revision: draft.revision + 1 }
}

/** Publishes a draft as the next version. Dossiers that run stay on theirs. */
export async function publishProcess(tx: Tx, actor: Actor, it: OnDraft & { effectiveFrom: string }): Promise<string> {
  const draft = await openDraft(tx, actor, it)
  if ((await faultsOf(tx, draft)).length > 0) throw new Problem('process-faulty')
  const by = { id: actor.accountId, name: actor.name }
  const { effectiveFrom } = it
  const id = await insertProcessVersion(tx, { ...draft, effectiveFrom, at: now(), by })
  await deleteProcessDraft(tx, draft.id)
  return id
}

export async function discardProcessDraft(tx: Tx, actor: Actor, it: OnDraft): Promise<void> {
  await deleteProcessDraft(tx, (await openDraft(tx, actor, it)).id)
}

async function openDraft(tx: Tx, actor: Actor, it: OnDraft): Promise<ProcessDraft> {
  const draft = await lockProcessDraft(tx, it.draftId)
  if (!draft) throw new Problem('not-found')
  demand(actor, keepProcessAct, draft.agencyPath)
  if (draft.revision !== it.revision) throw new Problem('draft-changed')
  return draft
}

/** What is wrong with a draft: with itself, and with roles that nobody holds where the agency is known. */
export async function faultsOf(
  db: Db,
  draft: Pick<ProcessDraft, 'document' | 'agencyPath' | 'template'>,
): Promise<ProcessFault[]> {
  const faults = checkProcess(draft.document)
  for (const part of draft.document.parts) {
    const path = await knownPath(db, draft, part)
    if (path === undefined) continue
    const officers = await officersAt(db, path)
    faults.push(...checkRoles(part, (role) => officers.some((it) => it.roles.includes(role))))
  }
  return faults
}

/** A template is for agencies that are not known yet, and so is a group. */
async function knownPath(
  db: Db,
  draft: Pick<ProcessDraft, 'agencyPath' | 'template'>,
  { agency }: ProcessPart,
): Promise<string | undefined> {
  if (agency.kind === 'named') return (await findAgency(db, agency.agencyId))?.path
  return agency.kind === 'own' && !draft.template ? draft.agencyPath : undefined
}

/** A version, for those who keep processes at its agency. */
export async function openProcessVersion(db: Db, actor: Actor, id: string) {
  const version = await findProcessVersion(db, id)
  if (!version) throw new Problem('not-found')
  demand(actor, keepProcessAct, version.agencyPath)
  return version
}
