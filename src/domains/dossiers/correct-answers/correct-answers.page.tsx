import { type AnswerError, type Answers, FormFields, type FormPage, type Units } from '#eforms'
import { Button, ErrorSummary, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './correct-answers.en.ts'
import { vi } from './correct-answers.vi.ts'
import type { OpenCorrection } from './correction.ts'

export type CorrectAnswersProps = {
  dossier: Dossier
  open: OpenCorrection
  /** What the agency said is wrong. */
  what: string
  page: FormPage
  /** As typed, when the page comes again. */
  answers: Answers
  errors: readonly AnswerError[]
  units: Units
}

/** One page of the filed form, filled in as it was filed, to be corrected. */
export function CorrectAnswersPage({ dossier, open, what, page, answers, errors, units }: CorrectAnswersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const heading = page.label[language]
  return (
    <Layout
      title={heading}
      section="dossiers"
      breadcrumbs={[
        { text: dossier.code ?? dossier.submissionNumber, href: href(urls.dossier(dossier.id)) },
        { text: t.supplement, href: href(urls.supplement(dossier.id)) },
      ]}
    >
      <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: it.text[language] }))} />
      <h1 class="govuk-heading-l">{heading}</h1>
      <Notice tone="waiting" title={t.asked}>
        <p class="govuk-body portal-lines">{what}</p>
      </Notice>
      <p class="govuk-body">{t.prefilled}</p>
      <Form action={href(urls.correctAnswers(dossier.id, page.key))}>
        <FormFields definition={open.definition} page={page} answers={answers} errors={errors} units={units} />
        <Button>{t.save}</Button>
        <p class="govuk-body-s">{t.notSent}</p>
      </Form>
    </Layout>
  )
}
