import { formatMoment } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { actPath } from '../desk/officer-acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { en } from './ask-expert.en.ts'
import { vi } from './ask-expert.vi.ts'
import type { ExpertQuestion } from './expert-question.sql.ts'

/** On the dossier's page: whom the agency asked inside its own house, and what they said. */
export function ExpertQuestions(props: {
  dossier: Dossier
  questions: readonly ExpertQuestion[]
  mayAsk: boolean
  now: Date
}) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (props.questions.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{t.onDossier}</h3>
      {props.questions.map((it) => (
        <div key={it.id}>
          <p class="govuk-body">
            {props.mayAsk ? (
              <a class="govuk-link" href={href(actPath(props.dossier, 'ask-expert'))}>
                {it.expertName}
              </a>
            ) : (
              it.expertName
            )}
          </p>
          <QuestionState it={it} now={props.now} />
        </div>
      ))}
    </>
  )
}

/** How a question stands, with its words. */
export function QuestionState({ it, now }: { it: ExpertQuestion; now: Date }) {
  const t = useTexts({ vi, en })
  return (
    <>
      <QuestionTag it={it} now={now} />
      <p class="govuk-body portal-lines">{it.question || t.erased}</p>
      <p class="govuk-hint">{t.by(it.askedByName)}</p>
      {it.answer !== '' && (
        <p class="govuk-body portal-lines">{it.state === 'handed-back' ? t.reason(it.answer) : it.answer}</p>
      )}
    </>
  )
}

export function QuestionTag({ it, now }: { it: Pick<ExpertQuestion, 'state' | 'deadline'>; now: Date }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const late = it.state === 'open' && now > it.deadline
  const tone = it.state === 'answered' ? 'done' : it.state !== 'open' ? 'neutral' : late ? 'refused' : 'waiting'
  return (
    <p class="govuk-body">
      <Tag tone={tone}>{late ? `${t.states.open}, ${t.late}` : t.states[it.state]}</Tag>{' '}
      {t.until(formatMoment(it.deadline, language))}
    </p>
  )
}
