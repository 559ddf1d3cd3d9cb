import { calculate, dependsOnToday } from './calculate.ts'
import { isAbsent, isShown } from './conditions.ts'
import type {
  Answers,
  Category,
  Control,
  Element,
  FileSlot,
  FormDefinition,
  FormPage,
  Property,
  Text,
} from './definition.ts'
import { formQuestions, itemControls, itemsOf, keyOf, keyOfPointer } from './questions.ts'

/**
 * Only what was asked: answers of hidden questions, unknown keys and empty answers are gone. One pass in the order of the
 * questions: a condition looks back at what was kept, so a hidden question hides what depends on it. What is calculated is
 * calculated anew, whatever `answers` say of it; with `today` ages as well.
 */
export function prune(definition: FormDefinition, answers: Answers, today?: string): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  const { properties } = definition.schema
  for (const { key, schema, control, rules } of formQuestions(definition)) {
    if (!isShown(rules, kept)) continue
    const value = pruneQuestion({ key, schema, control }, { given: answers, kept, properties, today })
    if (!isAbsent(value)) kept[key] = value
  }
  return kept
}

type Asked = { key: string; schema: Property; control: Control }
type Pruning = { given: Answers; kept: Answers; properties: Readonly<Record<string, Property>>; today?: string }

function pruneQuestion({ key, schema, control }: Asked, { given, kept, properties, today }: Pruning): unknown {
  const value = Object.hasOwn(given, key) ? given[key] : undefined
  const calculation = schema['x-calculated']
  if (calculation) {
    if (today === undefined && dependsOnToday(calculation)) return typeof value === 'number' ? value : undefined
    return calculate(calculation, { answers: kept, properties, today })
  }
  if (schema['x-type'] === 'address') return pruneAddress(value, schema)
  const items = itemsOf(schema)
  if (items === undefined || !Array.isArray(value)) return value
  return value.map((item) => pruneItem(isRecord(item) ? item : {}, { key, schema, control }, today))
}

/** One item of a repeated group; its conditions and calculations look at the item alone. */
function pruneItem(item: Answers, { schema, control }: Asked, today: string | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  const { properties } = itemsOf(schema)!
  for (const inner of itemControls(control, schema)) {
    const key = keyOf(inner.scope)
    if (!isShown([inner.rule], kept)) continue
    const asked = { key, schema: properties[key]!, control: inner }
    const value = pruneQuestion(asked, { given: item, kept, properties, today })
    if (!isAbsent(value)) kept[key] = value
  }
  return kept
}

const commune = ['provinceCode', 'communeCode', 'communeName']
const addressParts = { province: ['provinceCode'], commune, full: [...commune, 'country', 'detail'] }

function pruneAddress(value: unknown, schema: Property): unknown {
  if (!isRecord(value)) return value
  const asked = addressParts[schema['x-detail'] ?? 'full']
  return Object.fromEntries(asked.flatMap((part) => (isAbsent(value[part]) ? [] : [[part, value[part]]])))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The pages that this applicant sees, in order: those whose condition holds and that ask or say something. */
export function formPages(definition: FormDefinition, answers: Answers): FormPage[] {
  const kept = prune(definition, answers)
  return definition.ui.elements.flatMap((category, index) =>
    isShown([category.rule], kept) && category.elements.some((element) => saysSomething(element, kept))
      ? [pageOf(category, index)]
      : [],
  )
}

/** Every page of the definition, whatever its condition: for those who read forms, not for those who fill them in. */
export function allPages(definition: FormDefinition): FormPage[] {
  return definition.ui.elements.map(pageOf)
}

/** The page that asks the question at this pointer; undefined: it is not asked. */
export function pageAsking(definition: FormDefinition, pages: readonly FormPage[], pointer: string) {
  const question = formQuestions(definition).find((it) => it.key === keyOfPointer(pointer))
  return pages.find((page) => page.index === question?.page)
}

function pageOf({ key, label, elements }: Category, index: number): FormPage {
  return { key, index, label, elements }
}

function saysSomething(element: Element, kept: Answers): boolean {
  if (!isShown([element.rule], kept)) return false
  return element.type !== 'Group' || element.elements.some((inner) => saysSomething(inner, kept))
}

/**
 * The declaration that these answers already make: a box that must be ticked, and whose sentence says so. Whoever made it
 * in the form is not asked again before filing.
 */
export function declarationIn(definition: FormDefinition, answers: Answers): Text | undefined {
  const kept = prune(definition, answers)
  return formQuestions(definition).find(
    ({ key, schema, required }) =>
      required && schema.type === 'boolean' && kept[key] === true && /cam đoan/i.test(schema.title.vi),
  )?.schema.title
}

/** The slots for files that belong to these answers. */
export function visibleFiles(definition: FormDefinition, answers: Answers): FileSlot[] {
  const kept = prune(definition, answers)
  return definition.files.filter((slot) => isShown([slot.rule], kept))
}
