import { Button, HiddenField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Answers } from '../definition.ts'
import { fieldName, itemControls, itemsOf, keyOf } from '../questions.ts'
import { Conditional } from './conditional.page.tsx'
import { en } from './form-fields.en.ts'
import { vi } from './form-fields.vi.ts'
import { errorAt } from './error-at.ts'
import { QuestionField, type QuestionProps } from './question-field.page.tsx'

/** The same questions once for each of several things. Items come and go by buttons that submit the form. */
export function RepeatedGroup(props: QuestionProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const { schema, control, pointer, required, errors, units } = props
  const { properties, required: requiredInside = [] } = itemsOf(schema)!
  const least = Math.max(schema.minItems ?? 0, required ? 1 : 0)
  const given = Array.isArray(props.value) ? (props.value as Answers[]) : []
  const items = given.length > 0 ? given : Array.from({ length: least }, (): Answers => ({}))
  const title = schema.title[language]
  const error = errorAt(errors, pointer, language)
  const name = fieldName(pointer)
  return (
    <div
      class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}
      id={name.replaceAll('.', '-')}
      tabIndex={-1}
    >
      <h2 class="govuk-heading-m">{title}</h2>
      {schema.description && <div class="govuk-hint">{schema.description[language]}</div>}
      {error && <p class="govuk-error-message">{error}</p>}
      <HiddenField name={`${name}._count`} value={items.length} />
      {items.map((item, i) => (
        <fieldset key={i} class="govuk-fieldset portal-item" data-item={`${pointer}/${i}`}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t.item(title, i + 1)}</legend>
          {itemControls(control, schema).map((inner) => {
            const key = keyOf(inner.scope)
            const at = `${pointer}/${i}/${key}`
            return (
              <Conditional key={key} rule={inner.rule} kept={item} question={at}>
                <QuestionField
                  schema={properties[key]!}
                  control={inner}
                  pointer={at}
                  required={requiredInside.includes(key)}
                  value={item[key]}
                  errors={errors}
                  units={units}
                />
              </Conditional>
            )
          })}
          {items.length > least && (
            <Button kind="secondary" name="_remove" value={`${pointer}/${i}`}>
              {t.remove} <span class="govuk-visually-hidden">{t.removeWhat(title, i + 1)}</span>
            </Button>
          )}
        </fieldset>
      ))}
      {items.length < (schema.maxItems ?? 50) && (
        <Button kind="secondary" name="_add" value={pointer}>
          {items.length > 0 ? t.addAnother(title) : t.add(title)}
        </Button>
      )}
    </div>
  )
}
