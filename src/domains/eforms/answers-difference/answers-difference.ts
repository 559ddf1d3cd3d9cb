import { isAbsent } from '../conditions.ts'
import type { Answers, FormDefinition, FormPage, Property } from '../definition.ts'
import { allPages, prune } from '../pages.ts'
import { answerRows, type RowWords } from '../answers-summary/answer-rows.ts'
import { keyOfPointer } from '../questions.ts'

export type ChangedAnswer = {
  page: FormPage
  pointer: string
  title: string
  schema: Property
  before: unknown
  after: unknown
}

/** What two sets of answers to one form say differently, in the order of the questions. What neither asks is left out. */
export function changedAnswers(
  definition: FormDefinition,
  { before, after }: { before: Answers; after: Answers },
  words: RowWords,
): ChangedAnswer[] {
  const sides = [prune(definition, before), prune(definition, after)]
  return allPages(definition).flatMap((page) => {
    const [earlier, later] = sides.map((answers) => answerRows(definition, { page, answers }, words))
    const old = new Map(earlier!.map((row) => [row.pointer, row.value]))
    const fresh = new Map(later!.map((row) => [row.pointer, row.value]))
    return inOrder([...later!, ...earlier!])
      .map(({ pointer, title, schema }) => ({
        ...{ page, pointer, title, schema },
        ...{ before: old.get(pointer), after: fresh.get(pointer) },
      }))
      .filter((row) => !isSame(row.before, row.after))
  })
}

/** Whether the applicant said something else, on one page or anywhere: what the form calculates by itself does not count. */
export function saysOtherwise(
  definition: FormDefinition,
  it: { before: Answers; after: Answers },
  pageKey?: string,
): boolean {
  return changedAnswers(definition, it, { language: 'vi', item: (title) => title }).some(
    ({ schema, page }) => schema['x-calculated'] === undefined && (pageKey === undefined || page.key === pageKey),
  )
}

/** Each pointer once; what only the earlier answers had stands with its own question. */
function inOrder<T extends { pointer: string }>(rows: readonly T[]): T[] {
  const once = [...new Map(rows.map((row) => [row.pointer, row])).values()]
  const places = [...new Set(once.map((row) => keyOfPointer(row.pointer)))]
  return places.flatMap((key) => once.filter((row) => keyOfPointer(row.pointer) === key))
}

function isSame(a: unknown, b: unknown): boolean {
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b)
  return JSON.stringify(a) === JSON.stringify(b)
}
