import { isCalendarDay } from '#platform/dates.ts'
import type { Property } from '../definition.ts'
import { isHarmlessPattern } from '../definition-check/pattern.ts'
import type { Writable } from '../draft/elements.ts'
import type { QuestionKind } from '../draft/palette.ts'
import { choiceLines, typedChoices } from './choice-lines.ts'
import { type Faulty, put, type Typed, typedNumber } from './typed.ts'

/** What an answer of this kind may be, as fields. */
export function limitValues(property: Property): Typed {
  const choices = property.oneOf ?? (property.items?.type === 'string' ? property.items.oneOf : undefined)
  const number = (it: number | undefined) => (it === undefined ? undefined : String(it))
  return {
    minLength: number(property.minLength),
    maxLength: number(property.maxLength),
    pattern: property.pattern,
    minimum: number(property.minimum),
    maximum: number(property.maximum),
    formatMinimum: shownDay(property.formatMinimum),
    formatMaximum: shownDay(property.formatMaximum),
    choices: choices && choiceLines(choices),
    catalogue: property['x-catalogue'] && `${property['x-catalogue'].code}|${property['x-catalogue'].name}`,
    owner: property['x-catalogue']?.owner,
    under: property['x-catalogue']?.under,
    detail: property['x-detail'] ?? 'full',
    abroad: property['x-abroad'] ? 'true' : undefined,
    personName: property.format === 'person-name' ? 'true' : undefined,
    minItems: number(property.minItems),
    maxItems: number(property.maxItems),
    money: property.format === 'money' ? 'true' : undefined,
  }
}

/** Puts the typed limits into the property. */
export function putLimits(
  property: Writable<Property>,
  kind: QuestionKind,
  it: { typed: Typed; faulty: Faulty },
): void {
  const { typed, faulty } = it
  if (kind === 'text' || kind === 'lines') putLengths(property, typed, faulty)
  if (kind === 'text') put(property, 'format', typed.personName === 'true' ? 'person-name' : undefined)
  if (kind === 'number' || kind === 'money' || kind === 'calculated') {
    put(property, 'minimum', typedNumber(typed, 'minimum', faulty))
    put(property, 'maximum', typedNumber(typed, 'maximum', faulty))
    if (property.minimum !== undefined && property.maximum !== undefined && property.minimum > property.maximum)
      faulty('maximum', 'order')
  }
  if (kind === 'date') {
    put(property, 'formatMinimum', typedDay(typed, 'formatMinimum', faulty))
    put(property, 'formatMaximum', typedDay(typed, 'formatMaximum', faulty))
  }
  if (kind === 'choice' || kind === 'choices') putChoices(property, typed, faulty)
  if (kind === 'catalogue') putCatalogue(property, typed, faulty)
  if (kind === 'address') {
    const detail = (['province', 'commune'] as const).find((one) => one === typed.detail)
    put(property, 'x-detail', detail)
    put(property, 'x-abroad', typed.abroad === 'true' ? true : undefined)
    if (property['x-abroad'] && detail) faulty('abroad', 'abroad')
  }
  if (kind === 'table') {
    for (const name of ['minItems', 'maxItems'] as const) {
      const number = typedNumber(typed, name, faulty)
      if (number !== undefined && !(number >= 0 && number <= 50)) faulty(name, 'items')
      put(property, name, number)
    }
  }
}

function putCatalogue(property: Writable<Property>, typed: Typed, faulty: Faulty): void {
  const [code = '', name = ''] = (typed.catalogue ?? '').split('|')
  if (code === '') faulty('catalogue', 'catalogue')
  const { owner, under } = typed
  property['x-catalogue'] = { code, name, ...(owner && { owner }), ...(under && { under }) }
}

function putLengths(property: Writable<Property>, typed: Typed, faulty: Faulty): void {
  for (const name of ['minLength', 'maxLength'] as const) {
    const number = typedNumber(typed, name, faulty)
    if (number !== undefined && !(number >= 0 && number <= 10_000)) faulty(name, 'length')
    put(property, name, number)
  }
  const { pattern } = typed
  if (pattern !== undefined && !isHarmlessPattern(pattern, property.maxLength ?? 10_000)) faulty('pattern', 'pattern')
  put(property, 'pattern', pattern)
}

function putChoices(property: Writable<Property>, typed: Typed, faulty: Faulty): void {
  const before = property.oneOf ?? (property.items?.type === 'string' ? property.items.oneOf : [])
  const choices = typedChoices(typed.choices ?? '', before)
  const values = new Set(choices.map((one) => one.const))
  if (choices.length === 0 || values.size < choices.length) faulty('choices', 'choices')
  if (property.oneOf) property.oneOf = choices
  else property.items = { type: 'string', oneOf: choices }
}

function shownDay(day: string | undefined): string | undefined {
  return day === 'today' ? 'hôm nay' : day?.split('-').reverse().join('/')
}

/** "hôm nay", "today" or "27/3/2026". */
function typedDay(typed: Typed, name: string, faulty: Faulty): string | undefined {
  const text = typed[name]
  if (text === undefined) return undefined
  if (/^(hôm nay|hom nay|today)$/i.test(text)) return 'today'
  const [day = '', month = '', year = ''] = text.split('/')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isCalendarDay(date)) return date
  faulty(name, 'day')
  return undefined
}
