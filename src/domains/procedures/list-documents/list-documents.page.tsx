import { Button, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from '../legal-documents/documents.en.ts'
import { vi } from '../legal-documents/documents.vi.ts'
import type { LegalDocument } from '../legal-documents/legal-document.sql.ts'
import { urls } from '../urls.ts'

export type ListDocumentsProps = {
  documents: readonly (LegalDocument & { procedures: number })[]
  q: string
  next: string | null
}

/** The legal documents that procedures name. */
export function ListDocumentsPage({ documents, q, next }: ListDocumentsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const more = next === null ? undefined : href(`${urls.legalDocuments()}?${new URLSearchParams({ q, sau: next })}`)
  return (
    <Layout title={t.title} section="procedures" width="wide" breadcrumbs={[{ text: t.home, href: href('/') }]}>
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      <Form action={href(urls.legalDocuments())} method="get">
        <TextField name="q" type="search" label={t.search} value={q} width={20} />
        <Button kind="secondary">{t.searchButton}</Button>
      </Form>
      {documents.length === 0 ? (
        <EmptyState title={t.none} icon="scale">
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.name }, { text: t.code, whole: true }, { text: t.procedures, numeric: true }]}
          rows={documents.map((it) => ({
            key: it.slug,
            cells: [
              <a class="govuk-link" href={href(urls.legalDocument(it.slug))}>
                {it.name || it.code}
              </a>,
              it.code,
              it.procedures,
            ],
          }))}
        />
      )}
      <Pagination next={more} />
    </Layout>
  )
}
