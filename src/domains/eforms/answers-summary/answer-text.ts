import { isCalendarDay } from '#platform/dates.ts'
import type { Language } from '#platform/language.ts'
import { formatDay, formatMoney, formatNumber } from '#ui/format.ts'
import { abroad, type Address, type Property } from '../definition.ts'
import type { Units } from '../units.ts'

export type AnswerWords = { language: Language; units?: Units; yes: string; no: string }

/** An answer as a person reads it. What was typed wrong is shown as it was typed. */
export function answerText(schema: Property, value: unknown, words: AnswerWords): string {
  const { language, units } = words
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (schema['x-type'] === 'address') return addressText(value as Address, units)
  if (schema['x-type'] === 'catalogue') return rowText(value as { code?: string; name?: string })
  const choices = schema.oneOf ?? (schema.items?.type === 'string' ? schema.items.oneOf : [])
  const chosen = (it: unknown) => choices.find((choice) => choice.const === it)?.title[language] ?? String(it)
  if (Array.isArray(value)) return value.map(chosen).join(', ')
  if (typeof value === 'number')
    return schema.format === 'money' ? formatMoney(value, language) : formatNumber(value, language)
  if (typeof value === 'object') return Object.values(value ?? {}).join(' ')
  const text = String(value)
  return schema.format === 'date' && isCalendarDay(text) ? formatDay(text, language) : chosen(text)
}

function addressText(address: Address, units?: Units): string {
  const { provinceCode = '', communeCode = '', communeName, country, detail } = address
  if (provinceCode === abroad) return [detail, country].filter(Boolean).join(', ')
  const province = units?.provinces.find((unit) => unit.code === provinceCode)?.name ?? provinceCode
  const commune =
    units?.communesOf(provinceCode).find((unit) => unit.code === communeCode)?.name ?? communeName ?? communeCode
  return [detail, commune, province].filter(Boolean).join(', ')
}

/** The name as it was on the day of filling in, with the code. */
function rowText({ code = '', name }: { code?: string; name?: string }): string {
  return name === undefined ? code : `${name} (${code})`
}
