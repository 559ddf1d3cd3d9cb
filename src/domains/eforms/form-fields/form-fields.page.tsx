import { useTexts, useView } from '#ui/view.tsx'
import type { AnswerError, Answers, Element, FormDefinition, FormPage } from '../definition.ts'
import { prune } from '../pages.ts'
import { controlsOf, keyOf } from '../questions.ts'
import type { Units } from '../units.ts'
import { Conditional } from './conditional.page.tsx'
import { en } from './form-fields.en.ts'
import { vi } from './form-fields.vi.ts'
import { QuestionField } from './question-field.page.tsx'

export type FormFieldsProps = {
  definition: FormDefinition
  page: FormPage
  answers: Answers
  errors?: readonly AnswerError[]
  units?: Units
}

/**
 * The questions of one page, to be put inside a `Form`. Those that a condition hides are there too, hidden, so that the
 * browser can show them at once; without JavaScript the page comes again when an answer brings them up.
 */
export function FormFields({ definition, page, answers, errors = [], units }: FormFieldsProps) {
  const t = useTexts({ vi, en })
  const kept = prune(definition, answers)
  const onPage = page.elements.flatMap(controlsOf).map(({ control }) => keyOf(control.scope))
  const { properties } = definition.schema
  // What the browser needs to judge as the server does: this page's questions and the answers given before.
  const forBrowser = {
    properties: Object.fromEntries(onPage.map((key) => [key, properties[key]])),
    before: answersBefore(page, kept, new Set(onPage)),
  }
  return (
    <div data-island="eform" data-props={JSON.stringify(forBrowser)}>
      {/* Enter in a text field presses the form's first button, which would else add, remove or reload something. */}
      <button type="submit" class="govuk-visually-hidden-focusable">
        {t.enter}
      </button>
      {page.elements.map((element, i) => (
        <ElementView key={i} element={element} context={{ definition, answers, kept, errors, units }} />
      ))}
    </div>
  )
}

/** Only the answers that this page's conditions ask about: nothing personal goes into a page without need. */
function answersBefore(page: FormPage, kept: Answers, onPage: ReadonlySet<string>): Answers {
  const asked = [...JSON.stringify(page.elements).matchAll(/"scope":"#\/properties\/(\w+)/g)].map((it) => it[1]!)
  return Object.fromEntries(
    asked.filter((key) => !onPage.has(key) && Object.hasOwn(kept, key)).map((key) => [key, kept[key]]),
  )
}

type Context = {
  definition: FormDefinition
  answers: Answers
  kept: Answers
  errors: readonly AnswerError[]
  units?: Units
}

function ElementView({ element, context }: { element: Element; context: Context }) {
  const { language } = useView()
  const { definition, answers, kept, errors, units } = context
  if (element.type === 'Label')
    return (
      <Conditional rule={element.rule} kept={kept}>
        <p class="govuk-body">{element.text[language]}</p>
      </Conditional>
    )
  if (element.type === 'Group')
    return (
      <Conditional rule={element.rule} kept={kept}>
        <fieldset class="govuk-fieldset portal-question-group">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{element.label[language]}</legend>
          {element.elements.map((inner, i) => (
            <ElementView key={i} element={inner} context={context} />
          ))}
        </fieldset>
      </Conditional>
    )
  const key = keyOf(element.scope)
  return (
    <Conditional rule={element.rule} kept={kept} question={`/${key}`}>
      <QuestionField
        schema={definition.schema.properties[key]!}
        control={element}
        pointer={`/${key}`}
        required={definition.schema.required?.includes(key) ?? false}
        value={answers[key]}
        errors={errors}
        units={units}
      />
    </Conditional>
  )
}
