import { briefTitle } from '#procedures'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './invite.en.ts'
import { vi } from './invite.vi.ts'

export type InvitationToMe = { id: string; inviterName: string; expiresAt: Date; procedureName: string }

/** On the page of one's own dossiers: what others ask one to fill in. */
export function InvitationsToMe({ invitations }: { invitations: readonly InvitationToMe[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (invitations.length === 0) return null
  return (
    <Notice tone="waiting" title={t.mine.title}>
      <ul class="govuk-list">
        {invitations.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.invited(it.id))}>
              {t.mine.line(it.inviterName, briefTitle(it.procedureName))}
            </a>
            , {t.mine.until(it.expiresAt)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
