import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { documentSlug } from '../legal-documents/document-slug.ts'
import type { ProcedureRecord } from '../record.ts'
import { urls } from '../urls.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** What abolished the procedure: said before everything else. */
export function Abolition({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { state, abolishedBy = [], decision } = record
  if (state !== 'abolished' || abolishedBy.length === 0) return null
  return (
    <Notice tone="refused" title={t.abolishedTitle}>
      <ul class="govuk-list">
        {abolishedBy.map((it, i) => (
          <li key={i}>
            {t.abolishedBy}: {it.code}{' '}
            <a class="govuk-link" href={href(urls.legalDocument(documentSlug(it)))}>
              {it.name || it.code}
            </a>
          </li>
        ))}
      </ul>
      {decision.number !== '' && <p class="govuk-body">{t.abolishedDecision(decision.number)}</p>}
    </Notice>
  )
}
