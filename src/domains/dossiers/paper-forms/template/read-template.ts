import { Type } from 'typebox'
import { type ParsedForm, parseForm } from '#platform/forms.ts'
import type { PaperFormName } from '../form-names.ts'
import { placeholderFault, type TemplateContent, type TemplateFault } from './template.ts'

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
/** The fields of the form, with how long each may be. */
export const templateLengths = {
  headerLines: 400,
  place: 60,
  before: 1500,
  after: 1500,
  contact: 300,
  signerTitle: 80,
  footer: 400,
} as const
export type TemplateField = keyof typeof templateLengths
export const templateFields = Object.keys(templateLengths) as TemplateField[]
const mostLines = 3
const longestLine = 120

const schema = Type.Object({
  headerLines: text(templateLengths.headerLines),
  place: text(templateLengths.place),
  before: text(templateLengths.before),
  after: text(templateLengths.after),
  contact: text(templateLengths.contact),
  signerTitle: text(templateLengths.signerTitle),
  footer: text(templateLengths.footer),
})

/** Fields whose words may hold placeholders. */
const filledFields: readonly TemplateField[] = ['before', 'after', 'footer']

export type FieldFault =
  | { field: TemplateField; rule: 'length'; most: number }
  | { field: TemplateField; rule: 'lines'; most: number; longest: number }
  | ({ field: TemplateField } & TemplateFault)

export type TypedTemplate = Partial<Record<TemplateField, string>>

export type ReadTemplate = { typed: TypedTemplate; content: TemplateContent | undefined; faults: FieldFault[] }

/** The form as it came: what was typed, and the content when nothing is wrong with it. */
export function readTemplate(body: unknown, form: PaperFormName): ReadTemplate {
  const parsed: ParsedForm<TypedTemplate> = parseForm(schema, body)
  const typed = (parsed.ok ? parsed.values : parsed.typed) as TypedTemplate
  const faults: FieldFault[] = parsed.ok
    ? []
    : parsed.errors.map(({ field }) => {
        const name = field as TemplateField
        return { field: name, rule: 'length', most: templateLengths[name] }
      })
  const said = (field: TemplateField) => (typeof typed[field] === 'string' ? typed[field].replaceAll('\r\n', '\n') : '')
  const headerLines = linesOf(said('headerLines'))
  if (headerLines.length > mostLines || headerLines.some((it) => it.length > longestLine))
    faults.push({ field: 'headerLines', rule: 'lines', most: mostLines, longest: longestLine })
  for (const field of templateFields) {
    if (faults.some((it) => it.field === field)) continue
    // Elsewhere braces would be printed as they stand: nobody means that either.
    const fault = placeholderFault(said(field), form)
    if (fault) faults.push({ field, ...fault })
    else if (!filledFields.includes(field) && said(field).includes('{')) faults.push({ field, rule: 'brace' })
  }
  if (faults.length > 0) return { typed, content: undefined, faults }
  const { place, before, after, contact, signerTitle, footer } = Object.fromEntries(
    templateFields.map((it) => [it, said(it)]),
  ) as Record<TemplateField, string>
  return { typed, content: { headerLines, place, before, after, contact, signerTitle, footer }, faults }
}

/** As it stands in the boxes. */
export function typedOf(content: TemplateContent): TypedTemplate {
  return { ...content, headerLines: content.headerLines.join('\n') }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '')
}
