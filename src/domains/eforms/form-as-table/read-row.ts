import { rowMeant } from '#catalogues'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { choiceOf } from '../catalogue-question/rows.ts'
import { abroad, type Answers, type Choice, type FormDefinition, type Text } from '../definition.ts'
import { fieldName, formQuestions, itemsOf, keyOfPointer } from '../questions.ts'
import { readValue } from '../read-value.ts'
import { type FormColumn, formColumns } from './columns.ts'
import { texts } from './columns.texts.ts'
import { type PlaceFinder, plain } from './find-place.ts'

export type CellFault = { pointer: string; text: Text }
export type RowReading = {
  answers: Answers
  /** What the cells say that no answer can hold. Everything else that is wrong is found by `checkAnswers`. */
  faults: CellFault[]
}

type Row = {
  /** By the pointers of the form's columns. */
  cells: Readonly<Record<string, string>>
  /** Stays where no cell says otherwise. */
  known: Answers
  places: PlaceFinder
}

/** Reads one row of a table as if its cells had been typed into the form's pages. */
export async function readRow(db: Db, definition: FormDefinition, row: Row): Promise<RowReading> {
  const body: Record<string, string | string[]> = {}
  const faults: CellFault[] = []
  const given = new Set<string>()
  for (const column of formColumns(definition)) {
    const typed = row.cells[column.pointer]?.trim() ?? ''
    if (typed === '') continue
    given.add(keyOfPointer(column.pointer))
    const fault = await fill(body, column, { typed, row })
    if (fault) faults.push({ pointer: column.pointer, text: fault })
  }
  const answers: Record<string, unknown> = { ...row.known }
  for (const { key, schema, control } of formQuestions(definition)) {
    if (!given.has(key)) continue
    if (itemsOf(schema)) body[`${fieldName(`/${key}`)}._count`] = String(itemCount(row.cells, key))
    const value = readValue(schema, fieldName(`/${key}`), { body, control })
    answers[key] = await withRow(db, schema['x-catalogue'], value)
  }
  return { answers, faults }
}

/** Puts a cell where the page's own field would put it; gives back what is wrong with it. */
async function fill(
  body: Record<string, string | string[]>,
  column: FormColumn,
  { typed, row }: { typed: string; row: Row },
): Promise<Text | undefined> {
  const name = fieldName(column.pointer)
  const put = (value: string | undefined, fault?: () => Text) => {
    if (value !== undefined) body[name] = value
    return value === undefined ? fault?.() : undefined
  }
  switch (column.kind) {
    case 'date':
      Object.assign(body, dateParts(name, typed))
      return undefined
    case 'yes-no':
      return put(yesNo(typed), texts.faults['yes-no'])
    case 'choice':
      return put(choiceMeant(column.choices, typed))
    case 'choices':
      body[name] = typed.split(';').map((it) => choiceMeant(column.choices, it))
      return undefined
    case 'province':
      return put(
        /^(nước ngoài|abroad)$/iu.test(typed) ? abroad : await row.places.province(typed),
        texts.faults.province,
      )
    case 'commune': {
      const province = body[name.replace(/communeCode$/, 'provinceCode')]
      if (typeof province !== 'string') return undefined
      return put(province === abroad ? typed : await row.places.commune(province, typed), texts.faults.commune)
    }
    default:
      return put(typed)
  }
}

function yesNo(typed: string): string | undefined {
  if (/^(có|co|x|✓|đúng|yes|true|1)$/iu.test(typed)) return 'true'
  return /^(không|khong|sai|no|false|0)$/iu.test(typed) ? 'false' : undefined
}

/** By its words in either language or by its code; what is none of them stays, and is wrong as it stands. */
function choiceMeant(choices: readonly Choice[], typed: string): string {
  const wanted = plain(typed)
  const found = choices.find((it) => [it.const, it.title.vi, it.title.en].some((word) => plain(word) === wanted))
  return found?.const ?? typed.trim()
}

/** `27/3/2026`, `27-03-2026`, or `2026-03-27` as sheets give dates; anything else is shown again as it was typed. */
function dateParts(name: string, typed: string): Record<string, string> {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const local = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed)
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : local ? local.slice(1) : [typed, '', '']
  return { [`${name}-day`]: day!, [`${name}-month`]: month!, [`${name}-year`]: year! }
}

function itemCount(cells: Readonly<Record<string, string>>, key: string): number {
  const used = Object.entries(cells).flatMap(([pointer, cell]) => {
    const [, of, index] = pointer.split('/')
    return of === key && cell.trim() !== '' ? [Number(index) + 1] : []
  })
  return Math.max(0, ...used)
}

async function withRow(db: Db, asked: Parameters<typeof choiceOf>[0] | undefined, value: unknown): Promise<unknown> {
  const typed = (value as { code?: string } | undefined)?.code
  if (asked === undefined || typed === undefined) return value
  return (await rowMeant(db, choiceOf(asked), { day: today(), typed })) ?? value
}
