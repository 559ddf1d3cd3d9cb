import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import type { DueDate } from './due-dates.ts'
import { en } from './due-dates.en.ts'
import { vi } from './due-dates.vi.ts'

/** Beside a date: into the calendar, and "remind me". */
export function DateLinks({ dossier, dates }: { dossier: Dossier; dates: readonly DueDate[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (dates.length === 0) return null
  return (
    <ul class="govuk-list govuk-!-margin-top-3 govuk-!-margin-bottom-0">
      {dates.map(({ kind }) => (
        <li key={kind}>
          <a class="govuk-link" href={href(urls.dueDateFile(dossier.id, kind))}>
            {t.calendar}
            {dates.length > 1 ? `: ${t.kinds[kind]}` : <span class="govuk-visually-hidden"> {t.kinds[kind]}</span>}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href={href(urls.dueDates(dossier.id))}>
          {t.remind}
        </a>
      </li>
    </ul>
  )
}
