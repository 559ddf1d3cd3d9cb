import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'

/** What the page says; `papers`: what becomes of dues and papers, where that is not plain. */
export type EndWords = Record<
  'error' | 'title' | 'advice' | 'reason' | 'reasonMissing' | 'submit' | 'keep' | 'changedTitle' | 'changed',
  string
> & { papers?: string }

export type EndByApplicantProps = {
  dossier: Dossier
  words: EndWords
  /** Where the form goes. */
  action: string
  reason: string
  trouble?: 'reason' | 'changed'
}

/** The applicant ends their dossier, and says why. */
export function EndByApplicantPage({ dossier, words: t, action, reason, trouble }: EndByApplicantProps) {
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
      {t.papers && <p class="govuk-body">{t.papers}</p>}
      <Form action={href(action)}>
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
