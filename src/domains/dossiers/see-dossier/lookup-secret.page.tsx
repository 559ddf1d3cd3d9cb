import { Button, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

/** A new secret for whoever lost the first one. */
export function LookupSecretPage({ dossier, secret }: { dossier: Dossier; secret: string | null }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={t.secretTitle}
      section="dossiers"
      breadcrumbs={[{ text: number, href: href(urls.dossier(dossier.id)) }]}
    >
      <h1 class="govuk-heading-l">{t.secretTitle}</h1>
      {secret !== null && (
        <Notice tone="done" title={t.secretIs(secret)} live>
          <p class="govuk-body">{t.secretOnce}</p>
        </Notice>
      )}
      <p class="govuk-body">{t.secretAdvice}</p>
      {secret === null ? (
        <Form action={href(urls.lookupSecret(dossier.id))}>
          <Button>{t.secretMake}</Button>
        </Form>
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.dossier(dossier.id))}>
            {t.back}
          </a>
        </p>
      )}
    </Layout>
  )
}
