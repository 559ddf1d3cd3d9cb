import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type FileFieldProps = FieldProps & {
  /** What the browser offers to choose from; the server looks at the content itself. */
  accept?: string
  multiple?: boolean
}

/** One or more files from the person's device; a phone offers its camera. */
export function FileField(props: FileFieldProps) {
  return (
    <Field field={props}>
      <input
        class={`govuk-file-upload portal-file${props.error ? ' govuk-file-upload--error' : ''}`}
        id={fieldId(props.name)}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  )
}
