import type { Spec } from './spec.ts'

type Value = Record<string, unknown>

/** What a button of a repeated item does: `add:channels`, `remove:channels.1`, `up:channels.1.fees.0`, `down:...`. */
export type ListChange = { what: 'add' | 'remove' | 'up' | 'down'; path: string }

export function readChange(text: unknown): ListChange | undefined {
  const found = typeof text === 'string' ? /^(add|remove|up|down):([\w.]{1,200})$/.exec(text) : null
  return found ? { what: found[1] as ListChange['what'], path: found[2]! } : undefined
}

/** `pick:results`: what was typed is saved, then items are chosen from what exists for this list. */
export function readPick(text: unknown): string | undefined {
  return typeof text === 'string' ? /^pick:([A-Za-z0-9.]{1,100})$/.exec(text)?.[1] : undefined
}

/** The part with one item added, removed or moved. A path that leads nowhere changes nothing. */
export function changeList(specs: readonly Spec[], value: Value, change: ListChange): Value {
  const copy = structuredClone(value)
  const steps = change.path.split('.')
  const index = change.what === 'add' ? undefined : Number(steps.pop())
  const found = listAt(specs, copy, steps)
  if (!found) return value
  const { list, spec } = found
  if (index === undefined) list.push(structuredClone(spec.empty))
  else if (!(index in list)) return value
  else if (change.what === 'remove') list.splice(index, 1)
  else {
    const to = index + (change.what === 'up' ? -1 : 1)
    if (to < 0 || to >= list.length) return value
    ;[list[index], list[to]] = [list[to], list[index]]
  }
  return copy
}

/** Where to stand after a change: the item that moved or came, else its list. */
export function placeAfter(value: Value, { what, path }: ListChange): string {
  const steps = path.split('.')
  if (what === 'add') {
    const list = steps.reduce<unknown>((it, step) => (it as Value | undefined)?.[step], value)
    return `${path}.${Array.isArray(list) ? list.length - 1 : 0}`
  }
  const index = Number(steps.pop())
  if (what === 'remove') return steps.join('.')
  return `${steps.join('.')}.${Math.max(0, index + (what === 'up' ? -1 : 1))}`
}

type ListSpec = Extract<Spec, { ask: 'list' }>

/** The list at a path, and how its items are asked. */
export function listAt(
  specs: readonly Spec[],
  value: Value,
  steps: readonly string[],
): { list: unknown[]; spec: ListSpec } | undefined {
  const [name, ...rest] = steps
  const spec = specs.find((it) => it.name === name)
  if (spec?.ask === 'group') return listAt(spec.of, value[spec.name] as Value, rest)
  if (spec?.ask !== 'list') return undefined
  const list = value[spec.name] as unknown[]
  if (!Array.isArray(list)) return undefined
  if (rest.length === 0) return { list, spec }
  const item = list[Number(rest[0])]
  return item === undefined ? undefined : listAt(spec.of, item as Value, rest.slice(1))
}
