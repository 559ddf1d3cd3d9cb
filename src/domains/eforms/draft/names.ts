import type { Condition, FormDefinition } from '../definition.ts'
import { keyOf } from '../questions.ts'
import { changed, type Form, freeKey, type Node, nodeAt, schemaAt, splitPath, type Writable } from './elements.ts'

/** "Họ và tên của mẹ" becomes `hoVaTenCuaMe`: what an answer is called in data, when its author has no better name. */
export function keyFrom(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .match(/[a-z0-9]+/g)
  const key = (words ?? [])
    .slice(0, 6)
    .map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 48)
  return key === '' || key in {} ? 'q1' : key
}

/** "Người đi khai" becomes `nguoi-di-khai`: the word for a page in addresses. */
export function wordFrom(title: string): string {
  const key = keyFrom(title).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return key === 'q1' ? 'muc' : key.slice(0, 48)
}

/** Whether the name was only given for the time being, by the palette. */
export function isProvisional(key: string): boolean {
  return /^q\d+$/.test(key)
}

/** Gives the question at the path another name wherever the form speaks of it. */
export function renameQuestion(definition: FormDefinition, path: string, wanted: string): FormDefinition {
  return changed(definition, (form) => {
    const control = nodeAt(form, path)
    if (control?.type !== 'Control') return
    const schema = schemaAt(form, path)
    const key = keyOf(control.scope)
    if (key === wanted) return
    const to = freeKey(wanted, schema)
    // In the same place: the order of properties may be that of a table's columns.
    schema.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name === key ? to : name, property]),
    )
    schema.required = schema.required?.map((name) => (name === key ? to : name))
    control.scope = `#/properties/${to}`
    const isTop = schema === form.schema
    const above = nodeAt(form, splitPath(path).container)
    const inside = isTop ? (form.ui.elements as Node[]) : above?.type === 'Control' ? [above] : []
    const names = { from: key, to }
    for (const node of inside) renameInRules(node, names, isTop)
    for (const property of Object.values(schema.properties)) renameInCalculation(property, names)
    if (isTop) renameInForm(form, names)
    else if (above?.type === 'Control') renameColumn(form, { group: keyOf(above.scope), ...names })
  })
}

type Names = { from: string; to: string }

/** Rules on the form speak of its questions; those inside an item of the item's. */
function renameInRules(node: Node, names: Names, top: boolean): void {
  if (node.type === 'Control') {
    if (!top) for (const inner of node.options?.detail?.elements ?? []) renameInRule(inner, names)
    else {
      renameInRule(node, names)
      const when = node.options?.prefillWhen
      if (when) renameInCondition(when.condition, names)
    }
    return
  }
  renameInRule(node, names)
  if (node.type !== 'Label') for (const inner of node.elements) renameInRules(inner as Node, names, top)
}

function renameInRule(holder: { rule?: Writable<{ condition: Condition }> }, names: Names): void {
  if (holder.rule) renameInCondition(holder.rule.condition, names)
}

function renameInCondition(condition: Writable<Condition>, names: Names): void {
  if ('type' in condition) {
    for (const inner of condition.conditions) renameInCondition(inner, names)
    return
  }
  const scope = `#/properties/${names.from}`
  if (condition.scope === scope || condition.scope.startsWith(`${scope}/`))
    condition.scope = `#/properties/${names.to}${condition.scope.slice(scope.length)}`
}

function renameInCalculation(property: Form['schema']['properties'][string], { from, to }: Names): void {
  const it = property['x-calculated']
  if (!it) return
  if ('of' in it)
    it.of = it.of.map((operand) => ('question' in operand && operand.question === from ? { question: to } : operand))
  else if (it.op === 'age') {
    if (it.from === from) it.from = to
    if (it.at === from) it.at = to
  } else if (it.group === from) it.group = to
}

function renameInForm(form: Form, { from, to }: Names): void {
  for (const slot of form.files) renameInRule(slot, { from, to })
  const pointer = (it: string | undefined) => (it === `/${from}` ? `/${to}` : it)
  if (form.routing) form.routing.from = pointer(form.routing.from)!
  if (form.applicantName) form.applicantName = pointer(form.applicantName)
  if (form.ownerName) form.ownerName = pointer(form.ownerName)
}

function renameColumn(form: Form, { group, from, to }: Names & { group: string }): void {
  for (const { 'x-calculated': it } of Object.values(form.schema.properties))
    if (it?.op === 'total' && it.group === group && it.column === from) it.column = to
}
