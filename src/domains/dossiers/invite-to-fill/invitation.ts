import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Answers, type FormDefinition, narrowForm, prune } from '#eforms'
import { now } from '#platform/clock.ts'
import type { Invitation } from './invitation.sql.ts'

/** For how many days an invitation may be open. */
export const daysOpen = [3, 7, 14, 30] as const

/** `void`: the answers are no longer those that were declared. */
export type InvitationState = 'waiting' | 'expired' | 'declared' | 'void'

type Written = { definition: FormDefinition; draft: { answers: Answers } }

/** How an invitation stands. It is read off the answers, so that no change of them goes unnoticed. */
export function stateOf(invitation: Invitation, open: Written): InvitationState {
  if (invitation.state === 'declared')
    return digestOfPage(open, invitation.page) === invitation.answersDigest ? 'declared' : 'void'
  return invitation.expiresAt > now() ? 'waiting' : 'expired'
}

/** Of what is asked on this page, and answered, now. */
export function digestOfPage({ definition, draft }: Written, page: string): string {
  const narrowed = narrowForm(definition, draft.answers, page)
  const said = narrowed && prune(narrowed.definition, narrowed.answers)
  return createHash('sha256')
    .update(String(canonicalize(said ?? null)))
    .digest('hex')
}

/** Whom it was sent to, as far as a page shows it. */
export function maskedAddress({ toKind, toValue }: Pick<Invitation, 'toKind' | 'toValue'>): string {
  if (toKind === 'e-mail') return toValue.replace(/^(.).*(@.*)$/u, '$1•••$2')
  return `${'•'.repeat(toValue.length - 4)}${toValue.slice(-4)}`
}

/** Somebody's word for a part of the form, as the filing keeps it. */
export type Declaration = {
  page: string
  label: string
  by: string
  at: string
  digest: string
  /** They had the mailbox that was asked, and nobody signed in: the name is as they typed it. */
  byMail?: true
}

type Invited = Written & { invitations: readonly Invitation[] }

/** The accounts of those whose declaration still holds: none of them decides in the matter. */
export function declarersOf(open: Invited): string[] {
  return [...new Set(open.invitations.flatMap((it) => (declaredPage(open, it) ? (it.declaredBy ?? []) : [])))]
}

/** What was declared and is still so. */
export function declarationsOf(open: Invited): Declaration[] {
  return open.invitations.flatMap((it) => {
    const page = declaredPage(open, it)
    if (!page) return []
    return [
      {
        page: it.page,
        label: page.label.vi,
        by: it.declaredName!,
        at: it.declaredAt!.toISOString(),
        digest: it.answersDigest!,
        ...(it.declaredBy === null && { byMail: true as const }),
      },
    ]
  })
}

function declaredPage(open: Invited, it: Invitation) {
  const page = open.definition.ui.elements.find((one) => one.key === it.page)
  const holds = stateOf(it, open) === 'declared' && narrowForm(open.definition, open.draft.answers, it.page)
  return holds ? page : undefined
}
