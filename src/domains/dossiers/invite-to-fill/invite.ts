import { formPages } from '#eforms'
import { accountAt, contactOf, type PersonAddress } from '#identity'
import { inBothLanguages, notify } from '#notices'
import { briefTitle } from '#procedures'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { openDraft, type OpenDraft } from '../file-dossier/draft.ts'
import { urls } from '../urls.ts'
import { en } from './invite.en.ts'
import { countInvitations, insertInvitation, invitationsOf, revokeInvitation } from './invitation.sql.ts'
import { vi } from './invite.vi.ts'

const dayMs = 86_400_000
/** So often may one draft ask: whoever is asked gets a message. */
export const mostInvitations = 20

export type InviteForm = {
  draftId: string
  page: string
  to: PersonAddress
  /** Pages that the other one may also read. */
  shown: readonly string[]
  days: number
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
async function tell(tx: Tx, it: { id: string; to: PersonAddress; inviter: string; open: OpenDraft }): Promise<void> {
  const accountId = await accountAt(tx, it.to)
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
