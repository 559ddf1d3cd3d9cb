import { ButtonLink } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

/** Nobody is left alone with a no: the paper with the reason, what can be tried, and the right to complain. */
export function AfterRefusal({ dossier, acts }: { dossier: Dossier; acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const last = papersOf(dossier, acts).at(-1)
  if (last === undefined || !(isRefused(dossier) || dossier.status === 8)) return null
  const { reason, text } = last.act.payload ?? {}
  return (
    <Notice tone="refused" title={dossier.status === 8 ? t.no.stopped : t.no.refused}>
      <p class="govuk-body portal-lines">{String(reason || text || t.erased)}</p>
      <ButtonLink href={href(urls.paperForm(dossier.id, last.act.sequence))}>{t.no.paper}</ButtonLink>
      <h3 class="govuk-heading-s">{t.no.next}</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t.no.mend}</li>
        <li>
          <a class="govuk-link" href={href(urls.start(dossier.procedureId))}>
            {t.no.again}
          </a>
        </li>
        <li>{t.no.complain(dossier.agencyName)}</li>
      </ul>
    </Notice>
  )
}

function isRefused({ status, outcome }: Dossier): boolean {
  return status === 3 || (outcome === 'refused' && (status === 9 || status === 10))
}
