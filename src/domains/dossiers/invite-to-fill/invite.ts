import { formPages } from '#eforms'
import { accountAt, contactOf, isEmail, readPersonAddress } from '#identity'
import { inBothLanguages, notify } from '#notices'
import { briefTitle } from '#procedures'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { openDraft, type OpenDraft } from '../file-dossier/draft.ts'
import { urls } from '../urls.ts'
import { en } from './invite.en.ts'
import { en as enMail } from './by-mail.en.ts'
import { vi as viMail } from './by-mail.vi.ts'
import {
  countInvitations,
  countMail,
  insertInvitation,
  type Invitee,
  invitationsOf,
  revokeInvitation,
} from './invitation.sql.ts'
import { stateOf } from './invitation.ts'
import { vi } from './invite.vi.ts'

const dayMs = 86_400_000
/** So often may one draft ask: whoever is asked gets a message. */
export const mostInvitations = 20
/** So often may the mail of one invitation be sent. */
const mostMails = 5

export type InviteForm = {
  draftId: string
  page: string
  to: Invitee
  /** Pages that the other one may also read. */
  shown: readonly string[]
  days: number
}

/** Whom somebody means: an identity number, a phone, or an e-mail address. */
export function readInvitee(typed: string): Invitee | undefined {
  const mail = typed.normalize('NFC').trim().toLowerCase()
  return isEmail(mail) ? { kind: 'e-mail', value: mail } : readPersonAddress(typed)
}

/** Asks somebody else to fill in one page of one's own draft. An earlier invitation for this page ends. */
export async function invite(tx: Tx, actor: Actor, form: InviteForm): Promise<void> {
  const open = await openOwnPage(tx, actor, form)
  if ((await countInvitations(tx, form.draftId)) >= mostInvitations) throw new Problem('too-many-invitations')
  const { definition, draft } = open
  const pages = formPages(definition, draft.answers).map((it) => it.key)
  await revokeInvitation(tx, form)
  const invitedAt = now()
  const id = await insertInvitation(tx, {
    ...{ draftId: form.draftId, page: form.page, toKind: form.to.kind, toValue: form.to.value },
    shown: form.shown.filter((it) => it !== form.page && pages.includes(it)),
    inviterName: actor.name,
    ...{ invitedAt, expiresAt: new Date(invitedAt.getTime() + form.days * dayMs) },
  })
  await tell(tx, { id, to: form.to, inviter: actor.name, open })
}

/** The mail of an invitation that still waits, once more. */
export async function resend(tx: Tx, actor: Actor, form: { draftId: string; page: string }): Promise<void> {
  const open = await openOwnPage(tx, actor, form)
  const invitation = open.invitations.find((it) => it.page === form.page)
  if (invitation?.toKind !== 'e-mail' || stateOf(invitation, open) === 'expired') throw new Problem('invitation-over')
  if (invitation.mailsSent >= mostMails) throw new Problem('too-many-invitations')
  await countMail(tx, invitation.id)
  const to: Invitee = { kind: invitation.toKind, value: invitation.toValue }
  await tell(tx, { id: invitation.id, to, inviter: invitation.inviterName, open })
}

/** Takes an invitation back, or what was declared by it. */
export async function revoke(tx: Tx, actor: Actor, form: { draftId: string; page: string }): Promise<void> {
  await openOwnPage(tx, actor, form)
  await revokeInvitation(tx, form)
}

/** A page of one's own draft; who is invited by the draft cannot invite further. */
export async function openOwnPage(
  tx: Tx,
  actor: Actor,
  { draftId, page }: { draftId: string; page: string },
): Promise<OpenDraft> {
  demandAccount(actor)
  const open = await openDraft(tx, actor, draftId)
  // A row of a table is filled in by who has the table.
  if (open.draft.batchId !== null) throw new Problem('not-found')
  if (open.draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: open.draft.dossierId })
  const known = formPages(open.definition, open.draft.answers).some((it) => it.key === page)
  if (!known && !(await invitationsOf(tx, draftId)).some((it) => it.page === page)) throw new Problem('not-found')
  return open
}

/** To the account with this address; else to the phone itself. Nobody learns which of the two it was. */
async function tell(tx: Tx, it: { id: string; to: Invitee; inviter: string; open: OpenDraft }): Promise<void> {
  if (it.to.kind === 'e-mail') return tellByMail(tx, it)
  const accountId = await accountAt(tx, { kind: it.to.kind, value: it.to.value })
  const contact = accountId === undefined ? undefined : await contactOf(tx, accountId)
  const phone = contact ? contact.phone : it.to.kind === 'phone' ? it.to.value : null
  if (accountId === undefined && phone === null) return
  const name = briefTitle(it.open.draft.procedureName, 60)
  const sentences = { vi: vi.notice.asked(it.inviter, name), en: en.notice.asked(it.inviter, name) }
  await notify(tx, {
    to: { ...(accountId && { accountId }), ...(contact?.email && { email: contact.email }), ...(phone && { phone }) },
    kind: 'dossiers.invitation',
    ...inBothLanguages(sentences, contact?.language ?? 'vi'),
    link: urls.invited(it.id),
    about: `invitation:${it.id}`,
  })
}

/** To the mailbox alone, whether or not an account has it: a link, and no code. */
async function tellByMail(tx: Tx, it: { id: string; to: Invitee; inviter: string; open: OpenDraft }): Promise<void> {
  const name = briefTitle(it.open.draft.procedureName, 60)
  const sentences = { vi: viMail.notice(it.inviter, name), en: enMail.notice(it.inviter, name) }
  await notify(tx, {
    to: { email: it.to.value },
    kind: 'dossiers.invitation',
    ...inBothLanguages(sentences, 'vi'),
    link: urls.invited(it.id),
    about: `invitation:${it.id}`,
  })
}
