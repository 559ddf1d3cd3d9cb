import type { Category, Control, Element, FormDefinition, ObjectSchema, Property } from '../definition.ts'
import { itemControls, itemsOf, keyOf } from '../questions.ts'

// Where things are in a form and how they move. A path is the indexes on the way: `0` a page, `0.2` what stands on it,
// `0.2.1` what stands in a group or in a repeated group there.

export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T
export type Form = Writable<FormDefinition>
export type Node = Writable<Category | Element>
type Schema = Writable<ObjectSchema>

/** A copy of the form after `work`; the form itself stays as it was. */
export function changed(definition: FormDefinition, work: (copy: Form) => void): FormDefinition {
  const copy = structuredClone(definition) as Form
  work(copy)
  return copy
}

/** What stands in a page, a group or a repeated group; nothing for everything else. */
export function childrenOf(form: Form, path: string): Node[] | undefined {
  if (path === '') return form.ui.elements
  const node = nodeAt(form, path)
  if (!node) return undefined
  if (node.type === 'Category' || node.type === 'Group') return node.elements as Node[]
  if (node.type === 'Label') return undefined
  const property = schemaAt(form, path).properties[keyOf(node.scope)]
  if (!property || !itemsOf(property)) return undefined
  node.options ??= {}
  node.options.detail ??= { elements: itemControls(node, property) as Writable<Control>[] }
  return node.options.detail.elements
}

export function nodeAt(form: Form, path: string): Node | undefined {
  const { container, index } = splitPath(path)
  return childrenOf(form, container)?.[index]
}

export function splitPath(path: string): { container: string; index: number } {
  const dot = path.lastIndexOf('.')
  return { container: dot < 0 ? '' : path.slice(0, dot), index: Number(path.slice(dot + 1)) }
}

export function pathIn(container: string, index: number): string {
  return container === '' ? String(index) : `${container}.${index}`
}

/** The schema that holds the question at this path: the form's, or that of a repeated group's item. */
export function schemaAt(form: Form, path: string): Schema {
  const { container } = splitPath(path)
  const above = container.includes('.') ? nodeAt(form, container) : undefined
  if (above?.type !== 'Control') return form.schema
  return itemsOf(form.schema.properties[keyOf(above.scope)]!) as Schema
}

export function propertyAt(form: Form, path: string): Writable<Property> | undefined {
  const node = nodeAt(form, path)
  return node?.type === 'Control' ? schemaAt(form, path).properties[keyOf(node.scope)] : undefined
}

/** Puts a node before what stands at the path, or at the end of its container. */
export function insertAt(form: Form, path: string, { node, property }: { node: Node; property?: Property }): void {
  const { container, index } = splitPath(path)
  const list = childrenOf(form, container)
  if (!list) return
  list.splice(Math.min(index, list.length), 0, node)
  if (node.type !== 'Control' || !property) return
  const schema = schemaAt(form, path)
  const key = freeKey(keyOf(node.scope), schema)
  node.scope = `#/properties/${key}`
  schema.properties[key] = property as Writable<Property>
}

/** Takes a node out with the questions in it, and gives it back with the property of a question. */
export function removeAt(form: Form, path: string): { node: Node; property?: Property } | undefined {
  const { container, index } = splitPath(path)
  const list = childrenOf(form, container)
  const node = list?.[index]
  if (!list || !node) return undefined
  const schema = schemaAt(form, path)
  const property = node.type === 'Control' ? schema.properties[keyOf(node.scope)] : undefined
  for (const key of keysIn(node)) {
    delete schema.properties[key]
    schema.required = schema.required?.filter((it) => it !== key)
  }
  list.splice(index, 1)
  return { node, property }
}

function keysIn(node: Node): string[] {
  if (node.type === 'Control') return [keyOf(node.scope)]
  return node.type === 'Label' ? [] : node.elements.flatMap((it) => keysIn(it as Node))
}

/** A name that no other question there has: `name`, `name2`, `name3`. */
export function freeKey(wanted: string, schema: Pick<ObjectSchema, 'properties'>): string {
  const isFree = (key: string) => !Object.hasOwn(schema.properties, key)
  if (isFree(wanted)) return wanted
  const stem = wanted.replace(/\d+$/, '') || 'q'
  for (let n = 2; ; n++) if (isFree(`${stem}${n}`)) return `${stem}${n}`
}

/** Every container that can take questions, with its depth: for a list to choose from. */
export function containersOf(form: Form): { path: string; node: Node }[] {
  return form.ui.elements.flatMap((page, p) => [
    { path: String(p), node: page as Node },
    ...page.elements.flatMap((node, i) => {
      const path = `${p}.${i}`
      return childrenOf(form, path) ? [{ path, node: node as Node }] : []
    }),
  ])
}
