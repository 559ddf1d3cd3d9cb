import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type TextAreaProps = FieldProps & { value?: string; rows?: number; maxLength?: number }

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      <textarea
        class={`govuk-textarea${props.error ? ' govuk-textarea--error' : ''}`}
        id={fieldId(props.id ?? props.name)}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxLength}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.value}
      </textarea>
    </Field>
  )
}
