import { useTexts } from '../view.tsx'
import { en } from '../form.en.ts'
import { vi } from '../form.vi.ts'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type TextFieldProps = FieldProps & {
  value?: string | number
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url'
  autoComplete?: string
  /** Characters expected, not allowed: the box is as wide as its answer. */
  width?: 2 | 3 | 4 | 5 | 10 | 20
  prefix?: string
  suffix?: string
  readOnly?: boolean
  maxLength?: number
  spellCheck?: boolean
  autoFocus?: boolean
  /** The id of a `datalist` with suggestions. */
  list?: string | undefined
}

/** One line of text. Passwords get a button that shows them. */
export function TextField(props: TextFieldProps) {
  return (
    <Field field={props}>
      {props.prefix || props.suffix ? (
        <div class="govuk-input__wrapper">
          {props.prefix && (
            <div class="govuk-input__prefix" aria-hidden="true">
              {props.prefix}
            </div>
          )}
          <Input {...props} />
          {props.suffix && (
            <div class="govuk-input__suffix" aria-hidden="true">
              {props.suffix}
            </div>
          )}
        </div>
      ) : props.type === 'password' ? (
        <Password {...props} />
      ) : (
        <Input {...props} />
      )}
    </Field>
  )
}

function Password(props: TextFieldProps) {
  const t = useTexts({ vi, en })
  return (
    <div
      class="govuk-input__wrapper portal-password"
      data-island="password-toggle"
      data-show={t.showPassword}
      data-hide={t.hidePassword}
      data-shown={t.passwordShown}
      data-hidden={t.passwordHidden}
    >
      <Input {...props} />
    </div>
  )
}

function Input(props: TextFieldProps) {
  const plain = props.type === 'password' || props.type === 'email' || props.type === 'url'
  return (
    <input
      class={`govuk-input${props.width ? ` govuk-input--width-${props.width}` : ''}${props.error ? ' govuk-input--error' : ''}`}
      id={fieldId(props.name)}
      name={props.name}
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      inputmode={props.inputMode}
      autocomplete={props.autoComplete as 'on' | undefined}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      readonly={props.readOnly}
      maxlength={props.maxLength}
      list={props.list}
      autofocus={props.autoFocus}
      spellcheck={plain ? false : props.spellCheck}
      autocapitalize={plain ? 'none' : undefined}
    />
  )
}
