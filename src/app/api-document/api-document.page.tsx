import { Layout } from '#ui/layout.tsx'
import { Details, Table } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import type { Operation } from './api-document.ts'
import { en } from './api-document.en.ts'
import { vi } from './api-document.vi.ts'

/** The API for people: each operation with its parameters and answers, from the same document that programs read. */
export function ApiDocumentPage({ operations }: { operations: Operation[] }) {
  const t = useTexts({ vi, en })
  return (
    <Layout title={t.title} description={t.intro}>
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <p class="govuk-body-l">{t.intro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/api/openapi.json">
          {t.document}
        </a>
      </p>
      {operations.map((it) => (
        <OperationSection key={it.id} operation={it} />
      ))}
    </Layout>
  )
}

function OperationSection({ operation }: { operation: Operation }) {
  const t = useTexts({ vi, en })
  return (
    <section aria-labelledby={operation.id}>
      <h2 class="govuk-heading-m" id={operation.id}>
        {operation.method} <code>{operation.path}</code>
      </h2>
      {operation.summary && <p class="govuk-body">{operation.summary}</p>}
      {operation.description && <p class="govuk-body">{operation.description}</p>}
      {operation.parameters.length > 0 && (
        <Table
          caption={t.parameters}
          columns={[{ text: t.name }, { text: t.where }, { text: t.type }, { text: t.meaning }]}
          rows={operation.parameters.map((it) => ({
            key: it.name,
            cells: [
              <code key="name">{it.name}</code>,
              it.where,
              it.type,
              [it.required ? t.required : '', it.description].filter(Boolean).join(' · '),
            ],
          }))}
        />
      )}
      {operation.answers.map((it) => (
        <Details key={it.status} summary={t.answer(it.status)}>
          {it.description && <p class="govuk-body">{it.description}</p>}
          <pre class="portal-code" tabIndex={0}>
            {it.schema}
          </pre>
        </Details>
      ))}
    </section>
  )
}
