import type { ComponentChildren } from 'preact'
import type { FieldError } from '#platform/forms.ts'
import { ErrorSummary } from '#ui/form.tsx'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'

export type CounterFilingProps = {
  counts: QueueCounts
  errors?: readonly FieldError[]
  typed?: Readonly<Record<string, unknown>>
}

/** Every page of filing at the counter: the desk's frame, a way back, and what is wrong with the form. */
export function CounterFilingFrame(props: {
  title: string
  of: CounterFilingProps
  sentences?: Readonly<Record<string, string>>
  caption?: string
  back?: { href: string; text: string }
  children: ComponentChildren
}) {
  const { title, of, sentences = {}, caption, back } = props
  return (
    <DeskFrame title={title} counts={of.counts} current="counter">
      {back && (
        <a class="govuk-back-link" href={back.href}>
          {back.text}
        </a>
      )}
      <ErrorSummary
        errors={(of.errors ?? []).map(({ field, rule }) => ({ field, text: sentenceFor({ field, rule }, sentences) }))}
      />
      {caption && <p class="govuk-caption-m">{caption}</p>}
      <h1 class="govuk-heading-l">{title}</h1>
      {props.children}
    </DeskFrame>
  )
}

/** The sentence of the rule, where it has its own; fields of a list, such as `what-3`, share theirs. */
export function sentenceFor({ field, rule }: FieldError, sentences: Readonly<Record<string, string>>): string {
  return sentences[rule] ?? sentences[field] ?? sentences[field.replace(/-\d+$/, '')] ?? field
}

/** What stands in a field when the page comes again, and what is wrong with it. */
export function fieldOf(of: CounterFilingProps, name: string, sentences: Readonly<Record<string, string>>) {
  const typed = of.typed?.[name]
  return { name, ...(typeof typed === 'string' && { value: typed }), ...wrongOf(of, name, sentences) }
}

/** What is wrong with a field, to be spread into it. */
export function wrongOf(
  of: CounterFilingProps,
  name: string,
  sentences: Readonly<Record<string, string>>,
): { error?: string } {
  const wrong = of.errors?.find((it) => it.field === name)
  return wrong ? { error: sentenceFor(wrong, sentences) } : {}
}
