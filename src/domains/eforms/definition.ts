/** A text in both languages. Data that exists in Vietnamese only stands in both. */
export type Text = { vi: string; en: string }

/** What a condition may ask of an answer: a listed subset of JSON Schema (see check-definition.ts). */
export type ConditionSchema = {
  const?: unknown
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  contains?: { const: unknown }
  not?: ConditionSchema
}

/** JSON Forms' conditions. `scope` starts at the answers, inside a repeated group at its item. */
export type Condition =
  | { scope: string; schema: ConditionSchema }
  | { type: 'AND' | 'OR'; conditions: readonly Condition[] }

export type Rule = { effect: 'SHOW' | 'HIDE'; condition: Condition }

/** What a calculation takes: the answer to a question asked before, or a value that the author wrote. */
export type Operand = { question: string } | { number: number } | { text: string }

/**
 * A value that nobody types. Names are those of questions asked before in the same place: on the form, or inside one item of
 * a repeated group. What is more complicated goes through a calculated question in between.
 */
export type Calculation =
  | { op: 'sum' | 'difference' | 'product'; of: readonly Operand[] }
  /** How many items a repeated group has, and the sum of one of its columns. */
  | { op: 'count'; group: string }
  | { op: 'total'; group: string; column: string }
  /** Completed years from one date to another, or to `today`. */
  | { op: 'age'; from: string; at: string }
  | { op: 'join'; of: readonly Operand[]; with: string }

export type Choice = { const: string; title: Text }

/** A catalogue with its name as it was when the form was built; only rows of an agency, or under a row, by their codes. */
export type RowsAsked = { code: string; name: string; owner?: string; under?: string }

/** One question's schema: a listed subset of JSON Schema, with titles in both languages. */
export type Property = {
  type: 'string' | 'boolean' | 'integer' | 'array' | 'object'
  title: Text
  description?: Text
  format?: 'date' | 'identity-number' | 'person-name' | 'phone' | 'email' | 'money'
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  /** For dates: a day, or `today`. */
  formatMinimum?: string
  formatMaximum?: string
  oneOf?: readonly Choice[]
  /** Repeated group: objects. Several choices: strings with `oneOf`. */
  items?: ObjectSchema | { type: 'string'; oneOf: readonly Choice[] }
  minItems?: number
  maxItems?: number
  'x-type'?: 'address' | 'catalogue'
  /** The rows that may be chosen. */
  'x-catalogue'?: RowsAsked
  /** How much of an address is asked; `full` unless said. */
  'x-detail'?: 'province' | 'commune' | 'full'
  /** A full address may also be in another country. */
  'x-abroad'?: boolean
  /** What the answer means, so that it can be filled in beforehand: `person.name`. */
  'x-semantic'?: string
  /** The sentence when the answer is wrong, in place of the ordinary one. */
  'x-error'?: Text
  /** Calculated, so shown and never asked. */
  'x-calculated'?: Calculation
  /** The number of the question on the official paper form. */
  'x-official'?: string
}

export type ObjectSchema = {
  type: 'object'
  properties: Readonly<Record<string, Property>>
  required?: readonly string[]
}

export type Control = {
  type: 'Control'
  scope: string
  rule?: Rule
  options?: {
    rows?: number
    inline?: boolean
    /** A repeated group as a table: one row for each item. */
    table?: boolean
    width?: 2 | 3 | 4 | 5 | 10 | 20
    detail?: { elements: readonly Control[] }
    /** Filled in by its meaning (`x-semantic`) only when an earlier answer says that it is the applicant's own. */
    prefillWhen?: Rule
  }
}
export type Group = { type: 'Group'; label: Text; rule?: Rule; elements: readonly (Control | Label)[] }
export type Label = { type: 'Label'; text: Text; rule?: Rule }
export type Element = Control | Group | Label
export type Category = { type: 'Category'; key: string; label: Text; rule?: Rule; elements: readonly Element[] }

/** A paper to attach: one slot, one page. */
export type FileSlot = {
  key: string
  /** The component of the procedure's record it stands for, by code or name. */
  component: string
  label: Text
  hint?: Text
  required: boolean
  max?: number
  rule?: Rule
}

/** A form in JSON Forms' format: JSON Schema for the answers, a UI schema for layout and conditions, slots for files. */
export type FormDefinition = {
  code: string
  title: Text
  /** Where it comes from: the legal text with the official form, or who wrote it. */
  source: string
  schema: ObjectSchema
  ui: { type: 'Categorization'; elements: readonly Category[] }
  files: readonly FileSlot[]
  /** The address answer that decides the competent agency. */
  routing?: { kind: 'residence' | 'object-place' | 'event-place' | 'choice'; from: string }
  applicantName?: string
  ownerName?: string
}

export type Answers = Readonly<Record<string, unknown>>

/**
 * A place by today's units. `communeName` is what was typed where the list of communes is not known; `country` where the
 * province is `abroad`.
 */
export type Address = {
  provinceCode?: string
  communeCode?: string
  communeName?: string
  country?: string
  detail?: string
}

/** Stands for a province when an address is in another country. */
export const abroad = 'abroad'

/** A wrong answer: where it is in the record, which field shows it, and the sentence. */
export type AnswerError = { pointer: string; field: string; text: Text }

/** A page as the applicant sees it. `index` is its place in the definition and does not move when other pages hide. */
export type FormPage = { key: string; index: number; label: Text; elements: readonly Element[] }
