import { cleanText } from '../import-procedures/take.ts'
import type { Spec } from './spec.ts'

type Body = Record<string, unknown>
type Value = Record<string, unknown>

export type PartRead = {
  value: Value
  /** Fields whose numbers cannot be read, by their names on the form; what was typed is in `typed`. */
  errors: { field: string; rule: 'number' }[]
  typed: Record<string, string>
}

/** More items than any published procedure has. */
const mostItems = 400

/** Reads a part from its form: `channels.0.limit.amount`, with the length of each list in `channels.#`. */
export function readPart(specs: readonly Spec[], body: unknown): PartRead {
  const read: PartRead = { value: {}, errors: [], typed: {} }
  read.value = readFields(specs, { body: body as Body, prefix: '', read })
  return read
}

type At = { body: Body; prefix: string; read: PartRead }

function readFields(specs: readonly Spec[], at: At): Value {
  const read = specs.map((spec) => [spec.name, readOne(spec, at)] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

function readOne(spec: Spec, at: At): unknown {
  const name = at.prefix + spec.name
  const given = at.body[name]
  switch (spec.ask) {
    case 'group':
      return readFields(spec.of, { ...at, prefix: `${name}.` })
    case 'list': {
      const length = Math.min(Number(single(at.body[`${name}.#`])) || 0, mostItems)
      return Array.from({ length }, (_, i) => readFields(spec.of, { ...at, prefix: `${name}.${i}.` }))
    }
    case 'flag':
      return single(given) !== ''
    case 'many':
      return [given].flat().filter((it): it is string => typeof it === 'string' && it !== '')
    case 'lines': {
      const lines = cleanText(single(given))
        .split('\n')
        .map((it) => it.trim())
        .filter((it) => it !== '')
      return spec.optional && lines.length === 0 ? undefined : lines
    }
    case 'choice':
      return spec.options.includes(single(given)) ? single(given) : spec.options[0]
    case 'number':
      return readNumber(spec, name, at)
    case 'field': {
      const [code = '', label = ''] = single(given).split('|')
      return { code, name: label }
    }
    case 'e-form': {
      // A code that was typed goes before what stands in the list; its version in use is looked up when it is saved.
      const [code = '', number = ''] = (single(at.body[`${name}.code`]).trim() || single(given)).split('|')
      return code === '' ? undefined : { code: code.slice(0, 100), number: Number(number) || 0, name: '' }
    }
    default: {
      const text = cleanText(single(given))
      return text === '' && spec.ask === 'text' && spec.nullable ? null : text
    }
  }
}

/** "1.500.000" and "2,5" as one writes them in Vietnamese. */
function readNumber(spec: { nullable?: true }, name: string, { body, read }: At): number | null {
  const text = single(body[name]).trim()
  if (text === '') return spec.nullable ? null : 0
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text
  const number = Number(plain.replace(',', '.'))
  const whole = spec.nullable === undefined
  if (/^\d{1,12}([.,]\d{1,3})?$/.test(plain) && !(whole && !Number.isInteger(number))) return number
  read.errors.push({ field: name, rule: 'number' })
  read.typed[name] = text.slice(0, 100)
  return spec.nullable ? null : 0
}

function single(value: unknown): string {
  const [first] = [value].flat()
  return typeof first === 'string' ? first.normalize('NFC') : ''
}
