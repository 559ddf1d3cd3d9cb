import type { Language } from '#platform/language.ts'
import { type Part, type PartKey, partOf } from '../parts.ts'
import type { ProcedureRecord } from '../record.ts'
import { describeRules } from '../edit-rules/describe-rules.ts'
import { readableSpecs, type Spec } from './spec.ts'
import { partWords, type PartWords } from './words.ts'

type Value = Record<string, unknown>

/** A part in words, one fact a line; what was left empty is not said. */
export function describePart(part: PartKey, value: Part, language: Language): string[] {
  if (part === 'rules') return describeRules(value.rules, language)
  const words = partWords(language)
  return lines(readableSpecs(part), value as Value, { part, prefix: '', words })
}

export function describeRecordPart(record: ProcedureRecord, part: PartKey, language: Language): string[] {
  return describePart(part, partOf(record, part), language)
}

type At = { part: string; prefix: string; words: PartWords }

function lines(specs: readonly Spec[], value: Value, at: At): string[] {
  return specs.flatMap((spec) => linesOf(spec, value[spec.name], at))
}

function linesOf(spec: Spec, value: unknown, at: At): string[] {
  const name = at.prefix + spec.name
  const label = at.words.label(at.part, name)
  if (value === undefined || value === null || value === '' || value === false) return []
  switch (spec.ask) {
    case 'group':
      return lines(spec.of, value as Value, { ...at, prefix: `${name}.` })
    case 'list':
      return (value as Value[]).flatMap((item) => itemLines(spec, item, { ...at, prefix: `${name}.0.` }))
    case 'flag':
      return [label]
    case 'lines':
      return (value as string[]).map((it) => `${label}: ${it}`)
    case 'many':
      return (value as string[]).map((it) => `${label}: ${at.words.option(name, it) ?? it}`)
    case 'choice':
      return [`${label}: ${at.words.option(name, String(value)) ?? String(value)}`]
    case 'field': {
      const { code, name: of } = value as { code: string; name: string }
      return code === '' && of === '' ? [] : [`${label}: ${of} (${code})`]
    }
    case 'e-form': {
      const { code, number, name: title } = value as { code: string; number: number; name: string }
      return [`${label}: ${at.words.form({ code, number, title })}`]
    }
    default:
      return textLines(label, String(value))
  }
}

/** The first line names the item, so that one more before it changes nothing in its own lines. */
function itemLines(spec: Extract<Spec, { ask: 'list' }>, item: Value, at: At): string[] {
  const [first, ...rest] = lines(spec.of, item, at)
  const head = `${at.words.list(spec.name)}: `
  return [first === undefined ? head.trim() : head + first, ...rest.map((it) => `   ${it}`)]
}

/** A text of several lines stays several, so that one changed line is one change. */
function textLines(label: string, text: string): string[] {
  const [first = '', ...rest] = text.split('\n').map((it) => it.trim())
  return [`${label}: ${first}`, ...rest.filter((it) => it !== '').map((it) => `   ${it}`)]
}
