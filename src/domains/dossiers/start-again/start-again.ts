import { findAgency } from '#catalogues'
import { copyFile, findOwnDocument, isUsable } from '#documents'
import { findFormVersion, type FileSlot, type FormDefinition } from '#eforms'
import { findProcedure, generalFormOf, isOnline, type Procedure } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { attachFiles, mostFiles } from '../attach-paper/attach-paper.ts'
import type { Dossier } from '../dossier.sql.ts'
import { openOwnDossier } from '../dossier-access.ts'
import { type DossierFile, filesHandedIn, filesOf } from '../dossier-file.sql.ts'
import { openDraft, saveDraft, startDraft } from '../file-dossier/draft.ts'
import { slotAsked } from '../file-dossier/papers-of-draft.ts'
import { answersOf } from '../filed-answers.ts'
import { storeOwner } from '../my-store/store-owner.ts'
import { receiversFor } from '../receivers-for.ts'
import { type Carried, carryAnswers } from './carry-answers.ts'

/** An earlier dossier as the beginning of a new one. */
export type Again = Carried & {
  dossier: Dossier
  procedure: Procedure
  /** Its papers for which today's form has a place. */
  papers: { file: DossierFile; slot: FileSlot }[]
  /** Those that have none any more. */
  papersLeft: DossierFile[]
}

export async function openAgain(db: Db, actor: Actor, dossierId: string): Promise<Again> {
  const dossier = await openOwnDossier(db, actor, dossierId)
  const procedure = await findProcedure(db, dossier.procedureId)
  if (!procedure) throw new Problem('not-found')
  if (!isOnline(procedure.record)) throw new Problem('not-online')
  const definition = await formOf(db, procedure)
  const earlier = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const answers = (await answersOf(db, dossier)) ?? {}
  const sent = filesHandedIn(await filesOf(db, dossier.id))
  const slotOf = (file: DossierFile) => definition.files.find((slot) => slot.key === file.componentKey)
  return {
    ...carryAnswers(answers, { earlier: earlier?.definition, today: definition }),
    ...{ dossier, procedure },
    papers: sent.flatMap((file) => {
      const slot = slotOf(file)
      return slot ? [{ file, slot }] : []
    }),
    papersLeft: sent.filter((file) => !slotOf(file)),
  }
}

async function formOf(db: Db, procedure: Procedure): Promise<FormDefinition> {
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(db, procedure.formVersionId)
  return bound?.definition ?? generalFormOf(procedure.record)
}

/** Begins a draft with what was answered then; the papers chosen come along as uses of their own. No page counts as done. */
export async function startAgain(
  tx: Tx,
  actor: Actor,
  it: { dossierId: string; fileIds: readonly string[]; token: string },
): Promise<{ draftId: string }> {
  const again = await openAgain(tx, actor, it.dossierId)
  const { dossier, procedure } = again
  const isCase = procedure.record.cases.some(({ code }) => code === dossier.caseCode)
  const caseCode = isCase ? dossier.caseCode : null
  const agencyId = await agencyStill(tx, dossier, procedure)
  const draftId = await startDraft(tx, actor, { procedure, caseCode, agencyId })
  const { draft } = await openDraft(tx, actor, draftId)
  const answers = { ...draft.answers, ...again.answers }
  await saveDraft(tx, actor, { draftId, revision: draft.revision, token: it.token, answers })
  for (const { file, slot } of again.papers.filter(({ file }) => it.fileIds.includes(file.fileId)))
    await bringPaper(tx, actor, { draftId, file, slot })
  return { draftId }
}

/** The agency of then, if it is still competent for its own place. */
async function agencyStill(db: Db, dossier: Dossier, procedure: Procedure): Promise<number | null> {
  const agency = await findAgency(db, dossier.agencyId)
  if (!agency) return null
  const { provinceCode, unitCode, level } = agency
  const place = {
    ...(provinceCode && { provinceCode }),
    ...(level === 'commune' && unitCode && { communeCode: unitCode }),
  }
  const found = await receiversFor(db, procedure, place)
  return found.some((it) => it.id === agency.id) ? agency.id : null
}

async function bringPaper(
  tx: Tx,
  actor: Actor,
  { draftId, file, slot }: { draftId: string; file: DossierFile; slot: FileSlot },
): Promise<void> {
  const open = await openDraft(tx, actor, draftId)
  const there = open.files.filter((it) => it.componentKey === slot.key).length
  if (!slotAsked(open, slot.key) || there >= (slot.max ?? mostFiles)) return
  const { name, type, size } = file
  const id = await copyFile(tx, file.fileId, { accountId: actor.accountId })
  const document =
    file.fromStore === null ? undefined : await findOwnDocument(tx, await storeOwner(tx, actor), file.fromStore)
  // What was taken from the store says so again only while it is in force there.
  const fromStore = document && isUsable(document, today()) ? { fromStore: document.id } : {}
  await attachFiles(tx, actor, { draftId, key: slot.key, files: [{ id, name, type, size }], ...fromStore })
}
