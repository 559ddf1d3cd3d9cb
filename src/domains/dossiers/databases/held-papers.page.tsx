import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { HeldPaper } from './database.ts'
import { en } from './look-up.en.ts'
import { vi } from './look-up.vi.ts'

/** What the person need not send, and where the agency looks instead; an officer is told not to ask for it. */
export function HeldPapers({
  held,
  reader = 'applicant',
}: {
  held: readonly HeldPaper[]
  reader?: 'officer' | 'applicant'
}) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (held.length === 0) return null
  const grounds = [...new Set(held.map((it) => it.database.ground))].filter((it) => it !== '')
  return (
    <Notice tone="info" title={reader === 'officer' ? t.card : t.held(held.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {held.map((it) => (
          <li key={it.key}>
            {it.name}: {t.heldIn(language === 'en' ? it.database.nameEn : it.database.name)}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{reader === 'officer' ? t.cardLead : t.heldLead}</p>
      {grounds.map((ground) => (
        <p key={ground} class="govuk-body-s">
          {t.heldGround(ground)}
        </p>
      ))}
    </Notice>
  )
}
