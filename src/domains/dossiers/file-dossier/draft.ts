import { createHash } from 'node:crypto'
import { type Agency, findAgency } from '#catalogues'
import { abroad, type Answers, findFormVersion, type FormDefinition, prefillAnswers, saveForm } from '#eforms'
import {
  findProcedureVersion,
  generalFormOf,
  type HeldRow,
  heldRows,
  isOnline,
  type NewerVersion,
  newerVersion,
  type Procedure,
  type RuleAnswers,
} from '#procedures'
import { type Actor, demandAccount, organisationOf } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { mayTakeIn } from '../choose-receiving/receiving-units.ts'
import { knownOf, knownValues } from '../fill-in-draft/known-of.ts'
import { type Invitation, invitationsOf } from '../invite-to-fill/invitation.sql.ts'
import { type Place, receiversFor } from '../receivers-for.ts'
import {
  type Draft,
  type DraftFile,
  findDraft,
  insertDraft,
  listDraftFiles,
  lockDraft,
  updateDraft,
} from './draft.sql.ts'

/** A draft with what its pages need. */
export type OpenDraft = {
  draft: Draft
  procedure: Procedure
  definition: FormDefinition
  agency: Agency | undefined
  files: DraftFile[]
  /** The procedure changed since the draft was begun: a dossier follows what is in force when it is received. */
  newer: NewerVersion | undefined
  /** Parts that others were asked to fill in. */
  invitations: Invitation[]
  /** Papers of the procedure whose data databases have. */
  held: HeldRow[]
  /** Who was chosen to take it in for the agency, and whether that unit still may. */
  receiving: { unit: Agency; isAllowed: boolean } | undefined
}

/** Begins a draft with what is known of the person already filled in: from the account, then from the store. */
export async function startDraft(
  tx: Tx,
  actor: Actor,
  it: { procedure: Procedure; caseCode: string | null; agencyId: number | null; ruleAnswers?: RuleAnswers | null },
): Promise<string> {
  const accountId = demandAccount(actor)
  const { procedure } = it
  if (!isOnline(procedure.record)) throw new Problem('not-online')
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(tx, procedure.formVersionId)
  const form = bound ?? (await saveForm(tx, generalFormOf(procedure.record)))
  const draft = {
    accountId,
    onBehalfOf: organisationOf(actor),
    procedureId: procedure.id,
    procedureVersionId: procedure.versionId,
    procedureCode: procedure.code,
    procedureName: procedure.record.name,
    formVersionId: form.id,
    caseCode: it.caseCode,
    agencyId: it.agencyId,
    answers: prefillAnswers(form.definition, knownValues(await knownOf(tx, actor))),
    ruleAnswers: it.ruleAnswers ?? null,
    batchId: null,
  }
  const agencyId = await agencyFor(tx, { draft, procedure, definition: form.definition })
  return insertDraft(tx, { ...draft, agencyId }, now())
}

/** The draft, for its owner only; anybody else learns nothing. */
export async function openDraft(db: Db, actor: Actor, id: string): Promise<OpenDraft> {
  const accountId = demandAccount(actor)
  const draft = await findDraft(db, id)
  if (!draft || draft.accountId !== accountId || actor.kind !== 'citizen' || draft.visitId !== null)
    throw new Problem('not-found')
  demandSameRole(actor, draft)
  return withParts(db, draft)
}

/** What was begun for an organisation is not filed for oneself, nor the other way round. */
export function demandSameRole(actor: Actor, draft: Draft): void {
  if (draft.onBehalfOf !== organisationOf(actor)) throw new Problem('other-role')
}

export async function withParts(db: Db, draft: Draft): Promise<OpenDraft> {
  const procedure = await findProcedureVersion(db, draft.procedureVersionId)
  const form = await findFormVersion(db, draft.formVersionId)
  if (!procedure || !form) throw new Problem('not-found')
  const agency = draft.agencyId === null ? undefined : await findAgency(db, draft.agencyId)
  const files = await listDraftFiles(db, draft.id)
  const newer = await newerVersion(db, procedure)
  const invitations = await invitationsOf(db, draft.id)
  const held = await heldRows(db, { procedureCode: procedure.code, day: today() })
  const receiving = await receivingOf(db, { draft, procedure, agency })
  return { draft, procedure, definition: form.definition, agency, files, newer, invitations, receiving, held }
}

