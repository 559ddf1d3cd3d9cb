import { Value } from 'typebox/value'
import { type Column, column, type ColumnType, ownColumns } from '../catalogue/columns.ts'
import type { en } from './define-catalogue.en.ts'

/** What stands in the form, by the names of its fields. */
export type Typed = Record<string, string>
/** `column` numbers the column that is meant, from 1. */
export type DefinitionFault = { field: string; rule: keyof (typeof en)['faults']; column?: number; what?: string }

export type Definition = {
  code: string
  name: { vi: string; en: string }
  about: { vi: string; en: string }
  owner: string
  ownership: 'one' | 'each'
  columns: Column[]
}

export const mostColumns = 30

/** How many columns the form shows: those that were filled in, and one more when it was asked for. */
export function shownColumns(typed: Typed): number {
  let filled = 0
  for (let number = 1; number <= mostColumns; number++)
    if (text(typed, `column_${number}_code`) !== '' || text(typed, `column_${number}_name`) !== '') filled = number
  return Math.min(mostColumns, Math.max(2, filled + 1))
}

/** Reads the form; faults that need the database are found later. */
export function readDefinition(typed: Typed): { definition: Definition; faults: DefinitionFault[] } {
  const faults: DefinitionFault[] = []
  const code = text(typed, 'code')
  // `dinh-nghia` is the address of this very form.
  if (!/^[a-z][a-z0-9-]{1,59}$/.test(code) || code === 'dinh-nghia') faults.push({ field: 'code', rule: 'code' })
  for (const field of ['name_vi', 'owner'] as const)
    if (text(typed, field) === '') faults.push({ field, rule: 'required', what: field })
  const columns: Column[] = []
  for (let number = 1; number <= mostColumns; number++) {
    const read = readColumn(typed, number, faults)
    if (!read) continue
    if (columns.some((it) => it.code === read.code))
      faults.push({ field: `column_${number}_code`, rule: 'column-twice', column: number })
    columns.push(read)
  }
  const definition: Definition = {
    code,
    name: { vi: text(typed, 'name_vi').slice(0, 200), en: text(typed, 'name_en').slice(0, 200) },
    about: { vi: text(typed, 'about_vi').slice(0, 1000), en: text(typed, 'about_en').slice(0, 1000) },
    owner: text(typed, 'owner'),
    ownership: text(typed, 'ownership') === 'each' ? 'each' : 'one',
    columns,
  }
  return { definition, faults }
}

function readColumn(typed: Typed, number: number, faults: DefinitionFault[]): Column | undefined {
  const at = (part: string) => `column_${number}_${part}`
  const [code, name] = [text(typed, at('code')), text(typed, at('name'))]
  if (code === '' && name === '') return undefined
  const type = (text(typed, at('type')) || 'text') as ColumnType
  const choices = type === 'choice' ? readChoices(text(typed, at('choices'))) : undefined
  const reference = type === 'reference' ? text(typed, at('reference')) : undefined
  const fault = (part: string, rule: DefinitionFault['rule']) =>
    faults.push({ field: at(part), rule, column: number, what: 'columnName' })
  if (name === '') fault('name', 'required')
  if (choices && choices.length < 2) fault('choices', 'choices')
  if (reference === '') fault('reference', 'reference')
  const read = {
    ...{ code, name: { vi: name.slice(0, 200), en: text(typed, at('name_en')).slice(0, 200) }, type },
    required: text(typed, at('required')) === 'yes',
    ...(choices && { choices }),
    ...(reference && { reference }),
  }
  const reserved: readonly string[] = ownColumns
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(code) || reserved.includes(code)) fault('code', 'column-code')
  else if (name !== '' && !Value.Check(column, read)) fault('type', 'column-code')
  return read
}

function readChoices(lines: string): NonNullable<Column['choices']> {
  const found = lines.split(/\r?\n/).flatMap((line) => {
    const [value = '', name = ''] = line.split(/=(.*)/s).map((it) => it.trim())
    return value === '' || name === '' ? [] : [{ value, name: { vi: name, en: '' } }]
  })
  return found.filter((it, index) => found.findIndex(({ value }) => value === it.value) === index)
}

/** What an existing definition looks like in the form. */
export function typedOf(it: Omit<Definition, 'owner' | 'ownership'> & { ownership: string }, owner: string): Typed {
  const typed: Typed = {
    ...{ code: it.code, name_vi: it.name.vi, name_en: it.name.en, about_vi: it.about.vi, about_en: it.about.en },
    ...{ owner, ownership: it.ownership },
  }
  for (const [index, one] of it.columns.entries()) {
    const at = (part: string) => `column_${index + 1}_${part}`
    Object.assign(typed, {
      ...{ [at('code')]: one.code, [at('name')]: one.name.vi, [at('name_en')]: one.name.en, [at('type')]: one.type },
      [at('required')]: one.required ? 'yes' : '',
      [at('choices')]: (one.choices ?? []).map((choice) => `${choice.value} = ${choice.name.vi}`).join('\n'),
      [at('reference')]: one.reference ?? '',
    })
  }
  return typed
}

function text(typed: Typed, name: string): string {
  return (typed[name] ?? '').normalize('NFC').trim()
}
