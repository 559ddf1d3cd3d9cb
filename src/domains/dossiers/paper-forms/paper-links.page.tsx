import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { paperFormsOf } from './paper-form.ts'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'

/** The papers that the agency has issued about a dossier, for its owner and for the desk alike. */
export function PaperLinks({ dossier, acts }: { dossier: Dossier; acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      {paperFormsOf(dossier, acts).map(({ name, act }) => (
        <li key={act.sequence}>
          <a class="govuk-link" href={href(urls.paperForm(dossier.id, act.sequence))}>
            {t.dated(t.names[name], formatDay(dayOf(new Date(act.at)), language))}
          </a>
        </li>
      ))}
    </>
  )
}
