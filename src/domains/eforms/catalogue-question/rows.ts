import { type ChosenRow, rowMeant, rowsToChoose } from '#catalogues'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { AnswerError, Answers, FormDefinition, Property, RowsAsked } from '../definition.ts'
import type { PageReading } from '../read-page.ts'
import { formQuestions, itemsOf } from '../questions.ts'
import { readPage } from '../today.ts'
import { mostFitting, mostSuggested, typedIn } from './list-sizes.ts'

export type RowChoices = { rows: readonly ChosenRow[]; isWhole: boolean }
/** What a question offers; `typed` is what was typed there and means no row. */
export type RowsOffered = (asked: RowsAsked, typed: string) => RowChoices

/** The rows of today for every question that asks for one. */
export async function loadRows(db: Db, definition: FormDefinition, answers: Answers): Promise<RowsOffered> {
  const known = new Map<string, RowChoices>()
  for (const { asked, typed } of questionsIn(definition, answers)) {
    const all = known.get(keyOf(asked, '')) ?? (await rowsOf(db, asked, { typed: '', limit: mostSuggested + 1 }))
    known.set(keyOf(asked, ''), all)
    if (typed !== '' && !known.has(keyOf(asked, typed)))
      known.set(keyOf(asked, typed), await rowsOf(db, asked, { typed, limit: mostFitting }))
  }
  return (asked, typed) => known.get(keyOf(asked, typed)) ?? known.get(keyOf(asked, '')) ?? { rows: [], isWhole: false }
}

async function rowsOf(db: Db, asked: RowsAsked, it: { typed: string; limit: number }): Promise<RowChoices> {
  const rows = await rowsToChoose(db, choiceOf(asked), { day: today(), ...it })
  return it.typed === '' && rows.length > mostSuggested ? { rows: [], isWhole: false } : { rows, isWhole: true }
}

/** Reads one submitted page; what names a row of today gets that row's code and name, and everything else stays wrong. */
export async function readPageWithRows(
  db: Db,
  definition: FormDefinition,
  it: { page: number; answers: Answers; body: unknown },
): Promise<PageReading> {
  const reading = readPage(definition, it.page, it.answers, it.body)
  const answers = { ...reading.answers }
  const named = new Set<string>()
  const name = async (schema: Property, pointer: string, value: unknown): Promise<unknown> => {
    const asked = schema['x-catalogue']
    if (asked === undefined || typedIn(value) === '') return value
    const row = await rowMeant(db, choiceOf(asked), { day: today(), typed: typedIn(value) })
    if (row) named.add(pointer)
    return row ?? value
  }
  for (const { key, schema, page } of formQuestions(definition)) {
    if (page !== it.page || answers[key] === undefined) continue
    const items = itemsOf(schema)
    const given = answers[key]
    answers[key] = !items || !Array.isArray(given) ? await name(schema, `/${key}`, given) : await namedItems(key, given)

    async function namedItems(of: string, list: unknown[]): Promise<unknown[]> {
      const done: unknown[] = []
      for (const [i, item] of (list as Answers[]).entries()) {
        const next: Record<string, unknown> = { ...item }
        for (const [inner, property] of Object.entries(items!.properties))
          if (next[inner] !== undefined) next[inner] = await name(property, `/${of}/${i}/${inner}`, next[inner])
        done.push(next)
      }
      return done
    }
  }
  const isLeft = (error: AnswerError) => !named.has(error.pointer)
  return { ...reading, answers, errors: reading.errors.filter(isLeft) }
}

/** Every question for a row with what was typed there, also in tables. */
function questionsIn(definition: FormDefinition, answers: Answers): { asked: RowsAsked; typed: string }[] {
  return formQuestions(definition).flatMap(({ key, schema }) => {
    const given = answers[key]
    if (schema['x-catalogue']) return [{ asked: schema['x-catalogue'], typed: typedIn(given) }]
    const items = Array.isArray(given) ? (given as Answers[]) : []
    return Object.entries(itemsOf(schema)?.properties ?? {}).flatMap(([inner, property]) => {
      const asked = property['x-catalogue']
      return asked ? [{ asked, typed: '' }, ...items.map((it) => ({ asked, typed: typedIn(it[inner]) }))] : []
    })
  })
}

export function choiceOf({ code, owner, under }: RowsAsked) {
  return { catalogue: code, ...(owner !== undefined && { owner }), ...(under !== undefined && { under }) }
}

function keyOf({ code, owner = '', under = '' }: RowsAsked, typed: string): string {
  return JSON.stringify([code, owner, under, typed])
}
