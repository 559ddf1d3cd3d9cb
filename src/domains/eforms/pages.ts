import { isAbsent, isShown } from './conditions.ts'
import type { Answers, Category, Control, Element, FileSlot, FormDefinition, FormPage, Property } from './definition.ts'
import { formQuestions, itemControls, itemsOf, keyOf } from './questions.ts'

/**
 * Only what was asked: answers of hidden questions, unknown keys and empty answers are gone. One pass in the order of the
 * questions: a condition looks back at what was kept, so a hidden question hides what depends on it.
 */
export function prune(definition: FormDefinition, answers: Answers): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const { key, schema, control, rules } of formQuestions(definition)) {
    if (!isShown(rules, kept) || !Object.hasOwn(answers, key)) continue
    const value = pruneValue(answers[key], schema, control)
    if (!isAbsent(value)) kept[key] = value
  }
  return kept
}

function pruneValue(value: unknown, schema: Property, control: Control): unknown {
  if (schema['x-type'] === 'address') return pruneAddress(value, schema)
  const items = itemsOf(schema)
  if (items === undefined || !Array.isArray(value)) return value
  return value.map((item) => pruneItem(isRecord(item) ? item : {}, schema, control))
}

/** One item of a repeated group; its conditions look at the item alone. */
function pruneItem(item: Answers, schema: Property, control: Control): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const inner of itemControls(control, schema)) {
    const key = keyOf(inner.scope)
    if (!isShown([inner.rule], kept) || !Object.hasOwn(item, key)) continue
    const value = pruneValue(item[key], itemsOf(schema)!.properties[key]!, inner)
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

function pageOf({ key, label, elements }: Category, index: number): FormPage {
  return { key, index, label, elements }
}

function saysSomething(element: Element, kept: Answers): boolean {
  if (!isShown([element.rule], kept)) return false
  return element.type !== 'Group' || element.elements.some((inner) => saysSomething(inner, kept))
}

/** The slots for files that belong to these answers. */
export function visibleFiles(definition: FormDefinition, answers: Answers): FileSlot[] {
  const kept = prune(definition, answers)
  return definition.files.filter((slot) => isShown([slot.rule], kept))
}
