import type { ComponentChildren } from 'preact'
import { type FieldProps, fieldId, Fieldset } from './field.tsx'

export type Choice = {
  value: string
  text: ComponentChildren
  hint?: ComponentChildren
  /** Further questions that belong to this answer; shown only while it is chosen. */
  more?: ComponentChildren
}

export type RadioFieldProps = FieldProps & { value?: string; options: readonly Choice[]; inline?: boolean }

/** One answer of a few. */
export function RadioField(props: RadioFieldProps) {
  return (
    <Fieldset field={props}>
      <div class={`govuk-radios${props.inline ? ' govuk-radios--inline' : ''}`}>
        {props.options.map((option, index) => (
          <Option
            key={option.value}
            kind="radios"
            name={props.name}
            index={index}
            option={option}
            checked={option.value === props.value}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export type CheckboxFieldProps = FieldProps & { values?: readonly string[]; options: readonly Choice[] }

/** Any number of answers; one box alone is a declaration. */
export function CheckboxField(props: CheckboxFieldProps) {
  return (
    <Fieldset field={props}>
      <div class="govuk-checkboxes">
        {props.options.map((option, index) => (
          <Option
            key={option.value}
            kind="checkboxes"
            name={props.name}
            index={index}
            option={option}
            checked={props.values?.includes(option.value) ?? false}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Option(props: {
  kind: 'radios' | 'checkboxes'
  name: string
  index: number
  option: Choice
  checked: boolean
}) {
  const { kind, option } = props
  // The first has the field's own id, so that an error summary finds it.
  const id = props.index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${props.index + 1}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={props.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={option.value}
          checked={props.checked}
          aria-describedby={option.hint ? `${id}-item-hint` : undefined}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {option.text}
        </label>
        {option.hint && (
          <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
            {option.hint}
          </div>
        )}
      </div>
      {option.more && <div class={`govuk-${kind}__conditional`}>{option.more}</div>}
    </>
  )
}
