import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { papersOf } from './issue/papers-of.ts'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'
import { en as enWords } from './paper-words.en.ts'
import { vi as viWords } from './paper-words.vi.ts'

type PaperLinksProps = {
  dossier: Dossier
  acts: readonly ActRecord[]
  /** With a one-time code, without signing in: only the files. */
  isLookedUp?: true
}

/** The papers that the agency has issued about a dossier, for its owner and for the desk alike. */
export function PaperLinks({ dossier, acts, isLookedUp }: PaperLinksProps) {
  const t = useTexts({ vi, en })
  const { names } = useTexts({ vi: viWords, en: enWords })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      {papersOf(dossier, acts).map(({ form, act }) => {
        const name = t.dated(names[form], formatDay(dayOf(new Date(act.at)), language))
        const { sequence } = act
        return isLookedUp ? (
          <li key={sequence}>
            <a class="govuk-link" href={href(urls.openedPaper(sequence))}>
              {t.asPdfOf(name)}
            </a>
          </li>
        ) : (
          <li key={sequence}>
            <a class="govuk-link" href={href(urls.paperForm(dossier.id, sequence))}>
              {name}
            </a>{' '}
            <a class="govuk-link" href={href(urls.paperPdf(dossier.id, sequence))} aria-label={t.asPdfOf(name)}>
              {t.asPdf}
            </a>
          </li>
        )
      })}
    </>
  )
}

/** How the dossier was handed on, for the desk. */
export function ControlSlipLink({ dossierId }: { dossierId: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <li>
      <a class="govuk-link" href={href(urls.controlSlip(dossierId))}>
        {t.controlSlip}
      </a>{' '}
      <a class="govuk-link" href={href(urls.controlSlipPdf(dossierId))} aria-label={t.asPdfOf(t.controlSlip)}>
        {t.asPdf}
      </a>
    </li>
  )
}
