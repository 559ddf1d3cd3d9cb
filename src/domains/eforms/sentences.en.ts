import type { Subject } from './sentences.ts'
import type { vi } from './sentences.vi.ts'

const formats: Record<string, (it: Subject) => string> = {
  'identity-number': (it) => `${said(it)} must be an identity number of 12 digits. Look at the identity card again.`,
  'person-name': (it) => `${said(it)} has letters and spaces only, no digits or symbols. Look at it again.`,
  phone: (it) => `${said(it)} is not right. Enter a phone number in Viet Nam, such as 0912 345 678.`,
  email: (it) => `${said(it)} is not right. Enter it like name@example.vn.`,
  date: (it) => `${said(it)} is not right. Enter day, month and year, such as 27 3 2026.`,
}

export const en: typeof vi = {
  required: (it) => {
    if (it.asks) return `Answer the question “${it.name}”`
    if (it.kind === 'declaration') return `Tick “${big(it)}”`
    if (it.kind === 'choice') return `Choose ${it.name}`
    if (it.kind === 'group') return `Add at least one entry to “${big(it)}”`
    return `Enter ${it.name}`
  },
  because: {
    type: (it) =>
      it.schema.type === 'integer'
        ? `${said(it)} must be a number, digits only`
        : (formats[it.format]?.(it) ?? `${said(it)} is not right. Enter it again.`),
    enum: (it) => `Choose one of the answers given for “${big(it)}”`,
    items: (it) => `Choose among the answers given for “${big(it)}”`,
    format: (it) => formats[it.format]?.(it) ?? `${said(it)} is not right. Enter it again.`,
    pattern: (it) => `${big(it)} does not have the right form. Enter it again.`,
    minLength: (it) => `${said(it)} must have at least ${it.schema.minLength} characters`,
    maxLength: (it) => `${said(it)} is longer than ${it.schema.maxLength ?? 10_000} characters. Write less.`,
    minimum: (it) => `${said(it)} must be ${number(it.schema.minimum ?? 0)} or more`,
    maximum: (it) => `${said(it)} must not be more than ${number(it.schema.maximum ?? Number.MAX_SAFE_INTEGER)}`,
    minItems: (it) => `“${big(it)}” needs at least ${it.schema.minItems} entries`,
    maxItems: (it) => `“${big(it)}” has at most ${it.schema.maxItems ?? 50} entries`,
    formatMinimum: (it) =>
      it.schema.formatMinimum === 'today'
        ? `${said(it)} must be today or later`
        : `${said(it)} must not be before ${day(it.schema.formatMinimum)}`,
    formatMaximum: (it) =>
      it.schema.formatMaximum === 'today'
        ? `${said(it)} must not be after today`
        : `${said(it)} must not be after ${day(it.schema.formatMaximum)}`,
    row: (it: Subject) =>
      `It is not clear what you choose at “${big(it)}”. Choose an entry that is in the catalogue today.`,
    province: (it) => `Choose the province or city in “${big(it)}”`,
    commune: (it) => `Give the commune, ward or special zone in “${big(it)}”`,
    country: (it) => `Enter the country in “${big(it)}”`,
    detail: (it) => `Enter house number, street or hamlet in “${big(it)}”`,
  },
}

/** The subject of a sentence: a title that is itself a question cannot be one. */
function said(it: Subject): string {
  return it.asks ? `The answer to “${it.name}”` : big(it)
}

function big(it: Subject): string {
  return it.name.slice(0, 1).toUpperCase() + it.name.slice(1)
}

function number(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value)
}

function day(date = ''): string {
  return date.split('-').reverse().join('/')
}
