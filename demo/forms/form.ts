/** Words to write a form with: pages of questions in the order they are asked, instead of a schema and a layout apart. */
import type { Control, FileSlot, FormDefinition, Property, Rule, Text } from '#eforms'

type ObjectSchema = FormDefinition['schema']

type Question = { schema: Property; required: boolean; rule?: Rule; options?: Control['options'] }
type Questions = Record<string, Question>
type Page = { key: string; label: Text; questions: Questions; rule?: Rule; note?: Text }

type Common = {
  /** Number of the question on the official paper form. */
  official?: string
  /** What it means, to be filled in beforehand. */
  semantic?: string
  /** Filled in by what it means only when this holds. */
  prefillWhen?: Rule
  hint?: Text
  error?: Text
  optional?: boolean
  rule?: Rule
}

export const text = (vi: string, en: string): Text => ({ vi, en })

export function form(
  input: Omit<FormDefinition, 'schema' | 'ui' | 'files'> & { pages: Page[]; files?: FileSlot[] },
): FormDefinition {
  const { pages, files = [], ...rest } = input
  return {
    ...rest,
    schema: schemaOf(Object.assign({}, ...pages.map((it) => it.questions))),
    ui: { type: 'Categorization', elements: pages.map(categoryOf) },
    files,
  }
}

function categoryOf({ key, label, questions, rule, note }: Page): FormDefinition['ui']['elements'][number] {
  const controls = Object.entries(questions).map(([name, question]) => controlOf(name, question))
  const elements = note ? [{ type: 'Label' as const, text: note }, ...controls] : controls
  return { type: 'Category', key, label, ...(rule && { rule }), elements }
}

function controlOf(name: string, { rule, options }: Question): Control {
  return { type: 'Control', scope: `#/properties/${name}`, ...(rule && { rule }), ...(options && { options }) }
}

function schemaOf(questions: Questions): ObjectSchema {
  const entries = Object.entries(questions)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, it]) => [name, it.schema])),
    required: entries.filter(([, it]) => it.required).map(([name]) => name),
  }
}

export function page(key: string, label: Text, questions: Questions, more: { rule?: Rule; note?: Text } = {}): Page {
  return { key, label, questions, ...more }
}

type Kind = Pick<Property, 'type'> & Partial<Property>

function question(title: Text, common: Common, kind: Kind): Question {
  const { official, semantic, prefillWhen, hint, error, optional, rule } = common
  return {
    required: !optional,
    ...(rule && { rule }),
    ...(prefillWhen && { options: { prefillWhen } }),
    schema: {
      title,
      ...(hint && { description: hint }),
      ...kind,
      ...(semantic && { 'x-semantic': semantic }),
      ...(error && { 'x-error': error }),
      ...(official && { 'x-official': official }),
    },
  }
}

export const line = (vi: string, en: string, common: Common = {}, limits: Partial<Property> = {}) =>
  question(text(vi, en), common, { type: 'string', maxLength: 200, ...limits })

export const personName = (vi: string, en: string, common: Common = {}) =>
  line(vi, en, common, { format: 'person-name', maxLength: 100 })

export const lines = (vi: string, en: string, common: Common = {}): Question => ({
  ...question(text(vi, en), common, { type: 'string', maxLength: 2000 }),
  options: { rows: 4 },
})

export const day = (vi: string, en: string, common: Common = {}, limits: Partial<Property> = {}) =>
  question(text(vi, en), common, { type: 'string', format: 'date', ...limits })

export const birthday = (vi: string, en: string, common: Common = {}) =>
  day(vi, en, common, { formatMaximum: 'today', formatMinimum: '1900-01-01' })

export const identityNumber = (vi: string, en: string, common: Common = {}) => {
  const hint = text('12 số, như trên thẻ căn cước', '12 digits, as on the identity card')
  return narrow(question(text(vi, en), { hint, ...common }, { type: 'string', format: 'identity-number' }))
}

export const phone = (vi: string, en: string, common: Common = {}) =>
  narrow(question(text(vi, en), common, { type: 'string', format: 'phone' }))

const narrow = (asked: Question): Question => ({ ...asked, options: { ...asked.options, width: 20 } })

export const email = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'string', format: 'email' })

export const address = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'object', 'x-type': 'address' })

/** The same for people who may live in another country. */
export const addressAnywhere = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'object', 'x-type': 'address', 'x-abroad': true })

/** A place named by its commune only: where somebody comes from, which office one will visit. */
export const commune = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'object', 'x-type': 'address', 'x-detail': 'commune' })

export const count = (vi: string, en: string, common: Common = {}, limits: Partial<Property> = {}): Question => ({
  ...question(text(vi, en), common, { type: 'integer', minimum: 0, ...limits }),
  options: { width: 4 },
})

export const money = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'integer', format: 'money', minimum: 0 })

export const agree = (vi: string, en: string, common: Common = {}) =>
  question(text(vi, en), common, { type: 'boolean' })

type Choices = Record<string, [vi: string, en: string]>

export function choice(vi: string, en: string, choices: Choices, common: Common = {}): Question {
  const oneOf = choicesOf(choices)
  return { ...question(text(vi, en), common, { type: 'string', oneOf }), options: { inline: oneOf.length === 2 } }
}

export const several = (vi: string, en: string, choices: Choices, common: Common = {}) =>
  question(text(vi, en), common, { type: 'array', items: { type: 'string', oneOf: choicesOf(choices) } })

const choicesOf = (choices: Choices) =>
  Object.entries(choices).map(([value, [vi, en]]) => ({ const: value, title: text(vi, en) }))

export const yesNo = (vi: string, en: string, common: Common = {}) =>
  choice(vi, en, { yes: ['Có', 'Yes'], no: ['Không', 'No'] }, common)

export const gender = (common: Common = {}) =>
  choice('Giới tính', 'Sex', { male: ['Nam', 'Male'], female: ['Nữ', 'Female'] }, common)

/** The same questions for each of several: members of a household, lines of business. */
export function each(
  title: Text,
  questions: Questions,
  more: Common & { minItems?: number; maxItems?: number } = {},
): Question {
  const { minItems, maxItems = 20, ...common } = more
  const asked = question(title, common, {
    type: 'array',
    items: schemaOf(questions),
    maxItems,
    ...(minItems && { minItems }),
  })
  const elements = Object.entries(questions).map(([name, it]) => controlOf(name, it))
  return { ...asked, options: { detail: { elements } } }
}

type Wanted = { const?: unknown; enum?: readonly unknown[]; not?: { const: unknown }; contains?: { const: unknown } }

export const when = (name: string, schema: Wanted): Rule => ({
  effect: 'SHOW',
  condition: { scope: `#/properties/${name}`, schema },
})

export const unless = (name: string, value: unknown): Rule => ({
  effect: 'HIDE',
  condition: { scope: `#/properties/${name}`, schema: { const: value } },
})

/** Ethnic group and citizenship, as they stand beside every person on the civil status forms. */
export const ethnicity = (common: Common = {}) =>
  line(
    'Dân tộc',
    'Ethnic group',
    { hint: text('Ví dụ: Kinh, Tày, Khơ-me', 'For example: Kinh, Tày, Khmer'), ...common },
    { maxLength: 50 },
  )

export const citizenship = (common: Common = {}) =>
  line(
    'Quốc tịch',
    'Citizenship',
    { hint: text('Ví dụ: Việt Nam', 'For example: Viet Nam'), ...common },
    { maxLength: 50 },
  )
