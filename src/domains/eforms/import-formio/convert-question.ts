import type { Choice, Control, Property, Text } from '../definition.ts'
import { isHarmlessPattern } from '../definition-check/pattern.ts'
import type { Writable } from '../draft/elements.ts'
import { type Component, componentsOf, number, part, text } from './component.ts'
import type { Note } from './report.ts'

export type Converted = { property: Writable<Property>; options?: Control['options'] }

const both = (words: string): Text => ({ vi: words, en: words })

/** One input of the old form as a question, without its condition; undefined when there is no such kind. */
export function convertQuestion(component: Component, note: Note): Converted | undefined {
  const type = text(component.type)
  const title = both(titleOf(component))
  const description = text(component.description) || text(component.tooltip) || text(component.placeholder)
  const common = { title, ...(description && { description: both(description) }) }
  const kind = kindOf(component, type, note)
  if (!kind) return undefined
  if (component.multiple === true && type !== 'select' && type !== 'file') note('multiple')
  if (hasDefault(component)) note('default', JSON.stringify(component.defaultValue).slice(0, 100))
  const validate = part(component, 'validate')
  if (text(validate.custom) !== '') note('validation', text(validate.custom).slice(0, 200))
  if (component.unique === true) note('validation', 'unique')
  const message = text(validate.customMessage)
  const property = { ...kind.property, ...common, ...(message && { 'x-error': both(message) }) }
  return { property: property as Writable<Property>, options: kind.options }
}

/** The label, with the unit that stood beside the field. */
function titleOf(component: Component): string {
  const label = text(component.label) || text(component.key) || '?'
  const unit = text(component.suffix) || text(component.prefix)
  return unit !== '' && !label.includes(unit) ? `${label} (${unit})` : label
}

type Kind = { property: Partial<Property>; options?: Control['options'] }

function kindOf(component: Component, type: string, note: Note): Kind | undefined {
  switch (type) {
    case 'textfield':
    case 'url':
      return lineOf(component, note)
    case 'textarea':
      return { property: { type: 'string', ...lengths(component, 2000) }, options: { rows: rowsOf(component) } }
    case 'number':
      return { property: { type: 'integer', ...bounds(component, note) } }
    case 'currency':
      return { property: { type: 'integer', format: 'money', ...bounds(component, note) } }
    case 'checkbox':
      return { property: { type: 'boolean' } }
    case 'selectboxes':
    case 'radio':
    case 'select':
      return choiceOf(component, type, note)
    case 'day':
    case 'datetime':
    case 'date':
      if (type === 'datetime' && component.enableTime !== false && component.enableTime !== undefined) note('time')
      return { property: { type: 'string', format: 'date', ...days(component) } }
    case 'email':
      return { property: { type: 'string', format: 'email' } }
    case 'phoneNumber':
      return { property: { type: 'string', format: 'phone' } }
    case 'address':
      note('address')
      return { property: { type: 'object', 'x-type': 'address' } }
    default:
      return undefined
  }
}

function lineOf(component: Component, note: Note): Kind {
  const validate = part(component, 'validate')
  const pattern = text(validate.pattern)
  const isTwelve = number(validate.maxLength) === 12 || /\{12\}/.test(pattern)
  if (isTwelve && /định danh|căn cước|cccd/i.test(`${text(component.label)} ${text(component.key)}`)) {
    note('identity')
    return { property: { type: 'string', format: 'identity-number' }, options: { width: 20 } }
  }
  if (text(component.inputMask) !== '') note('validation', text(component.inputMask))
  const limits = lengths(component, 200)
  if (pattern === '') return { property: { type: 'string', ...limits } }
  // Form.io tries the whole answer, JSON Schema any part of it.
  const whole = `^(?:${pattern.replace(/^\^|\$$/g, '')})$`
  const usable = [`^${pattern.replace(/^\^|\$$/g, '')}$`, whole].find((it) => isHarmlessPattern(it, limits.maxLength))
  const chosen = pattern.includes('|') ? whole : usable
  if (chosen === undefined || !isHarmlessPattern(chosen, limits.maxLength)) {
    note('pattern', pattern.slice(0, 200))
    return { property: { type: 'string', ...limits } }
  }
  return { property: { type: 'string', ...limits, pattern: chosen } }
}

