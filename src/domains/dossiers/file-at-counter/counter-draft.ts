import {
  type Answers,
  checkAnswers,
  type FormDefinition,
  findFormVersion,
  prefillAnswers,
  prune,
  saveForm,
} from '#eforms'
import { keepFile, newestFacts, type ReceivedFile, releaseFile } from '#documents'
import { findParty, personData } from '#identity'
import { findProcedure, generalFormOf, type Procedure, type RuleAnswers } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { FileSlot } from '#eforms'
import { editorOf, type OpenDraft, withParts } from '../file-dossier/draft.ts'
import {
  deleteDraft,
  deleteDraftFile,
  findDraft,
  insertDraft,
  insertDraftFile,
  lockDraft,
  touchDraft,
  updateDraft,
} from '../file-dossier/draft.sql.ts'
import type { HeldPaper } from '../databases/database.ts'
import { heldPapers, papersOf } from '../file-dossier/papers-of-draft.ts'
import type { HandedIn } from './handed-in.ts'
import { settlersFor } from './settlers.ts'
import { shortForm } from './short-form.ts'
import { mergeTyped } from './two-windows.ts'
import { attachToVisit, channelOf, counterPart, saveHandedIn, type Visit } from './visit.sql.ts'
import { openVisit } from './visit.ts'

/** A draft that an officer writes for whoever came, with what its pages need. */
export type CounterDraft = OpenDraft & {
  visit: Visit
  /** Entered from paper: only what the form requires is asked. */
  byPaper: boolean
  handedIn: HandedIn[]
  /** What the officer is asked: the form, or the short one. */
  asked: FormDefinition
}

export type BeginForm = {
  visitId: string
  procedureId: string
  agencyId: number
  caseCode: string | null
  byPaper: boolean
  /** What was answered before filing; null: nothing was asked, or it was skipped. */
  ruleAnswers: RuleAnswers | null
}

/**
 * Begins filing in a visit: the procedure, who settles it, and whether it is typed with the applicant or entered from paper.
 * @law 3.1-1 3.9
 */
export async function beginFiling(tx: Tx, actor: Actor, it: BeginForm): Promise<string> {
  const visit = await openVisit(tx, actor, it.visitId)
  if (visit.applicant === null || visit.partyId === null) throw new Problem('visit-without-person')
  const procedure = await findProcedure(tx, it.procedureId)
  if (!procedure || procedure.record.state === 'abolished') throw new Problem('not-found')
  const unit = { id: visit.unitId, path: visit.unitPath }
  const agency = (await settlersFor(tx, unit, procedure)).find(({ id }) => id === it.agencyId)
  if (!agency) throw new Problem('not-received-here')
  const form = await formFor(tx, procedure)
  const draftId = await insertDraft(
    tx,
    {
      ...{ accountId: visit.officerId, onBehalfOf: visit.partyId, procedureId: procedure.id, agencyId: agency.id },
      ...{ procedureVersionId: procedure.versionId, procedureCode: procedure.code, formVersionId: form.id },
      ...{ procedureName: procedure.record.name, caseCode: it.caseCode, ruleAnswers: it.ruleAnswers, batchId: null },
      answers: await knownAnswers(tx, visit, form.definition),
    },
    now(),
  )
  await attachToVisit(tx, draftId, { visitId: visit.id, byPaper: it.byPaper })
  return draftId
}

/** The form bound to the procedure, else the general one. */
async function formFor(tx: Tx, procedure: Procedure) {
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(tx, procedure.formVersionId)
  return bound ?? (await saveForm(tx, generalFormOf(procedure.record)))
}

/** What the portal knows of the applicant need not be typed: their number stood under the officer's eyes. */
async function knownAnswers(tx: Tx, visit: Visit, definition: FormDefinition): Promise<Answers> {
  const party = await findParty(tx, visit.partyId!)
  if (!party) return {}
  const facts = (await newestFacts(tx, party.id)).map(({ semantic, value }) => [semantic, value])
  const isPerson = party.kind === 'person'
  const { phone, email } = visit.applicant!
  const known = {
    ...Object.fromEntries(facts),
    ...(isPerson ? personData(party) : { 'organisation.name': party.name, 'organisation.taxCode': party.taxCode }),
    ...{ 'person.phone': phone, 'person.email': email, 'applicant.address': party.address },
    'applicant.kind': isPerson ? 'person' : 'organisation',
  }
  const said = Object.entries(known).filter(([, value]) => value !== null && value !== undefined)
  return prefillAnswers(definition, Object.fromEntries(said))
}

/** The draft, for the officer who began it. */
export async function openCounterDraft(db: Db, actor: Actor, id: string): Promise<CounterDraft> {
  const draft = await findDraft(db, id)
  if (!draft || draft.visitId === null) throw new Problem('not-found')
  const visit = await openVisit(db, actor, draft.visitId)
  const open = await withParts(db, draft)
  const { byPaper, handedIn } = await counterPart(db, draft.id)
  return { ...open, visit, byPaper, handedIn, asked: byPaper ? shortForm(open.definition) : open.definition }
}

