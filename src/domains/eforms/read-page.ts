import { checkAnswers } from './check-answers.ts'
import { isShown } from './conditions.ts'
import type { AnswerError, Answers, FormDefinition, Property } from './definition.ts'
import { prune } from './pages.ts'
import { fieldName, formQuestions, itemControls, itemsOf, keyOf, keyOfPointer, type Question } from './questions.ts'
import { type Body, choseAnotherProvince, readValue } from './read-value.ts'

export type PageReading = {
  /** All answers with this page's, hidden ones removed. What is wrong is in them as it was typed. */
  answers: Record<string, unknown>
  errors: AnswerError[]
  /** The same page comes again without being wrong: something was added or removed, or an answer brought new questions. */
  stay: boolean
}

export type PageForm = { body: Body; today: string }

/** Reads one submitted page into the answers. `pageIndex` is `FormPage.index`. */
export function readPage(
  definition: FormDefinition,
  pageIndex: number,
  answers: Answers,
  { body, today }: PageForm,
): PageReading {
  const onPage = formQuestions(definition).filter((question) => question.page === pageIndex)
  const typed: Record<string, unknown> = { ...answers }
  for (const { key, schema, control } of onPage) typed[key] = readValue(schema, fieldName(`/${key}`), { body, control })
  const pressed = changeGroup(onPage, typed, body) || body._reload !== undefined
  const kept = prune(definition, typed, today)
  if (pressed) return { answers: restoreEmptyItems(onPage, kept, typed), errors: [], stay: true }

  const fresh = freshPointers(onPage, kept, body)
  const isFresh = ({ pointer }: AnswerError) => fresh.some((it) => pointer === it || pointer.startsWith(`${it}/`))
  const pageKeys = new Set(onPage.map((question) => question.key))
  const errors = checkAnswers(definition, kept, today).filter((error) => pageKeys.has(keyOfPointer(error.pointer)))
  return { answers: kept, errors: errors.filter((error) => !isFresh(error)), stay: fresh.length > 0 }
}

/** Questions that the submitted page did not show yet and that these answers bring up, and provinces without communes. */
function freshPointers(onPage: readonly Question[], kept: Answers, body: Body): string[] {
  const unseen = new Set([body._unseen].flat())
  const isFresh = (pointer: string, schema: Property) =>
    unseen.has(pointer) || (asksCommune(schema) && choseAnotherProvince(fieldName(pointer), body))
  return onPage.flatMap(({ key, rules, schema, control }) => {
    if (!isShown(rules, kept)) return []
    const pointer = `/${key}`
    if (isFresh(pointer, schema)) return [pointer]
    const items = itemsOf(schema)
    if (!items || !Array.isArray(kept[key])) return []
    return (kept[key] as Answers[]).flatMap((item, i) =>
      itemControls(control, schema)
        .filter((inner) => isShown([inner.rule], item))
        .map((inner) => ({ inner: keyOf(inner.scope), at: `${pointer}/${i}/${keyOf(inner.scope)}` }))
        .filter(({ inner, at }) => isFresh(at, items.properties[inner]!))
        .map(({ at }) => at),
    )
  })
}

function asksCommune(schema: Property): boolean {
  return schema['x-type'] === 'address' && schema['x-detail'] !== 'province'
}

/** The buttons `_add` (`/children`) and `_remove` (`/children/1`) of repeated groups. */
function changeGroup(onPage: readonly Question[], typed: Record<string, unknown>, body: Body): boolean {
  for (const { key, schema } of onPage) {
    if (!itemsOf(schema)) continue
    const items = typed[key] as unknown[]
    if (body._add === `/${key}` && items.length < (schema.maxItems ?? 50)) {
      typed[key] = [...items, {}]
      return true
    }
    const removed = typeof body._remove === 'string' ? new RegExp(`^/${key}/(\\d{1,3})$`).exec(body._remove) : null
    if (removed) {
      typed[key] = items.filter((_, i) => i !== Number(removed[1]))
      return true
    }
  }
  return body._add !== undefined || body._remove !== undefined
}

/** A group that holds nothing but a fresh, empty item is still shown with it. */
function restoreEmptyItems(
  onPage: readonly Question[],
  kept: Record<string, unknown>,
  typed: Record<string, unknown>,
): Record<string, unknown> {
  const groups = onPage.filter(({ schema, rules }) => itemsOf(schema) && isShown(rules, kept))
  return {
    ...kept,
    ...Object.fromEntries(groups.flatMap(({ key }) => (typed[key] ? [[key, kept[key] ?? typed[key]]] : []))),
  }
}
