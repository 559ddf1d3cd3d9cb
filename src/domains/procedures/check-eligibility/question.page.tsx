import { Button, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { isOnline, type Procedure } from '../procedure.ts'
import type { RuleAnswers, RuleQuestion } from '../rules/rules.ts'
import type { Walk } from '../rules/walk.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { EligibilityPlace } from './place.ts'
import { RuleAnswersList } from './answers-list.page.tsx'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'
import { QuestionField, useQuestionError } from './question-field.page.tsx'

export type QuestionPageProps = {
  procedure: Procedure
  at: EligibilityPlace
  question: RuleQuestion
  walked: Walk
  kept: RuleAnswers
  typed?: Record<string, unknown>
}

/** One question, as one would ask it at the counter; what was answered so far can be changed below. */
export function QuestionPage({ procedure, at, question, walked, kept, typed }: QuestionPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const error = useQuestionError(question)
  const name = procedureTitle(procedure.record.name)
  const before = walked.asked.findIndex((it) => it.id === question.id)
  const isNext = before < 0
  const text = question.text[language] || question.text.vi
  return (
    <Layout
      title={`${text} – ${name}`}
      section="procedures"
      breadcrumbs={[
        { text: t.section, href: href(urls.search()) },
        { text: name, href: href(at.procedure) },
        { text: t.title },
      ]}
    >
      {at.banner}
      <ErrorSummary errors={typed ? [{ field: question.id, text: error }] : []} />
      <p class="govuk-caption-l">{t.progress(isNext ? walked.asked.length : before, isNext ? walked.left : 2)}</p>
      <Form action={href(at.question())}>
        <HiddenField name="cau" value={question.id} />
        <QuestionField question={question} value={kept[question.id]} typed={typed} heading />
        <Button>{t.next}</Button>
      </Form>
      {walked.asked.length === 0 && (
        <p class="govuk-body">
          {t.lead} {t.privacy}
        </p>
      )}
      {isNext && walked.asked.length > 0 && (
        <Details summary={t.answered}>
          <RuleAnswersList questions={walked.asked} answers={walked.answers} changeAt={(it) => at.question(it.id)} />
        </Details>
      )}
      {at.mayFile && isOnline(procedure.record) && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.fileUnasked(procedure.id))}>
            {t.skip}
          </a>
        </p>
      )}
    </Layout>
  )
}
