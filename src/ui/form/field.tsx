import type { ComponentChildren } from 'preact'
import { useTexts } from '../view.tsx'
import { en } from '../form.en.ts'
import { vi } from '../form.vi.ts'

/** What every field has. */
export type FieldProps = {
  name: string
  /** Where two forms of one page have a field of the same name. */
  id?: string
  label: string
  hint?: ComponentChildren
  error?: string
  /** The label is the page's only question: it becomes the h1. */
  labelAsHeading?: boolean
  labelSize?: 's' | 'm' | 'l'
  /** Says "(không bắt buộc)" behind the label; required is the rule and says nothing. */
  optional?: boolean
}

/** The id of a field's first control: an error summary links there. */
export function fieldId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
}

/** The ids of hint and error, for `aria-describedby`. */
export function describedBy({ name, id: own, hint, error }: FieldProps): string | undefined {
  const id = fieldId(own ?? name)
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** A field of one control: label, hint and error around it. */
export function Field(props: { field: FieldProps; children: ComponentChildren }) {
  const { field, children } = props
  const label = (
    <label class={`govuk-label ${sizeOf(field, 'label')}`} for={fieldId(field.id ?? field.name)}>
      <LabelText field={field} />
    </label>
  )
  return (
    <Group error={field.error}>
      {field.labelAsHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError field={field} />
      {children}
    </Group>
  )
}

/** A field of several controls: a fieldset whose legend is the label. */
export function Fieldset(props: { field: FieldProps; role?: 'group'; children: ComponentChildren }) {
  const { field, children } = props
  return (
    <Group error={field.error}>
      <fieldset class="govuk-fieldset" role={props.role} aria-describedby={describedBy(field)}>
        <legend class={`govuk-fieldset__legend ${sizeOf(field, 'fieldset__legend')}`}>
          {field.labelAsHeading ? (
            <h1 class="govuk-fieldset__heading">
              <LabelText field={field} />
            </h1>
          ) : (
            <LabelText field={field} />
          )}
        </legend>
        <HintAndError field={field} />
        {children}
      </fieldset>
    </Group>
  )
}

function Group({ error, children }: { error?: string; children: ComponentChildren }) {
  return <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>{children}</div>
}

function LabelText({ field }: { field: FieldProps }) {
  const t = useTexts({ vi, en })
  if (!field.optional) return <>{field.label}</>
  return (
    <>
      {field.label} <span class="portal-optional">{t.optional}</span>
    </>
  )
}

function HintAndError({ field }: { field: FieldProps }) {
  const t = useTexts({ vi, en })
  const id = fieldId(field.id ?? field.name)
  return (
    <>
      {field.hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {field.hint}
        </div>
      )}
      {field.error && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{t.error}</span> {field.error}
        </p>
      )}
    </>
  )
}

function sizeOf(field: FieldProps, block: string): string {
  return `govuk-${block}--${field.labelSize ?? (field.labelAsHeading ? 'l' : 's')}`
}
