import { EmptyState } from '#ui/parts.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { en } from './take-number.en.ts'
import { vi } from './take-number.vi.ts'

/** Every office that gives numbers. */
export function OfficesPage({ offices }: { offices: readonly Office[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.offices}>
      <h1 class="govuk-heading-l">{t.offices}</h1>
      <p class="govuk-body-l">{t.officesLead}</p>
      {offices.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      <ul class="govuk-list portal-lines">
        {offices.map((it) => (
          <li key={it.id} class="portal-lines__item">
            <a class="govuk-link" href={href(urls.office(it.id))}>
              {it.name}
            </a>
            <span class="portal-lines__text">{it.place}</span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
