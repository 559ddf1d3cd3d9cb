import { useTexts } from '../view.tsx'
import { en } from '../form.en.ts'
import { vi } from '../form.vi.ts'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type SelectFieldProps = FieldProps & {
  value?: string
  options: readonly { value: string; text: string }[]
  /** The first, empty line; "Chọn" unless said, none when null. */
  empty?: string | null
}

/** One of many, when radios would be too long a list. */
export function SelectField(props: SelectFieldProps) {
  const t = useTexts({ vi, en })
  const empty = props.empty === undefined ? t.choose : props.empty
  return (
    <Field field={props}>
      <select
        class={`govuk-select${props.error ? ' govuk-select--error' : ''}`}
        id={fieldId(props.name)}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {empty !== null && <option value="">{empty}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
