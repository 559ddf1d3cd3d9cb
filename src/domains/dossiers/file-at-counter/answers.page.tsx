import {
  type AnswerError,
  type Answers,
  AnswersDifference,
  FormFields,
  type FormPage,
  prune,
  type Units,
} from '#eforms'
import { briefTitle } from '#procedures'
import { Button, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame } from './counter-filing-frame.page.tsx'
import type { CounterDraft } from './counter-draft.ts'
import { en } from './filing.en.ts'
import { vi } from './filing.vi.ts'
import { seenOf } from './two-windows.ts'

export type AnswersProps = CounterFilingProps & {
  open: CounterDraft
  /** All questions from top to bottom. */
  page: FormPage
  answers: Answers
  wrong: readonly AnswerError[]
  units: Units
  /** Another window saved something else meanwhile: nothing is written yet. */
  changed?: true
}

/** The form, all of it on one page: an officer goes through it as through the paper. */
export function AnswersPage(props: AnswersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { open, page, answers, wrong } = props
  const { draft, visit, asked, byPaper } = open
  return (
    <CounterFilingFrame
      title={t.answersTitle}
      of={props}
      caption={[t.steps.answers, briefTitle(draft.procedureName)].join(' · ')}
      back={{ href: href(urls.visit(visit.id)), text: t.of(visit.applicant?.name ?? '') }}
    >
      {props.changed && <Overtaken {...props} />}
      <ErrorSummary errors={wrong.map((it) => ({ field: it.field, text: it.text[language] }))} />
      <p class="govuk-body">{byPaper ? t.answersPaper : t.answersTyped}</p>
      <Form action={href(urls.counterDraft(draft.id, 'to-khai'))}>
        <HiddenField name="_revision" value={draft.revision} />
        <HiddenField name="_seen" value={seenOf(prune(open.definition, draft.answers))} />
        <FormFields definition={asked} page={page} answers={answers} errors={wrong} units={props.units} />
        <Button>{t.goPapers}</Button>
      </Form>
    </CounterFilingFrame>
  )
}

/** What the other window saved beside what this one would save, and the way to either. */
function Overtaken({ open, answers, units }: AnswersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { draft, definition } = open
  return (
    <Notice tone="waiting" title={t.changedTitle} live>
      <p class="govuk-body">{t.changedAnswers(formatShortMoment(draft.savedAt, language))}</p>
      <AnswersDifference
        {...{ definition, units, before: draft.answers, after: answers, caption: t.changedTitle }}
        heads={{ before: t.savedThere, after: t.typedHere }}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.counterDraft(draft.id, 'to-khai'))}>
          {t.takeTheirs}
        </a>
      </p>
    </Notice>
  )
}
