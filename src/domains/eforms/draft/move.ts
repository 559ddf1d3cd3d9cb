import { keyOf } from '../questions.ts'
import { childrenOf, type Form, freeKey, type Node, nodeAt, pathIn, schemaAt, splitPath } from './elements.ts'

/** Whether this node may stand in that container: pages hold all, groups hold questions and notes, items hold questions. */
export function mayStand(form: Form, node: Node, container: string): boolean {
  if (node.type === 'Category') return container === ''
  const above = container === '' ? undefined : nodeAt(form, container)
  if (above?.type === 'Category') return true
  if (above?.type === 'Group') return node.type !== 'Group'
  return above?.type === 'Control' && node.type === 'Control' && !node.options?.detail
}

/** Moves what stands at `from` before what stands at `to`. False when it may not stand there. */
export function moveTo(form: Form, from: string, to: string): boolean {
  const node = nodeAt(form, from)
  const [source, target] = [splitPath(from), splitPath(to)]
  const [list, aim] = [childrenOf(form, source.container), childrenOf(form, target.container)]
  if (!node || !list || !aim || !mayStand(form, node, target.container)) return false
  // A group cannot stand in itself, nor a repeated group in another one.
  if (target.container === from || target.container.startsWith(`${from}.`)) return false
  if (childrenOf(form, from) && isItem(form, target.container)) return false
  if (node.type === 'Control') moveProperty(node, schemaAt(form, from), schemaAt(form, to))
  list.splice(source.index, 1)
  const index = list === aim && source.index < target.index ? target.index - 1 : target.index
  aim.splice(Math.min(index, aim.length), 0, node)
  return true
}

type Schema = ReturnType<typeof schemaAt>

/** Between the form and an item of a repeated group the question's schema moves with it. */
function moveProperty(control: Extract<Node, { type: 'Control' }>, from: Schema, to: Schema): void {
  if (from === to) return
  const key = keyOf(control.scope)
  const free = freeKey(key, to)
  to.properties[free] = from.properties[key]!
  if (from.required?.includes(key)) to.required = [...(to.required ?? []), free]
  from.required = from.required?.filter((it) => it !== key)
  delete from.properties[key]
  control.scope = `#/properties/${free}`
}

/** Whether this container is one item of a repeated group. */
function isItem(form: Form, container: string): boolean {
  return container !== '' && nodeAt(form, container)?.type === 'Control'
}

/**
 * One step up or down, by which everything can be reached with the keyboard: past the neighbour, into a group beside it and
 * out again, and over to the next page.
 */
export function step(form: Form, path: string, by: 1 | -1): boolean {
  const { container, index } = splitPath(path)
  const list = childrenOf(form, container)
  const node = list?.[index]
  if (!list || !node) return false
  const neighbour = pathIn(container, index + by)
  const beside = list[index + by]
  if (beside?.type === 'Group' && node.type !== 'Group' && node.type !== 'Category')
    return moveTo(form, path, pathIn(neighbour, by > 0 ? 0 : beside.elements.length))
  if (beside) return moveTo(form, path, pathIn(container, by > 0 ? index + 2 : index - 1))
  if (container === '' || isItem(form, container)) return false
  if (nodeAt(form, container)?.type === 'Group') {
    const outer = splitPath(container)
    return moveTo(form, path, pathIn(outer.container, by > 0 ? outer.index + 1 : outer.index))
  }
  const page = Number(container) + by
  const next = form.ui.elements[page]
  return next ? moveTo(form, path, pathIn(String(page), by > 0 ? 0 : next.elements.length)) : false
}
