import { Layout } from '#ui/layout.tsx'
import { Pagination } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from '../legal-documents/documents.en.ts'
import { vi } from '../legal-documents/documents.vi.ts'
import type { LegalDocument, RestingProcedure } from '../legal-documents/legal-document.sql.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'

export type ShowDocumentProps = {
  document: LegalDocument
  resting: readonly RestingProcedure[]
  abolished: readonly RestingProcedure[]
  next: string | null
}

/** A legal document with every procedure in force that rests on it. */
export function ShowDocumentPage({ document, resting, abolished, next }: ShowDocumentProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = document.name || document.code
  const more = next === null ? undefined : href(`${urls.legalDocument(document.slug)}?sau=${next}`)
  return (
    <Layout
      title={title}
      section="procedures"
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.title, href: href(urls.legalDocuments()) },
      ]}
    >
      <h1 class={title.length > 90 ? 'govuk-heading-m' : 'govuk-heading-l'}>{title}</h1>
      {document.code !== '' && (
        <p class="govuk-body">
          {t.code}: <strong>{document.code}</strong>
        </p>
      )}
      <h2 class="govuk-heading-m">{t.resting}</h2>
      {resting.length === 0 && <p class="govuk-body">{t.restingNone}</p>}
      <Procedures items={resting} />
      <Pagination next={more} />
      {abolished.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.abolished}</h2>
          <Procedures items={abolished} />
        </>
      )}
    </Layout>
  )
}

function Procedures({ items }: { items: readonly RestingProcedure[] }) {
  const href = useHref()
  return (
    <ul class="govuk-list">
      {items.map((it) => (
        <li key={it.id}>
          <a class="govuk-link" href={href(`${urls.procedure(it.code)}?chon=${it.id}`)}>
            {procedureTitle(it.name)}
          </a>{' '}
          <span class="portal-small">
            {it.code} · {it.promulgatorName}
          </span>
        </li>
      ))}
    </ul>
  )
}
