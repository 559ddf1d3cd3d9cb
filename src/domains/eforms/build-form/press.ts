import type { FormDefinition, Text } from '../definition.ts'
import {
  changed,
  childrenOf,
  type Form,
  freeKey,
  insertAt,
  type Node,
  nodeAt,
  pathIn,
  propertyAt,
  removeAt,
  splitPath,
} from '../draft/elements.ts'
import { kindWords } from '../draft/kinds.ts'
import { mayStand, moveTo, step } from '../draft/move.ts'
import { type Kind, kinds, make } from '../draft/palette.ts'
import { itemsOf } from '../questions.ts'

/** Which button was pressed, or what was dragged where. Paths are those of the page that was shown. */
export type Press = {
  add?: string
  into?: string
  up?: string
  down?: string
  copy?: string
  remove?: string
  move?: string
  before?: string
}

/** The form after the press, and the part that was touched. The same form when the press means nothing here. */
export function afterPress(definition: FormDefinition, press: Press): { definition: FormDefinition; part?: string } {
  let part: string | undefined
  const after = changed(definition, (form) => {
    part = apply(form, press)
  })
  return part === undefined ? { definition } : { definition: after, part }
}

function apply(form: Form, press: Press): string | undefined {
  if (press.add !== undefined) return add(form, press.add, press.before ?? pathIn(press.into ?? '', 999))
  const stepped = press.up ?? press.down
  if (stepped !== undefined) return take(form, stepped, () => step(form, stepped, press.up === undefined ? 1 : -1))
  if (press.move !== undefined && press.before !== undefined) {
    const { move, before } = press
    return take(form, move, () => moveTo(form, move, before))
  }
  if (press.copy !== undefined) return copy(form, press.copy)
  if (press.remove?.startsWith('tep-')) {
    form.files.splice(Number(press.remove.slice(4)), 1)
    return ''
  }
  if (press.remove !== undefined) return removeAt(form, press.remove) && splitPath(press.remove).container
  return undefined
}

/** Where what stood at the path stands after `move`. */
function take(form: Form, path: string, move: () => boolean): string | undefined {
  const node = nodeAt(form, path)
  return node && move() ? pathOf(form, node) : undefined
}

function pathOf(form: Form, wanted: Node, container = ''): string | undefined {
  for (const [i, node] of (childrenOf(form, container) ?? []).entries()) {
    const path = pathIn(container, i)
    if (node === wanted) return path
    const inside = pathOf(form, wanted, path)
    if (inside !== undefined) return inside
  }
  return undefined
}

function words(kind: Kind | 'page' | 'file'): Text {
  // The same in both languages, as for everything without English words: the author's title replaces both.
  return { vi: kindWords.vi[kind], en: kindWords.vi[kind] }
}

function add(form: Form, kind: string, at: string): string | undefined {
  if (kind === 'page') {
    const key = freeWord(
      'trang',
      form.ui.elements.map((it) => it.key),
    )
    const name = `Trang ${form.ui.elements.length + 1}`
    const label = { vi: name, en: name }
    form.ui.elements.push({ type: 'Category', key, label, elements: [] })
    return String(form.ui.elements.length - 1)
  }
  if (kind === 'file') {
    const key = freeWord(
      'giay-to',
      form.files.map((it) => it.key),
    )
    form.files.push({ key, component: '', label: words('file'), required: false })
    return `tep-${form.files.length - 1}`
  }
  const known = kinds.find((it) => it === kind)
  if (!known) return undefined
  if (form.ui.elements.length === 0) add(form, 'page', '')
  const made = make(known, words(known))
  let { container } = splitPath(at)
  // What a table cannot hold goes onto its page.
  const isTable = made.property !== undefined && itemsOf(made.property as never) !== undefined
  const takes = (path: string) =>
    childrenOf(form, path) && mayStand(form, made.node, path) && !(isTable && nodeAt(form, path)?.type === 'Control')
  while (container !== '' && !takes(container)) container = splitPath(container).container
  if (container === '') container = String(form.ui.elements.length - 1)
  const list = childrenOf(form, container)!
  const index = container === splitPath(at).container ? Math.min(splitPath(at).index, list.length) : list.length
  insertAt(form, pathIn(container, index), made)
  return pathIn(container, index)
}

function copy(form: Form, path: string): string | undefined {
  const node = nodeAt(form, path)
  const { container, index } = splitPath(path)
  // Pages and groups hold questions, whose copies would need names of their own: those are copied one by one.
  if (!node || node.type === 'Category' || node.type === 'Group') return undefined
  const property = propertyAt(form, path)
  const at = pathIn(container, index + 1)
  insertAt(form, at, { node: structuredClone(node), property: property && (structuredClone(property) as never) })
  return at
}

function freeWord(stem: string, taken: readonly string[]): string {
  const properties = Object.fromEntries(taken.map((it) => [it.replaceAll('-', '_'), {} as never]))
  return freeKey(`${stem.replaceAll('-', '_')}1`, { properties }).replaceAll('_', '-')
}