/** The same for writing: locked, and not filed yet. */
export async function openForWriting(tx: Tx, actor: Actor, id: string): Promise<CounterDraft> {
  await lockDraft(tx, id)
  const open = await openCounterDraft(tx, actor, id)
  if (open.draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: open.draft.dossierId })
  return open
}

/** What a page says that saves a draft: the revision it showed, its token, and what each part held then. */
export type ShownPage = { draftId: string; revision: number; token: string; seen: unknown }

/** Saved; or another window was first, and this is what comes of both: nothing was written over. */
export type Saved<T> = { saved: true } | { saved: false; merged: T }

export async function saveCounterAnswers(
  tx: Tx,
  actor: Actor,
  it: ShownPage & { answers: Answers },
): Promise<Saved<Answers>> {
  const { draft, definition } = await openForWriting(tx, actor, it.draftId)
  if (isOvertaken(draft, it)) {
    const saved = prune(definition, draft.answers)
    const { parts, overtaken } = mergeTyped(it.seen, { saved, typed: prune(definition, it.answers) })
    if (overtaken) return { saved: false, merged: parts }
  }
  await updateDraft(tx, { ...draft, answers: it.answers, pagesDone: [], editor: editorOf(it.token) }, now())
  return { saved: true }
}

/** Somebody else's save came in between; a form's own earlier one (a double click, a page gone back to) is none. */
function isOvertaken(draft: CounterDraft['draft'], it: ShownPage): boolean {
  return draft.revision !== it.revision && draft.editor !== editorOf(it.token)
}

/** Wrong or missing answers; those of a form entered from paper are fewer. */
export function wrongAnswers({ asked, draft }: Pick<CounterDraft, 'asked' | 'draft'>) {
  return checkAnswers(asked, draft.answers)
}

/** Each paper that the form asks for with its files and what the officer said of it. */
export function counterPapers(open: CounterDraft) {
  return papersOf(open, channelOf(open.visit)).map((paper) => ({
    ...paper,
    said: open.handedIn.find((it) => it.key === paper.slot.key),
  }))
}

/** The papers that nobody asks for here, since a database has their data. */
export function counterHeld(open: CounterDraft): HeldPaper[] {
  return heldPapers(open, channelOf(open.visit))
}

export type CounterPaper = { slot: FileSlot; files: OpenDraft['files']; said: HandedIn | undefined }

type Scan = Pick<ReceivedFile, 'id' | 'name' | 'type' | 'size'> & { key: string }

export const mostScans = 10

/** What was said of each paper, by its slot. */
export function saidOf(handedIn: readonly HandedIn[]): Record<string, HandedIn> {
  return Object.fromEntries(handedIn.map((it) => [it.key, it]))
}

/** Keeps what the officer said of the papers, and the scans: those also when another window said something else meanwhile. */
export async function savePapers(
  tx: Tx,
  actor: Actor,
  it: ShownPage & { handedIn: readonly HandedIn[]; scans: readonly Scan[] },
): Promise<Saved<HandedIn[]>> {
  const open = await openForWriting(tx, actor, it.draftId)
  for (const { slot, files } of counterPapers(open)) {
    const more = it.scans.filter((scan) => scan.key === slot.key)
    const max = Math.max(slot.max ?? 0, mostScans)
    if (files.length + more.length > max) throw new Problem('too-many-files', { max })
    for (const { id: fileId, name, type, size } of more) {
      await keepFile(tx, fileId, { kind: 'draft', id: open.draft.id })
      const file = { fileId, componentKey: slot.key, name, type, size, addedAt: now(), fromStore: null }
      await insertDraftFile(tx, open.draft.id, file)
    }
  }
  if (isOvertaken(open.draft, it)) {
    const { parts, overtaken } = mergeTyped(it.seen, { saved: saidOf(open.handedIn), typed: saidOf(it.handedIn) })
    if (it.scans.length > 0) await touchDraft(tx, open.draft.id, now())
    if (overtaken) return { saved: false, merged: Object.values(parts) as HandedIn[] }
  }
  await saveHandedIn(tx, open.draft.id, { handedIn: it.handedIn, editor: editorOf(it.token), at: now() })
  return { saved: true }
}

export async function removeScan(tx: Tx, actor: Actor, it: { draftId: string; fileId: string }): Promise<void> {
  const { draft } = await openForWriting(tx, actor, it.draftId)
  await releaseFile(tx, it.fileId, { kind: 'draft', id: draft.id })
  await deleteDraftFile(tx, draft.id, it.fileId)
  await touchDraft(tx, draft.id, now())
}

export async function dropCounterDraft(tx: Tx, actor: Actor, draftId: string): Promise<string> {
  const { draft, files, visit } = await openForWriting(tx, actor, draftId)
  for (const file of files) await releaseFile(tx, file.fileId, { kind: 'draft', id: draft.id })
  await deleteDraft(tx, draft.id)
  return visit.id
}
