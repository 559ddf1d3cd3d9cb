import { type Answers, narrowForm } from '#eforms'
import { addressesOf, contactOf } from '#identity'
import { inBothLanguages, notify } from '#notices'
import { briefTitle } from '#procedures'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { findDraft, lockDraft } from '../file-dossier/draft.sql.ts'
import { editorOf, type OpenDraft, storeDraft, withParts } from '../file-dossier/draft.ts'
import { urls } from '../urls.ts'
import { en } from './invite.en.ts'
import { digestOfPage, stateOf } from './invitation.ts'
import { findInvitation, type Invitation, saveDeclaration } from './invitation.sql.ts'
import { vi } from './invite.vi.ts'

type Narrowed = NonNullable<ReturnType<typeof narrowForm>>

/** What an invited person works on: their page as a form of its own. The draft behind it never leaves this file whole. */
export type Invited = {
  invitation: Invitation
  state: 'waiting' | 'declared' | 'void'
  procedureName: string
  page: Narrowed
  /** Of what stands on the page: who sends it says what they saw. */
  seen: string
  /** Other pages that the applicant chose to show, to be read only. */
  shown: readonly Narrowed[]
}

/** The invitation, for whom it is meant only; anybody else learns nothing. */
export async function openInvited(db: Db, by: InvitedBy, id: string): Promise<Invited> {
  const invitation = await demandMeant(db, by, id)
  const draft = await findDraft(db, invitation.draftId)
  if (!draft || draft.dossierId !== null) throw new Problem('invitation-over')
  return narrowed(invitation, await withParts(db, draft))
}

/** Who comes: with an account, or with a pass that a code from the invited mailbox opened. */
export type InvitedBy = { actor: Actor; hasPass?: boolean }

async function demandMeant(db: Db, { actor, hasPass = false }: InvitedBy, id: string): Promise<Invitation> {
  if (!hasPass) demandAccount(actor)
  const mayCome = actor.kind === 'citizen' || (hasPass && actor.kind === 'visitor')
  const invitation = mayCome ? await findInvitation(db, id) : undefined
  if (!invitation || !(await isMeant(db, invitation, { actor, hasPass }))) throw new Problem('not-found')
  if (invitation.state === 'revoked') throw new Problem('invitation-over')
  return invitation
}

async function isMeant(db: Db, { toKind, toValue }: Invitation, { actor, hasPass }: InvitedBy): Promise<boolean> {
  if (toKind === 'e-mail') return hasPass === true
  const mine = await addressesOf(db, demandAccount(actor))
  return mine.some(({ kind, value }) => kind === toKind && value === toValue)
}

function narrowed(invitation: Invitation, open: OpenDraft): Invited {
  const { definition, draft } = open
  const page = narrowForm(definition, draft.answers, invitation.page)
  const state = stateOf(invitation, open)
  if (!page || state === 'expired') throw new Problem('invitation-over')
  return {
    ...{ invitation, state, page, procedureName: draft.procedureName, seen: digestOfPage(open, invitation.page) },
    shown: invitation.shown.flatMap((key) => narrowForm(definition, draft.answers, key) ?? []),
  }
}

export type InvitedForm = {
  id: string
  token: string
  /** The digest of what the page showed. */
  seen: string
  /** Answers to the page's own questions, read by the page's own form. */
  answers: Answers
  /** They are whole, and said to be true. */
  declares: boolean
  /** As typed by who declares without an account. */
  name?: string
}

/**
 * Writes what an invited person answered into the draft: their page's questions, and no other. When they declare it true, the
 * digest of just that is kept with their name; whatever is changed later makes it void.
 */
export async function fillInInvited(tx: Tx, by: InvitedBy, form: InvitedForm): Promise<void> {
  const { actor } = by
  const invitation = await demandMeant(tx, by, form.id)
  const draft = await lockDraft(tx, invitation.draftId)
  if (!draft || draft.dossierId !== null) throw new Problem('invitation-over')
  const open = await withParts(tx, draft)
  const { page, seen } = narrowed(invitation, open)
  if (seen !== form.seen && draft.editor !== editorOf(form.token)) throw new Problem('draft-changed')
  const own = Object.keys(page.definition.schema.properties)
  const answers = { ...draft.answers }
  for (const key of own) {
    if (Object.hasOwn(form.answers, key)) answers[key as never] = form.answers[key] as never
    else delete answers[key as never]
  }
  const done = new Set(draft.pagesDone)
  if (form.declares) done.add(invitation.page)
  else done.delete(invitation.page)
  const next = { ...draft, answers, pagesDone: [...done], editor: editorOf(form.token) }
  await storeDraft(tx, next)
  if (!form.declares) return
  const digest = digestOfPage({ definition: open.definition, draft: next }, invitation.page)
  const name = nameOf(actor, form)
  await saveDeclaration(tx, { id: invitation.id, by: actor.accountId, name, at: now(), digest })
  await tellApplicant(tx, { accountId: draft.accountId, draftId: draft.id, name, procedure: draft.procedureName })
}

function nameOf(actor: Actor, { name = '' }: InvitedForm): string {
  if (actor.accountId !== null) return actor.agent ? `${actor.agent.name} (${actor.name})` : actor.name
  if (name === '') throw new Problem('invalid-request')
  return name
}

async function tellApplicant(
  tx: Tx,
  it: { accountId: string; draftId: string; name: string; procedure: string },
): Promise<void> {
  const contact = await contactOf(tx, it.accountId)
  if (!contact) return
  const { language, email, phone } = contact
  const procedure = briefTitle(it.procedure, 60)
  await notify(tx, {
    to: { accountId: it.accountId, ...(email && { email }), ...(phone && { phone }) },
    kind: 'dossiers.invitation-declared',
    ...inBothLanguages(
      { vi: vi.notice.declared(it.name, procedure), en: en.notice.declared(it.name, procedure) },
      language,
    ),
    link: urls.draft(it.draftId),
    about: `draft:${it.draftId}`,
  })
}
