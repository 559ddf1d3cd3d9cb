import { fieldId } from '#ui/form/field.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { answerText } from '../answers-summary/answer-text.ts'
import { isAbsent } from '../conditions.ts'
import { fieldName } from '../questions.ts'
import { errorAt } from './error-at.ts'
import { en } from './form-fields.en.ts'
import { vi } from './form-fields.vi.ts'
import type { QuestionProps } from './question-field.page.tsx'

/** A value that nobody types: shown where it belongs, spoken when it changes. */
export function CalculatedField({ schema, pointer, value, errors }: QuestionProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const id = fieldId(fieldName(pointer))
  const error = errorAt(errors, pointer, language)
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <span class="govuk-label govuk-label--s" id={`${id}-label`}>
        {schema.title[language]}
      </span>
      {schema.description && <div class="govuk-hint">{schema.description[language]}</div>}
      {error && <p class="govuk-error-message">{error}</p>}
      <output id={id} class="portal-calculated" aria-labelledby={`${id}-label`} data-empty={t.calculated} tabIndex={-1}>
        {isAbsent(value) ? t.calculated : answerText(schema, value, { language, yes: t.yes, no: t.no })}
      </output>
    </div>
  )
}
