import {
  type Procedure,
  procedureTitle,
  RuleQuestionField,
  ruleQuestionError,
  type AskedAtCounter,
  type RuleQuestion,
} from '#procedures'
import { Button, ButtonGroup, Form } from '#ui/form.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame } from './counter-filing-frame.page.tsx'
import { en } from './visit.en.ts'
import type { Visit } from './visit.sql.ts'
import { vi } from './visit.vi.ts'

export type AskBeforeFilingProps = CounterFilingProps & {
  visit: Visit
  procedure: Procedure
  asked: AskedAtCounter
  /** Those whose answer is missing or wrong. */
  wrong: readonly RuleQuestion[]
}

/** What is asked before filing, as online; the officer reads it aloud, and what was answered stays on the page. */
export function AskBeforeFilingPage(props: AskBeforeFilingProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { visit, procedure, asked, wrong, typed } = props
  const sentences = Object.fromEntries(wrong.map((it) => [it.id, ruleQuestionError(it, language)]))
  const { next } = asked
  const questions = next ? [...asked.asked, next] : asked.asked
  return (
    <CounterFilingFrame
      title={t.askTitle}
      of={{ ...props, errors: wrong.map(({ id }) => ({ field: id, rule: id })) }}
      sentences={sentences}
      caption={`${procedureTitle(procedure.record.name)} (${procedure.code})`}
      back={{ href: href(urls.visit(visit.id)), text: t.visitTitle(visit.applicant?.name ?? '') }}
    >
      <p class="govuk-body">{t.askLead(asked.left)}</p>
      <Form action={href(urls.visitQuestions(visit.id, procedure.id))} class="portal-act">
        {questions.map((question) => (
          <div key={question.id} id={question.id === next?.id ? 'tiep' : undefined}>
            <RuleQuestionField
              question={question}
              value={asked.answers[question.id]}
              {...(wrong.some(({ id }) => id === question.id) && { typed: typed ?? {} })}
            />
          </div>
        ))}
        <ButtonGroup>
          <Button>{next ? t.askNext : t.askDone}</Button>
          <a class="govuk-link" href={href(`${urls.visitProcedure(visit.id, procedure.id)}?bo-qua=1`)}>
            {t.askSkip}
          </a>
        </ButtonGroup>
      </Form>
    </CounterFilingFrame>
  )
}
