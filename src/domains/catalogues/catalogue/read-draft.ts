import { isCalendarDay } from '#platform/dates.ts'
import type { Catalogue, Values } from './catalogue.ts'
import type { Column } from './columns.ts'

/** Cells of a form or of a file's row, by the names of the columns. */
export type Cells = Record<string, string>

/** A row as somebody wrote it. Owner and references are still codes; empty cells are absent. */
export type RowDraft = {
  code: string
  name: string
  values: Values
  /** The code of the owner agency; absent: the catalogue's owner. */
  owner?: string
  validFrom?: string
  validTo: string | null
  sourceDecision: string
  supersededBy: string[]
}

/** What is wrong with one cell. `detail` is what the sentence names: the limit, the other row, the agency. */
export type Fault = {
  field: string
  rule:
    | 'required'
    | 'too-long'
    | 'code'
    | 'taken'
    | 'twice'
    | 'integer'
    | 'number'
    | 'day'
    | 'boolean'
    | 'choice'
    | 'pattern'
    | 'move'
    | 'reference'
    | 'reference-ended'
    | 'owner-unknown'
    | 'owner-ended'
    | 'not-yours'
    | 'order'
    | 'successor'
    | 'successor-open'
    | 'fixed'
    | 'conflict'
  detail?: string
}

const codePattern = /^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$/

/** Reads the cells by the catalogue's columns; every fault that can be seen without the database is found at once. */
export function readDraft(catalogue: Catalogue, cells: Cells): { draft: RowDraft; faults: Fault[] } {
  const faults: Fault[] = []
  const text = (name: string) => (cells[name] ?? '').normalize('NFC').trim()
  const own = (name: string, longest: number) => {
    if (text(name).length > longest) faults.push({ field: name, rule: 'too-long', detail: String(longest) })
    return text(name)
  }
  const day = (name: string) => {
    const read = readDay(text(name))
    if (read === 'invalid') faults.push({ field: name, rule: 'day' })
    return read === 'invalid' ? undefined : read
  }
  const code = text('code')
  if (catalogue.ownership !== 'self' && !codePattern.test(code))
    faults.push({ field: 'code', rule: code === '' ? 'required' : 'code' })
  const name = own('name', 500)
  if (name === '') faults.push({ field: 'name', rule: 'required' })
  const values = readValues(catalogue.columns, cells, faults)
  const [validFrom, validTo] = [day('valid_from'), day('valid_to') ?? null]
  if (validFrom && validTo && validTo <= validFrom) faults.push({ field: 'valid_to', rule: 'order' })
  const successors = own('superseded_by', 2000)
  const draft: RowDraft = {
    ...{ code, name, values, validTo, sourceDecision: own('source_decision', 500) },
    ...(text('owner') && catalogue.ownership === 'each' && { owner: text('owner') }),
    ...(validFrom && { validFrom }),
    supersededBy: successors === '' ? [] : [...new Set(successors.split(/[\s,;]+/).filter((it) => it !== ''))],
  }
  if (draft.supersededBy.length > 0 && validTo === null) faults.push({ field: 'superseded_by', rule: 'successor-open' })
  return { draft, faults }
}

/** `25/11/2026` and `2026-11-25`; empty is none. */
export function readDay(text: string): string | undefined | 'invalid' {
  if (text === '') return undefined
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = typed ? `${typed[3]}-${typed[2]!.padStart(2, '0')}-${typed[1]!.padStart(2, '0')}` : text.slice(0, 10)
  return isCalendarDay(day) ? day : 'invalid'
}

function readValues(columns: readonly Column[], cells: Cells, faults: Fault[]): Values {
  const values: Values = {}
  for (const column of columns) {
    const text = (cells[column.code] ?? '').normalize('NFC').trim()
    if (text === '') continue
    const value = readValue(column, text)
    if (typeof value === 'object') faults.push({ field: column.code, ...value })
    else values[column.code] = value
  }
  for (const { code, required, requiredWhen } of columns) {
    const asked = required || (requiredWhen !== undefined && values[requiredWhen.column] === requiredWhen.is)
    if (asked && (cells[code] ?? '').trim() === '') faults.push({ field: code, rule: 'required' })
  }
  return values
}

function readValue(column: Column, text: string): string | number | boolean | Pick<Fault, 'rule' | 'detail'> {
  const longest = column.maxLength ?? 2000
  if (text.length > longest) return { rule: 'too-long', detail: String(longest) }
  switch (column.type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : { rule: 'integer' }
    case 'number':
      return /^-?\d{1,15}([.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : { rule: 'number' }
    case 'date': {
      const day = readDay(text)
      return day === 'invalid' || day === undefined ? { rule: 'day' } : day
    }
    case 'boolean':
      if (/^(1|true|x|có|yes)$/i.test(text)) return true
      return /^(0|false|không|no)$/i.test(text) ? false : { rule: 'boolean' }
    case 'choice': {
      const known = column.choices?.find((it) => it.value === text || it.name.vi.toLowerCase() === text.toLowerCase())
      return known?.value ?? { rule: 'choice', detail: column.choices?.map((it) => it.value).join(', ') }
    }
    default:
      if (column.pattern && !new RegExp(column.pattern, 'u').test(text)) return { rule: 'pattern' }
      return text
  }
}

/** The cells of a row, as a form shows them and a file holds them. */
export function cellsOf(catalogue: Catalogue, row: DraftedRow, ownerCode: string): Cells {
  return {
    ...{ code: row.code, name: row.name },
    ...Object.fromEntries(catalogue.columns.map((it) => [it.code, String(row.values[it.code] ?? '')])),
    ...{ valid_from: row.validFrom, valid_to: row.validTo ?? '', owner: ownerCode },
    ...{ source_decision: row.sourceDecision, superseded_by: row.supersededBy.join(' ') },
  }
}

type DraftedRow = {
  code: string
  name: string
  values: Values
  validFrom: string
  validTo: string | null
  sourceDecision: string
  supersededBy: readonly string[]
}
