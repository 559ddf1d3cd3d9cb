import { findFormVersion, saveForm } from '#eforms'
import { findProcedureVersion, generalFormOf, isOnline, newerVersion } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { type DraftForm, openDraftForSaving } from '../file-dossier/draft.ts'
import { moveDraftToVersion } from '../file-dossier/draft.sql.ts'

/**
 * Puts a draft under the version in force. Answers and papers stay; where the form changed, its pages are looked at again.
 * Twice is once: the second time there is nothing newer.
 */
export async function takeNewVersion(tx: Tx, actor: Actor, form: DraftForm): Promise<void> {
  const draft = await openDraftForSaving(tx, actor, form)
  const begun = await findProcedureVersion(tx, draft.procedureVersionId)
  const newer = begun && (await newerVersion(tx, begun))
  if (!newer) return
  const { procedure } = newer
  if (!isOnline(procedure.record)) throw new Problem('not-online')
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(tx, procedure.formVersionId)
  const { id: formVersionId } = bound ?? (await saveForm(tx, generalFormOf(procedure.record)))
  const caseStays = procedure.record.cases.some((it) => it.code === draft.caseCode)
  await moveDraftToVersion(tx, draft.id, {
    procedureVersionId: procedure.versionId,
    procedureName: procedure.record.name,
    formVersionId,
    caseCode: caseStays ? draft.caseCode : null,
    pagesDone: formVersionId === draft.formVersionId ? draft.pagesDone : [],
    at: now(),
  })
}
