import type { Property } from '../definition.ts'
import { keyOf } from '../questions.ts'
import { childrenOf, type Form, nodeAt, pathIn, schemaAt, splitPath } from './elements.ts'

/** The questions that conditions and calculations at this path may ask about: those that come before it in its own place. */
export function questionsBefore(form: Form, path: string): Record<string, Property> {
  const { container } = splitPath(path)
  const above = container.includes('.') ? nodeAt(form, container) : undefined
  const inItem = above?.type === 'Control'
  const found: Record<string, Property> = {}
  walk(form, inItem ? container : '', (here, node) => {
    if (here === path) return false
    if (node.type === 'Control') {
      const key = keyOf(node.scope)
      const property = schemaAt(form, here).properties[key]
      if (property) found[key] = property
    }
    return true
  })
  return found
}

/** In the order of the form; into pages and groups, not into the items of a repeated group. False from `visit` ends it. */
function walk(
  form: Form,
  container: string,
  visit: (path: string, node: NonNullable<ReturnType<typeof nodeAt>>) => boolean,
): boolean {
  return (childrenOf(form, container) ?? []).every((node, i) => {
    const path = pathIn(container, i)
    if (!visit(path, node)) return false
    return node.type === 'Control' || walk(form, path, visit)
  })
}
