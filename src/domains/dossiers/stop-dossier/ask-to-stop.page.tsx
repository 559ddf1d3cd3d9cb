import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './ask-to-stop.en.ts'
import { vi } from './ask-to-stop.vi.ts'

export type AskToStopProps = { dossier: Dossier; reason: string; trouble?: 'reason' | 'changed' }

export function AskToStopPage({ dossier, reason, trouble }: AskToStopProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const back = href(urls.dossier(dossier.id))
  const wrong = trouble === 'reason'
  return (
    <Layout
      title={`${wrong ? t.error : ''}${t.title}`}
      section="dossiers"
      breadcrumbs={[{ text: dossier.code ?? dossier.submissionNumber, href: back }]}
    >
      <ErrorSummary errors={wrong ? [{ field: 'reason', text: t.reasonMissing }] : []} />
      {trouble === 'changed' && (
        <Notice tone="waiting" title={t.changedTitle} live>
          <p class="govuk-body">{t.changed}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.advice}</p>
      <p class="govuk-body">{t.papers}</p>
      <Form action={href(urls.stop(dossier.id))}>
        <HiddenField name="revision" value={dossier.revision} />
        <TextArea name="reason" label={t.reason} value={reason} error={wrong ? t.reasonMissing : undefined} rows={3} />
        <ButtonGroup>
          <Button kind="warning">{t.submit}</Button>
          <a class="govuk-link" href={back}>
            {t.keep}
          </a>
        </ButtonGroup>
      </Form>
    </Layout>
  )
}
