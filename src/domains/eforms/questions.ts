import type { Control, Element, FormDefinition, ObjectSchema, Property, Rule } from './definition.ts'

/** One question of a form with all that decides whether it is asked. */
export type Question = {
  key: string
  schema: Property
  required: boolean
  control: Control
  /** The index of its page in the definition. */
  page: number
  /** Of its page, its group and itself: all must let it be seen. */
  rules: readonly Rule[]
}

const known = new WeakMap<FormDefinition, readonly Question[]>()

/** All questions in the order they are asked. Conditions look back in this order only. */
export function formQuestions(definition: FormDefinition): readonly Question[] {
  const before = known.get(definition)
  if (before) return before
  const questions = definition.ui.elements.flatMap((category, page) =>
    category.elements.flatMap((element) =>
      controlsOf(element).map(({ control, rules }): Question => {
        const key = keyOf(control.scope)
        return {
          key,
          schema: definition.schema.properties[key]!,
          required: definition.schema.required?.includes(key) ?? false,
          control,
          page,
          rules: [category.rule, ...rules].filter((rule) => rule !== undefined),
        }
      }),
    ),
  )
  known.set(definition, questions)
  return questions
}

export function controlsOf(element: Element): { control: Control; rules: (Rule | undefined)[] }[] {
  if (element.type === 'Control') return [{ control: element, rules: [element.rule] }]
  if (element.type === 'Label') return []
  return element.elements.flatMap((inner) =>
    controlsOf(inner).map(({ control, rules }) => ({ control, rules: [element.rule, ...rules] })),
  )
}

/** The questions of one item of a repeated group: as its layout says, else in the order of its properties. */
export function itemControls(control: Control, schema: Property): readonly Control[] {
  const items = itemsOf(schema)
  return (
    control.options?.detail?.elements ??
    Object.keys(items?.properties ?? {}).map((key): Control => ({ type: 'Control', scope: `#/properties/${key}` }))
  )
}

/** The schema of a repeated group's items; nothing for other questions. */
export function itemsOf(schema: Property): ObjectSchema | undefined {
  return schema.items?.type === 'object' ? schema.items : undefined
}

/** `#/properties/childName` is the question `childName`. */
export function keyOf(scope: string): string {
  return pathOf(scope)[0] ?? ''
}

/** The answer at `/children/0/name` belongs to the question `children`. */
export function keyOfPointer(pointer: string): string {
  return pointer.split('/')[1] ?? ''
}

/** `#/properties/place/properties/provinceCode` is `['place', 'provinceCode']`. */
export function pathOf(scope: string): string[] {
  const parts = scope.split('/')
  if (parts[0] !== '#') return []
  return parts.slice(1).filter((_, i) => i % 2 === 1)
}

/** The name of the input of an answer: `/children/0/name` is asked as `a.children.0.name`. */
export function fieldName(pointer: string): string {
  return `a${pointer.replaceAll('/', '.')}`
}
