// Everything that a form is made of. Fields have the ids of their names, so that an error summary can lead to them.
export { Form, type FormProps, HiddenField } from './form/form.tsx'
export type { FieldProps } from './form/field.tsx'
export { TextField, type TextFieldProps } from './form/text-field.tsx'
export { TextArea, type TextAreaProps } from './form/text-area.tsx'
export { SelectField, type SelectFieldProps } from './form/select-field.tsx'
export {
  CheckboxField,
  type CheckboxFieldProps,
  type Choice,
  RadioField,
  type RadioFieldProps,
} from './form/choice-fields.tsx'
export { DateField, type DateFieldProps } from './form/date-field.tsx'
export { KeptFiles } from './form/kept-files.tsx'
export { FileField, type FileFieldProps } from './form/file-field.tsx'
export { ErrorSummary, type ErrorSummaryProps } from './form/error-summary.tsx'
export { Button, ButtonGroup, ButtonLink, type ButtonProps } from './form/button.tsx'
