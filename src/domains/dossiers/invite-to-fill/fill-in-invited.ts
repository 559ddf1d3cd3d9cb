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
export async function openInvited(db: Db, actor: Actor, id: string): Promise<Invited> {
  const invitation = await demandMeant(db, actor, id)
  const draft = await findDraft(db, invitation.draftId)
  if (!draft || draft.dossierId !== null) throw new Problem('invitation-over')
  return narrowed(invitation, await withParts(db, draft))
}

async function demandMeant(db: Db, actor: Actor, id: string): Promise<Invitation> {
  const accountId = demandAccount(actor)
  const invitation = actor.kind === 'citizen' ? await findInvitation(db, id) : undefined
  if (!invitation) throw new Problem('not-found')
  const mine = await addressesOf(db, accountId)
  if (!mine.some(({ kind, value }) => kind === invitation.toKind && value === invitation.toValue))
    throw new Problem('not-found')
  if (invitation.state === 'revoked') throw new Problem('invitation-over')
  return invitation
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
}

/**
 * Writes what an invited person answered into the draft: their page's questions, and no other. When they declare it true, the
 * digest of just that is kept with their name; whatever is changed later makes it void.
 */
export async function fillInInvited(tx: Tx, actor: Actor, form: InvitedForm): Promise<void> {
  const invitation = await demandMeant(tx, actor, form.id)
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
  const name = actor.agent ? `${actor.agent.name} (${actor.name})` : actor.name
  await saveDeclaration(tx, { id: invitation.id, by: actor.accountId!, name, at: now(), digest })
  await tellApplicant(tx, { accountId: draft.accountId, draftId: draft.id, name, procedure: draft.procedureName })
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
