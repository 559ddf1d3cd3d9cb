import type { Choice, Property } from '../definition.ts'
import { itemsOf } from '../questions.ts'
import { longestText } from '../check-answers.ts'
import { isHarmlessPattern } from './pattern.ts'
import { isText, type Report, unknownKeys } from './report.ts'

const always = 'type title description x-semantic x-error x-official x-calculated'

/** The keywords of JSON Schema that a question may use, by its type. */
const keywords: Record<Property['type'], string> = {
  string: 'minLength maxLength pattern format formatMinimum formatMaximum oneOf',
  boolean: '',
  integer: 'minimum maximum format',
  array: 'items minItems maxItems',
  object: 'x-type x-detail x-abroad x-catalogue',
}

const formats: Record<string, readonly string[]> = {
  string: ['date', 'identity-number', 'person-name', 'phone', 'email'],
  integer: ['money'],
}

export function checkProperty(
  report: Report,
  at: string,
  { key, property }: { key: string; property: Property },
): void {
  // Input names join keys by dots, so a key holds none; nor may it be a name that objects have already.
  if (!/^[a-z][A-Za-z0-9]{0,49}$/.test(key) || key in {})
    report(at, 'the name must be letters and digits, such as childName')
  if (!Object.hasOwn(keywords, property.type)) {
    report(`${at}/type`, `${property.type} is not in the listed subset`)
    return
  }
  unknownKeys(report, at, property, `${always} ${keywords[property.type]}`)
  if (!isText(property.title)) report(`${at}/title`, 'needs a text in both languages')
  for (const optional of ['description', 'x-error'] as const)
    if (property[optional] && !isText(property[optional])) report(`${at}/${optional}`, 'needs a text in both languages')
  if (property.format !== undefined && !formats[property.type]?.includes(property.format))
    report(`${at}/format`, `${property.format} is no format of ${property.type}`)
  if (property.type === 'object' && !['address', 'catalogue'].includes(property['x-type'] ?? ''))
    report(at, 'an object is an address or a row (x-type), or the item of a repeated group')
  if ((property['x-type'] === 'catalogue') !== (property['x-catalogue'] !== undefined))
    report(`${at}/x-catalogue`, 'a row (x-type catalogue) names its catalogue')
  if (property['x-catalogue'] && !isRowsAsked(property['x-catalogue']))
    report(`${at}/x-catalogue`, 'needs the code and the name of a catalogue')
  if (property['x-detail'] && !['province', 'commune', 'full'].includes(property['x-detail']))
    report(`${at}/x-detail`, 'must be province, commune or full')
  if (property['x-abroad'] && (property['x-detail'] ?? 'full') !== 'full')
    report(`${at}/x-abroad`, 'goes with a full address')
  if (property.oneOf) checkChoices(report, `${at}/oneOf`, property.oneOf)
  checkBounds(report, at, property)
  if (property.type === 'array') checkItems(report, at, property)
}

function checkBounds(report: Report, at: string, property: Property): void {
  for (const keyword of ['minLength', 'maxLength', 'minItems', 'maxItems'] as const) {
    const value = property[keyword]
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= 10_000))
      report(`${at}/${keyword}`, 'must be a whole number from 0 to 10000')
  }
  if ((property.maxItems ?? 0) > 50) report(`${at}/maxItems`, 'must be 50 or less')
  for (const keyword of ['formatMinimum', 'formatMaximum'] as const) {
    const value = property[keyword]
    if (value !== undefined && (property.format !== 'date' || !/^(today|\d{4}-\d{2}-\d{2})$/.test(value)))
      report(`${at}/${keyword}`, 'must be a day, or today, of a date')
  }
  if (property.pattern !== undefined && !isHarmlessPattern(property.pattern, property.maxLength ?? longestText))
    report(`${at}/pattern`, 'must be a regular expression without a repeated group inside a repeated group')
}

function checkChoices(report: Report, at: string, choices: readonly Choice[]): void {
  const values = new Set(choices.map((choice) => choice.const))
  if (choices.length === 0 || values.size < choices.length) report(at, 'needs choices that differ')
  choices.forEach((choice, i) => {
    unknownKeys(report, `${at}/${i}`, choice, 'const title')
    if (typeof choice.const !== 'string' || choice.const === '') report(`${at}/${i}/const`, 'must be a text')
    if (!isText(choice.title)) report(`${at}/${i}/title`, 'needs a text in both languages')
  })
}

function checkItems(report: Report, at: string, property: Property): void {
  const items = property.items
  if (!items) {
    report(`${at}/items`, 'is missing')
    return
  }
  if (items.type === 'string') {
    unknownKeys(report, `${at}/items`, items, 'type oneOf')
    checkChoices(report, `${at}/items/oneOf`, items.oneOf ?? [])
    return
  }
  unknownKeys(report, `${at}/items`, items, 'type properties required')
  const group = itemsOf(property)
  if (!group?.properties) {
    report(`${at}/items`, 'must be an object with properties, or a string with oneOf')
    return
  }
  for (const [key, inner] of Object.entries(group.properties)) {
    if (itemsOf(inner)) report(`${at}/items/properties/${key}`, 'a repeated group holds no other one')
    else checkProperty(report, `${at}/items/properties/${key}`, { key, property: inner })
  }
  for (const key of group.required ?? [])
    if (!group.properties[key]) report(`${at}/items/required`, `names ${key}, which is no property`)
}

function isRowsAsked(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return false
  const { code, name, owner = '', under = '', ...rest } = asked as Record<string, unknown>
  const isShort = (it: unknown) => typeof it === 'string' && it.length <= 200
  return (
    typeof code === 'string' &&
    /^[a-z0-9][a-z0-9-]{0,59}$/.test(code) &&
    [name, owner, under].every(isShort) &&
    Object.keys(rest).length === 0
  )
}
