import type { Control, Element, FormDefinition, Label } from '../definition.ts'

/** The same form with everything shown: for reading, not for filling in. Each repeated group shows one item. */
export function withoutRules(definition: FormDefinition): FormDefinition {
  const { schema, ui } = definition
  const groups = Object.keys(schema.properties).filter((key) => schema.properties[key]!.type === 'array')
  return {
    ...definition,
    schema: { ...schema, required: [...new Set([...(schema.required ?? []), ...groups])] },
    ui: {
      ...ui,
      elements: ui.elements.map(({ rule: _, elements, ...category }) => ({
        ...category,
        elements: elements.map(shown),
      })),
    },
  }
}

function shown(element: Element): Element {
  if (element.type === 'Control') return shownControl(element)
  const { rule: _, ...rest } = element
  return rest.type === 'Group'
    ? { ...rest, elements: rest.elements.map((inner) => shown(inner) as Control | Label) }
    : rest
}

function shownControl({ rule: _, ...control }: Control): Control {
  const { detail } = control.options ?? {}
  if (!detail) return control
  return { ...control, options: { ...control.options, detail: { elements: detail.elements.map(shownControl) } } }
}