async function receivingOf(
  db: Db,
  { draft, procedure, agency: competent }: Pick<OpenDraft, 'draft' | 'procedure' | 'agency'>,
): Promise<OpenDraft['receiving']> {
  const id = draft.receivingAgencyId
  const unit = id === null || id === competent?.id ? undefined : await findAgency(db, id)
  return unit && { unit, isAllowed: await mayTakeIn(db, { procedure, competent, unit }) }
}

export type DraftForm = {
  draftId: string
  /** The revision that the page showed, and the token of its form: a form's own autosaves never make it stale. */
  revision: number
  token: string
}

/** Locks the draft for its owner and refuses a page that is older than what another window or device has saved. */
export async function openDraftForSaving(tx: Tx, actor: Actor, form: DraftForm): Promise<Draft> {
  const accountId = demandAccount(actor)
  const draft = await lockDraft(tx, form.draftId)
  if (!draft || draft.accountId !== accountId || actor.kind !== 'citizen' || draft.visitId !== null)
    throw new Problem('not-found')
  demandSameRole(actor, draft)
  if (draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: draft.dossierId })
  if (draft.revision !== form.revision && draft.editor !== editorOf(form.token))
    throw new Problem('draft-changed', { revision: draft.revision, savedAt: draft.savedAt })
  return draft
}

export type DraftChange = {
  answers?: Answers
  pageDone?: string
  pageOpen?: string
  agencyId?: number
  caseCode?: string
}

/** Saves what was written. Where the form decides the agency, the answers decide it anew. */
export async function saveDraft(tx: Tx, actor: Actor, form: DraftForm & DraftChange): Promise<void> {
  const draft = await openDraftForSaving(tx, actor, form)
  const done = new Set(draft.pagesDone)
  if (form.pageDone !== undefined) done.add(form.pageDone)
  if (form.pageOpen !== undefined) done.delete(form.pageOpen)
  const next = {
    ...draft,
    answers: form.answers ?? draft.answers,
    agencyId: form.agencyId ?? draft.agencyId,
    caseCode: form.caseCode ?? draft.caseCode,
    pagesDone: [...done],
    editor: editorOf(form.token),
  }
  await storeDraft(tx, next)
}

/** Writes a draft that the caller has locked. */
export async function storeDraft(tx: Tx, next: Draft): Promise<void> {
  const agencyId = await agencyFor(tx, { ...(await withParts(tx, next)), draft: next })
  await updateDraft(tx, { ...next, agencyId }, now())
}

/** The place that the form's answers name, for procedures whose form decides the agency. */
export function placeInAnswers(it: { definition: FormDefinition; draft: Pick<Draft, 'answers'> }): Place | undefined {
  const { definition, draft } = it
  return definition.routing ? placeOf(valueAt(draft.answers, definition.routing.from)) : undefined
}

/** The applicant's case: chosen at the start, or asked by the form. */
export function caseOf({ definition, draft }: OpenDraft): string | null {
  if (draft.caseCode !== null || !('case' in definition.schema.properties)) return draft.caseCode
  return typeof draft.answers.case === 'string' ? draft.answers.case : null
}

/** "Sent to ...": where the form decides, the agency for the place that its answers name (design: Routing). */
async function agencyFor(
  db: Db,
  it: Pick<OpenDraft, 'definition' | 'procedure'> & { draft: Pick<Draft, 'answers' | 'agencyId'> },
): Promise<number | null> {
  const place = placeInAnswers(it)
  if (place === undefined) return it.draft.agencyId
  if (place.provinceCode === undefined) return null
  const agencies = await receiversFor(db, it.procedure, place)
  const chosenBefore = agencies.find((agency) => agency.id === it.draft.agencyId)
  return (chosenBefore ?? (agencies.length === 1 ? agencies[0] : undefined))?.id ?? null
}

function placeOf(answer: unknown): Place {
  const { provinceCode, communeCode } = (answer ?? {}) as { provinceCode?: string; communeCode?: string }
  // No agency here is competent for a place abroad.
  if (!provinceCode || provinceCode === abroad) return {}
  return { provinceCode, ...(communeCode && { communeCode }) }
}

/** The answer at a JSON pointer, or at `#/properties/x` as controls name it. */
export function valueAt(answers: Answers, pointer: string): unknown {
  const steps = pointer.replace(/^#/, '').replaceAll('/properties/', '/').split('/').slice(1)
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], answers)
}

export function editorOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 32)
}
