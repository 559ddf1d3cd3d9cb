import { useTexts, useView } from '#ui/view.tsx'
import { questionsIn } from '../calculate.ts'
import type { AnswerError, Answers, Element, FormDefinition, FormPage, Property, Text } from '../definition.ts'
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
  /** Said under a question, by its key: where its answer was filled in from. */
  notes?: Readonly<Record<string, Text>>
}

/**
 * The questions of one page, to be put inside a `Form`. Those that a condition hides are there too, hidden, so that the
 * browser can show them at once; without JavaScript the page comes again when an answer brings them up.
 */
export function FormFields({ definition, page, answers, errors = [], units, notes = {} }: FormFieldsProps) {
  const t = useTexts({ vi, en })
  const kept = prune(definition, answers)
  const onPage = page.elements.flatMap(controlsOf).map(({ control }) => keyOf(control.scope))
  const { properties } = definition.schema
  // What the browser needs to judge as the server does: this page's questions and the answers given before.
  const before = askedAbout(page, properties).filter((key) => !onPage.includes(key) && Object.hasOwn(kept, key))
  const forBrowser = {
    properties: Object.fromEntries([...onPage, ...before].map((key) => [key, properties[key]])),
    before: Object.fromEntries(before.map((key) => [key, kept[key]])),
  }
  return (
    <div data-island="eform" data-props={JSON.stringify(forBrowser)}>
      {/* Enter in a text field presses the form's first button, which would else add, remove or reload something. */}
      <button type="submit" class="govuk-visually-hidden-focusable">
        {t.enter}
      </button>
      {page.elements.map((element, i) => (
        <ElementView key={i} element={element} context={{ definition, answers, kept, errors, units, notes }} />
      ))}
    </div>
  )
}

/** What this page's conditions and calculations ask about: nothing more goes into a page, since it may be personal. */
function askedAbout(page: FormPage, properties: FormDefinition['schema']['properties']): string[] {
  const inRules = [...JSON.stringify(page.elements).matchAll(/"scope":"#\/properties\/(\w+)/g)].map((it) => it[1]!)
  const calculated = page.elements
    .flatMap(controlsOf)
    .flatMap(({ control }) => properties[keyOf(control.scope)]?.['x-calculated'] ?? [])
  return [...new Set([...inRules, ...calculated.flatMap(questionsIn)])].filter((key) => Object.hasOwn(properties, key))
}

type Context = {
  definition: FormDefinition
  answers: Answers
  kept: Answers
  errors: readonly AnswerError[]
  units?: Units
  notes: Readonly<Record<string, Text>>
}

function ElementView({ element, context }: { element: Element; context: Context }) {
  const { language } = useView()
  const { definition, answers, kept, errors, units, notes } = context
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
  const schema = definition.schema.properties[key]!
  return (
    <Conditional rule={element.rule} kept={kept} question={`/${key}`}>
      <QuestionField
        schema={withNote(schema, notes[key])}
        control={element}
        pointer={`/${key}`}
        required={definition.schema.required?.includes(key) ?? false}
        value={schema['x-calculated'] ? kept[key] : answers[key]}
        errors={errors}
        units={units}
      />
    </Conditional>
  )
}

/** The note stands with the hint, so that it is read aloud with it. */
function withNote(schema: Property, note: Text | undefined): Property {
  if (note === undefined) return schema
  const joined = (language: 'vi' | 'en') => [schema.description?.[language], note[language]].filter(Boolean).join(' · ')
  return { ...schema, description: { vi: joined('vi'), en: joined('en') } }
}
