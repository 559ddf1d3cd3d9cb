import { readDateParts, typedDate } from '#platform/dates.ts'
import { isAbsent } from './conditions.ts'
import { abroad, type Control, type Property } from './definition.ts'
import { itemControls, itemsOf, keyOf } from './questions.ts'

/** A submitted form: a value for each name, a list where a name came more than once. */
export type Body = Readonly<Record<string, unknown>>

/**
 * The answer to one question out of a submitted form, under the input name `name`. What cannot be an answer is given back
 * as it was typed: checking says what is wrong with it, and the page shows it again.
 */
export function readValue(schema: Property, name: string, from: { body: Body; control: Control }): unknown {
  const { body, control } = from
  if (schema['x-calculated']) return undefined
  if (schema['x-type'] === 'address') return readAddress(name, body)
  if (schema['x-type'] === 'catalogue') {
    // What was picked among those that fit goes before what was typed.
    const code = texts(body[`${name}.fits`])[0] ?? texts(body[name])[0]
    return code === undefined ? undefined : { code: code.slice(0, 300) }
  }
  if (itemsOf(schema)) return readItems(schema, name, { body, control })
  if (schema.type === 'array') return texts(body[name])
  if (schema.type === 'boolean') return texts(body[name]).includes('true')
  if (schema.format === 'date') {
    const date = readDateParts(body, name)
    return date === 'invalid' ? typedDate(body, name) : date
  }
  const text = texts(body[name])[0]
  if (text === undefined) return undefined
  if (schema.type === 'integer') return readInteger(text)
  if (schema.format === 'identity-number') return text.replaceAll(/[\s.-]/g, '')
  if (schema.format === 'phone') return text.replaceAll(/[\s.()-]/g, '').replace(/^(\+|00)84/, '0')
  return text
}

/**
 * What stands in the commune's place belongs to the province for which it was shown; for another one it means nothing. It
 * is a code, or a name that was typed because the list is not known, or the country.
 */
function readAddress(name: string, body: Body): unknown {
  const part = (key: string) => texts(body[`${name}.${key}`])[0]
  const provinceCode = part('provinceCode')
  const shown = part('_shown')
  const inside = shown === undefined || shown === provinceCode ? part('communeCode') : undefined
  const key = provinceCode === abroad ? 'country' : inside && !isUnitCode(inside) ? 'communeName' : 'communeCode'
  const address = { provinceCode, [key]: inside, detail: part('detail') }
  return isAbsent(address) ? undefined : JSON.parse(JSON.stringify(address))
}

export function isUnitCode(it: unknown): boolean {
  return typeof it === 'string' && /^\d{1,10}$/.test(it)
}

/** Whether the communes on the submitted page were those of another province than the one chosen. */
export function choseAnotherProvince(name: string, body: Body): boolean {
  const [shown, chosen] = [texts(body[`${name}._shown`])[0], texts(body[`${name}.provinceCode`])[0]]
  return chosen !== undefined && chosen !== shown && body[`${name}._shown`] !== undefined
}

function readItems(schema: Property, name: string, { body, control }: { body: Body; control: Control }): unknown[] {
  const count = Math.min(Number(texts(body[`${name}._count`])[0] ?? 0) || 0, (schema.maxItems ?? 50) + 1)
  const properties = itemsOf(schema)!.properties
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(
      itemControls(control, schema).flatMap((inner) => {
        const key = keyOf(inner.scope)
        const value = readValue(properties[key]!, `${name}.${i}.${key}`, { body, control: inner })
        return isAbsent(value) ? [] : [[key, value]]
      }),
    ),
  )
}

/** "1.000.000 đ" is 1000000; anything else stays as typed. */
function readInteger(text: string): unknown {
  const digits = text.replaceAll(/[\s.,]|₫|đồng|đ|VND/gi, '')
  const value = Number(digits)
  return /^-?\d+$/.test(digits) && Number.isSafeInteger(value) ? value : text
}

/** Texts composed, trimmed, with one kind of line end and without what no database keeps. Empty ones count as not given. */
function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((it) => {
    if (typeof it !== 'string') return []
    const text = it
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
      .trim()
    return text === '' ? [] : [text]
  })
}
