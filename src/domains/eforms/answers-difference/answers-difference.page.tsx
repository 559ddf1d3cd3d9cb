import { useTexts, useView } from '#ui/view.tsx'
import { answerText } from '../answers-summary/answer-text.ts'
import { en as summaryEn } from '../answers-summary/answers-summary.en.ts'
import { vi as summaryVi } from '../answers-summary/answers-summary.vi.ts'
import { isAbsent } from '../conditions.ts'
import type { Answers, FormDefinition, Property } from '../definition.ts'
import type { Units } from '../units.ts'
import { changedAnswers } from './answers-difference.ts'
import { en } from './answers-difference.en.ts'
import { vi } from './answers-difference.vi.ts'

export type AnswersDifferenceProps = {
  definition: FormDefinition
  before: Answers
  after: Answers
  /** Of the places that either side names. */
  units?: Units
  /** What the table is called, for those who hear it. */
  caption: string
  /** What the two columns are called, when it is not a correction. */
  heads?: { before: string; after: string }
}

/** Answers that changed, old beside new, on a phone below each other; struck and underlined, not coloured alone. */
export function AnswersDifference({ definition, before, after, units, caption, heads }: AnswersDifferenceProps) {
  const { language } = useView()
  const own = useTexts({ vi, en })
  const t = { ...own, ...heads }
  const words = useTexts({ vi: summaryVi, en: summaryEn })
  const rows = changedAnswers(definition, { before, after }, { language, item: words.item })
  if (rows.length === 0) return <p class="govuk-body">{t.same}</p>
  const text = (schema: Property, value: unknown) =>
    answerText(schema, value, { language, units, yes: words.yes, no: words.no })
  return (
    <table class="portal-compare portal-compare--answers">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.pointer} class="portal-compare__changed">
            <th scope="row">{row.title}</th>
            <td>
              <Label text={t.before} />
              {isAbsent(row.before) ? <None text={words.empty} /> : <del>{text(row.schema, row.before)}</del>}
            </td>
            <td>
              <Label text={t.after} />
              {isAbsent(row.after) ? <None text={words.empty} /> : <ins>{text(row.schema, row.after)}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The heading of the column, where columns stand below each other. */
function Label({ text }: { text: string }) {
  return (
    <span class="portal-compare__label" aria-hidden="true">
      {text}
    </span>
  )
}

function None({ text }: { text: string }) {
  return <span class="portal-compare__none">{text}</span>
}