function lengths(component: Component, most: number): { minLength?: number; maxLength: number } {
  const validate = part(component, 'validate')
  const whole = (it: number | undefined) =>
    it !== undefined && Number.isInteger(it) && it >= 0 && it <= 10_000 ? it : undefined
  const minLength = whole(number(validate.minLength))
  return { ...(minLength && { minLength }), maxLength: whole(number(validate.maxLength)) || most }
}

function rowsOf(component: Component): number {
  const rows = number(component.rows) ?? 4
  return Number.isInteger(rows) && rows >= 2 && rows <= 20 ? rows : 4
}

function bounds(component: Component, note: Note): Pick<Property, 'minimum' | 'maximum'> {
  const validate = part(component, 'validate')
  if ((number(component.decimalLimit) ?? 0) > 0 || component.requireDecimal === true) note('decimals')
  const [min, max] = [number(validate.min), number(validate.max)]
  return {
    ...(min !== undefined && { minimum: Math.ceil(min) }),
    ...(max !== undefined && { maximum: Math.floor(max) }),
  }
}

function days(component: Component): Pick<Property, 'formatMinimum' | 'formatMaximum'> {
  const day = (value: unknown) => {
    const given = text(value)
    if (/^moment\(\)$/.test(given)) return 'today'
    return /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0]
  }
  const picker = part(component, 'datePicker')
  const [from, to] = [day(picker.minDate ?? component.minDate), day(picker.maxDate ?? component.maxDate)]
  return { ...(from && { formatMinimum: from }), ...(to && { formatMaximum: to }) }
}

function choiceOf(component: Component, type: string, note: Note): Kind {
  const source = text(component.dataSrc)
  const given = componentsOf(component.values ?? part(component, 'data').values)
  const inData = given.length > 0 ? given : componentsOf(part(component, 'data').values)
  const choices = choicesOf(inData)
  const catalogue = choices.length === 0 ? catalogueOf(component) : undefined
  if (catalogue !== undefined && component.multiple !== true) {
    note('catalogue', catalogue)
    const asked = { code: catalogue, name: catalogue }
    return { property: { type: 'object', 'x-type': 'catalogue', 'x-catalogue': asked } }
  }
  if (choices.length === 0 || (source !== '' && source !== 'values')) {
    note('choices', source)
    return { property: { type: 'string', maxLength: 200 } }
  }
  const several = type === 'selectboxes' || (type === 'select' && component.multiple === true)
  if (several) return { property: { type: 'array', items: { type: 'string', oneOf: choices } } }
  return { property: { type: 'string', oneOf: choices }, options: { inline: component.inline === true } }
}

function choicesOf(values: readonly Component[]): Choice[] {
  const found = new Map<string, Choice>()
  for (const it of values) {
    const value = typeof it.value === 'number' ? String(it.value) : text(it.value)
    const label = text(it.label) || value
    if (value !== '' && !found.has(value)) found.set(value, { const: value, title: both(label) })
  }
  return [...found.values()]
}

function hasDefault(component: Component): boolean {
  const value = component.defaultValue
  if (value === undefined || value === null || value === '' || value === false) return false
  if (typeof value === 'object')
    return Object.values(value).some((it) => it === true || (typeof it === 'string' && it !== ''))
  return true
}

/** A list that was loaded from a catalogue of the State: its address, or the resource that it named, says which. */
function catalogueOf(component: Component): string | undefined {
  const data = part(component, 'data')
  const given = [data.url, data.resource, component.resource].map(text).find((it) => it !== '') ?? ''
  const path = /(?:catalogues|danh-muc)\/([a-z0-9][a-z0-9-]{0,59})(?:[/?#]|$)/.exec(given)?.[1]
  return path ?? knownCatalogues.find((it) => it === given)
}

/** The ten groups of Decision 31/2021/QĐ-TTg art. 6 by their codes here. */
const knownCatalogues = [
  ...['thu-tuc', 'dich-vu-cong', 'co-quan', 'don-vi-hanh-chinh', 'linh-vuc', 'ket-qua', 'tai-khoan-kho-bac'],
  ...['khoan-thu', 'ngan-hang'],
]
