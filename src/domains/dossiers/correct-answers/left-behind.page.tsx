import { Notice } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { en } from './correct-answers.en.ts'
import { vi } from './correct-answers.vi.ts'
import type { LeftBehind } from './correction.ts'

export type LeftBehindProps = { dossier: Dossier; left: LeftBehind; reader: 'citizen' | 'officer' }

/** What the dossier keeps though the corrected form says otherwise, and what follows for whoever reads it. */
export function LeftBehindNotice({ dossier, left, reader }: LeftBehindProps) {
  const t = useTexts({ vi, en }).left
  if (Object.keys(left).length === 0) return null
  return (
    <Notice tone="info" title={t.title}>
      <ul class="govuk-list">
        {left.applicant !== undefined && <li>{t.applicant(dossier.applicantName, left.applicant)}</li>}
        {left.owner !== undefined && <li>{t.owner(dossier.ownerName, left.owner)}</li>}
        {left.agency && <li>{t.agency(dossier.agencyName)}</li>}
        {left.case && <li>{t.case}</li>}
      </ul>
      <p class="govuk-body">{t[reader]}</p>
    </Notice>
  )
}
