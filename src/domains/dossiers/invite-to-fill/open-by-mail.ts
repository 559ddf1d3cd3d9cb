import { checkOneTimeCode, sendOneTimeCode } from '#identity'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { findDraft } from '../file-dossier/draft.sql.ts'
import { findInvitation, type Invitation } from './invitation.sql.ts'

/** Of an invitation by e-mail, whether or not it still holds: the page that asks for the code does not say. */
export async function isByMail(db: Db, id: string): Promise<boolean> {
  return (await findInvitation(db, id))?.toKind === 'e-mail'
}

/** Sends a code to the mailbox that was invited; where the invitation is over, nothing is sent, and nothing is said. */
export async function sendMailCode(tx: Tx, it: { id: string; language: Language }): Promise<void> {
  const invitation = await findInvitation(tx, it.id)
  if (!invitation || !(await isOpen(tx, invitation))) return
  await sendOneTimeCode(tx, { purpose: purposeOf(it.id), address: invitation.toValue, language: it.language })
}

/** Whether this is the code that was sent. Each attempt counts: let the transaction commit, right or wrong. */
export async function checkMailCode(tx: Tx, it: { id: string; code: string }): Promise<boolean> {
  const invitation = await findInvitation(tx, it.id)
  if (invitation?.toKind !== 'e-mail') return false
  return checkOneTimeCode(tx, { purpose: purposeOf(it.id), address: invitation.toValue, code: it.code })
}

async function isOpen(db: Db, { toKind, state, expiresAt, draftId }: Invitation): Promise<boolean> {
  const isInTime = state === 'declared' || expiresAt > now()
  if (toKind !== 'e-mail' || state === 'revoked' || !isInTime) return false
  return (await findDraft(db, draftId))?.dossierId === null
}

function purposeOf(id: string): string {
  return `invitation:${id}`
}
