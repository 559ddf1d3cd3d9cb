import { Button, HiddenField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Answers, Control } from '../definition.ts'
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
  const { schema, control, pointer, required, errors } = props
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
      {control.options?.table ? (
        <TableItems {...props} items={items} removable={items.length > least} />
      ) : (
        items.map((item, i) => (
          <fieldset key={i} class="govuk-fieldset portal-item" data-item={`${pointer}/${i}`}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t.item(title, i + 1)}</legend>
            {itemControls(control, schema).map((inner) => (
              <ItemQuestion key={inner.scope} {...props} item={item} index={i} inner={inner} />
            ))}
            {items.length > least && <RemoveItem {...props} index={i} />}
          </fieldset>
        ))
      )}
      {items.length < (schema.maxItems ?? 50) && (
        <Button kind="secondary" name="_add" value={pointer}>
          {items.length > 0 ? t.addAnother(title) : t.add(title)}
        </Button>
      )}
    </div>
  )
}

/** One row for each item under the questions' names; on a phone each row is a card, where the names come again. */
function TableItems(props: QuestionProps & { items: readonly Answers[]; removable: boolean }) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const { schema, control, pointer, items } = props
  const controls = itemControls(control, schema)
  const { properties, required = [] } = itemsOf(schema)!
  if (items.length === 0) return null
  return (
    <table class="govuk-table portal-table portal-question-table">
      <caption class="govuk-visually-hidden">{schema.title[language]}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {controls.map((inner) => {
            const key = keyOf(inner.scope)
            const question = properties[key]!
            const optional = !required.includes(key) && question.type !== 'boolean' && !question['x-calculated']
            return (
              <th key={key} scope="col" class="govuk-table__header">
                {question.title[language]} {optional && <span class="portal-optional">{t.optional}</span>}
              </th>
            )
          })}
          {props.removable && (
            <td class="govuk-table__header">
              <span class="govuk-visually-hidden">{t.remove}</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {items.map((item, i) => (
          <tr key={i} class="govuk-table__row" data-item={`${pointer}/${i}`}>
            {controls.map((inner) => (
              <td key={inner.scope} class="govuk-table__cell">
                <ItemQuestion {...props} item={item} index={i} inner={inner} />
              </td>
            ))}
            {props.removable && (
              <td class="govuk-table__cell">
                <RemoveItem {...props} index={i} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ItemQuestion(props: QuestionProps & { item: Answers; index: number; inner: Control }) {
  const { schema, pointer, item, index, inner, errors, units } = props
  const { properties, required = [] } = itemsOf(schema)!
  const key = keyOf(inner.scope)
  const at = `${pointer}/${index}/${key}`
  return (
    <Conditional rule={inner.rule} kept={item} question={at}>
      <QuestionField
        schema={properties[key]!}
        control={inner}
        pointer={at}
        required={required.includes(key)}
        value={item[key]}
        errors={errors}
        units={units}
      />
    </Conditional>
  )
}

function RemoveItem({ schema, pointer, index }: QuestionProps & { index: number }) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  return (
    <Button kind="secondary" name="_remove" value={`${pointer}/${index}`}>
      {t.remove} <span class="govuk-visually-hidden">{t.removeWhat(schema.title[language], index + 1)}</span>
    </Button>
  )
}
