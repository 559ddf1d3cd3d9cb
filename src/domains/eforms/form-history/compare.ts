import type { Calculation, Condition, FormDefinition, Property, Rule, Text } from '../definition.ts'
import { type Form, nodeAt, propertyAt, schemaAt } from '../draft/elements.ts'
import { kindWords } from '../draft/kinds.ts'
import { kindOf } from '../draft/palette.ts'
import { limitValues } from '../edit-part/limits.ts'
import { keyOf, pathOf } from '../questions.ts'
import type { vi } from './form-history.vi.ts'

type Words = typeof vi
export type Facts = Readonly<Record<string, string>>
export type Change = {
  how: 'added' | 'removed' | 'changed'
  name: string
  /** What is different, as it was and as it is. */
  facts: { label: string; before: string; after: string }[]
}

/** What is different between two versions of a form, as a person would tell it. */
export function compareForms(before: FormDefinition, after: FormDefinition, words: Words): Change[] {
  const [old, now] = [partsOf(before, words), partsOf(after, words)]
  const changes: Change[] = []
  for (const [id, part] of now) {
    const was = old.get(id)
    if (!was) changes.push({ how: 'added', name: part.name, facts: [] })
    else {
      const facts = differences(was.facts, part.facts)
      if (facts.length > 0) changes.push({ how: 'changed', name: part.name, facts })
    }
  }
  for (const [id, part] of old) if (!now.has(id)) changes.push({ how: 'removed', name: part.name, facts: [] })
  const order = (parts: Map<string, Part>, others: Map<string, Part>) =>
    [...parts.keys()].filter((id) => others.has(id)).join()
  if (order(old, now) !== order(now, old)) changes.push({ how: 'changed', name: words.order, facts: [] })
  return changes
}

function differences(before: Facts, after: Facts): Change['facts'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((label) => (before[label] ?? '') !== (after[label] ?? ''))
    .map((label) => ({ label, before: before[label] ?? '', after: after[label] ?? '' }))
}

type Part = { name: string; facts: Facts }

function partsOf(definition: FormDefinition, words: Words): Map<string, Part> {
  const form = structuredClone(definition) as Form
  const found = new Map<string, Part>()
  const all = form.schema.properties as Record<string, Property>
  const routing = form.routing && `${form.routing.kind}: ${titleOf(form.routing.from.slice(1), all)}`
  found.set('form', {
    name: words.form,
    facts: facts({
      ...texts(words, { title: form.title }),
      [words.fields.source]: form.source,
      [words.fields.routing]: routing,
    }),
  })
  form.ui.elements.forEach((page, p) => {
    const name = `${words.page} “${page.label.vi}”`
    found.set(`p:${page.key}`, {
      name,
      facts: facts({
        ...texts(words, { title: page.label }),
        [words.fields.rule]: ruleText(page.rule as never, all, words),
      }),
    })
    page.elements.forEach((_, i) => {
      addElement(found, { form, path: `${p}.${i}`, where: page.label.vi, words })
    })
  })
  for (const slot of form.files)
    found.set(`f:${slot.key}`, {
      name: `${words.paper} “${slot.label.vi}”`,
      facts: facts({
        ...texts(words, { title: slot.label, hint: slot.hint }),
        [words.fields.required]: slot.required ? words.yes : words.no,
        [words.fields.component]: slot.component,
        [words.fields.max]: slot.max && String(slot.max),
        [words.fields.rule]: ruleText(slot.rule as never, all, words),
      }),
    })
  return found
}

type At = { form: Form; path: string; where: string; words: Words }

function addElement(found: Map<string, Part>, at: At): void {
  const { form, path, where, words } = at
  const node = nodeAt(form, path)
  const all = form.schema.properties as Record<string, Property>
  if (!node || node.type === 'Category') return
  if (node.type === 'Label') {
    const rule = ruleText(node.rule as never, all, words)
    found.set(`n:${node.text.vi}`, {
      name: `${words.explanation} “${node.text.vi.slice(0, 60)}”`,
      facts: facts({ [words.fields.where]: where, [words.fields.rule]: rule }),
    })
    return
  }
  if (node.type === 'Group') {
    found.set(`g:${node.label.vi}`, {
      name: `${words.group} “${node.label.vi}”`,
      facts: facts({ [words.fields.where]: where, [words.fields.rule]: ruleText(node.rule as never, all, words) }),
    })
    node.elements.forEach((_, i) => {
      addElement(found, { ...at, path: `${path}.${i}`, where: `${where} › ${node.label.vi}` })
    })
    return
  }
  const property = propertyAt(form, path) as Property
  const schema = schemaAt(form, path)
  const key = keyOf(node.scope)
  found.set(`q:${where.includes(' ⊞ ') ? where : ''}${key}`, {
    name: `${words.question} “${property.title.vi}”`,
    facts: facts({
      ...texts(words, { title: property.title, hint: property.description, error: property['x-error'] }),
      [words.fields.kind]: kindWords[words.language][kindOf(property, node as never)],
      [words.fields.where]: where,
      [words.fields.required]: schema.required?.includes(key) ? words.yes : words.no,
      ...limits(property, words),
      [words.fields.semantic]: property['x-semantic'],
      [words.fields.prefill]: ruleText(node.options?.prefillWhen as never, schema.properties as never, words),
      [words.fields.official]: property['x-official'],
      [words.fields.calculation]:
        property['x-calculated'] && calculationText(property['x-calculated'], schema.properties as never, words),
      [words.fields.rule]: ruleText(node.rule as never, schema.properties as never, words),
    }),
  })
  node.options?.detail?.elements.forEach((_, i) => {
    addElement(found, { ...at, path: `${path}.${i}`, where: `${where} ⊞ ${property.title.vi}` })
  })
}

function limits(property: Property, words: Words): Record<string, string | undefined> {
  const { detail, money: _, abroad, personName, catalogue, ...values } = limitValues(property)
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [words.limits[name as 'minimum'], value])),
    [words.limits.catalogue]: catalogue?.split('|').toReversed().join(', '),
    [words.limits.abroad]: abroad && words.yes,
    [words.limits.personName]: personName && words.yes,
    [words.limits.detail]: property['x-type'] === 'address' ? detail : undefined,
  }
}

function texts(words: Words, given: Record<string, Text | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) => [
      [words.fields[name as 'title'], text?.vi],
      [`${words.fields[name as 'title']} ${words.inEnglish}`, text?.en],
    ]),
  )
}

function facts(given: Record<string, string | undefined | 0>): Facts {
  return Object.fromEntries(Object.entries(given).filter((it): it is [string, string] => !!it[1]))
}

function titleOf(key: string, properties: Readonly<Record<string, Property>>): string {
  return `“${properties[key]?.title.vi ?? key}”`
}

function ruleText(
  rule: Rule | undefined,
  properties: Readonly<Record<string, Property>>,
  words: Words,
): string | undefined {
  return rule && `${words.effects[rule.effect]} ${conditionText(rule.condition, properties, words)}`
}

function conditionText(it: Condition, properties: Readonly<Record<string, Property>>, words: Words): string {
  if ('type' in it) {
    const inner = it.conditions.map((one) => conditionText(one, properties, words))
    return `(${inner.join(` ${words.joins[it.type]} `)})`
  }
  const [key = ''] = pathOf(it.scope)
  const asked = properties[key]
  const choices = asked?.oneOf ?? (asked?.items?.type === 'string' ? asked.items.oneOf : [])
  const value = (one: unknown) => choices.find((choice) => choice.const === one)?.title.vi ?? JSON.stringify(one)
  const said = Object.entries(it.schema).map(([keyword, operand]): string => {
    if (keyword === 'not') return words.not + schemaText(operand as Condition & object, value)
    return schemaText({ [keyword]: operand }, value)
  })
  return `${titleOf(key, properties)} ${said.join(', ')}`
}

function schemaText(schema: object, value: (one: unknown) => string): string {
  return Object.entries(schema)
    .map(([keyword, it]) => {
      if (keyword === 'contains') return `∋ ${value((it as { const: unknown }).const)}`
      if (keyword === 'const') return `= ${value(it)}`
      if (keyword === 'enum') return `∈ ${(it as unknown[]).map(value).join(', ')}`
      if (/^min/.test(keyword)) return `≥ ${it}`
      if (/^max/.test(keyword)) return `≤ ${it}`
      return JSON.stringify(it)
    })
    .join(', ')
}

function calculationText(it: Calculation, properties: Readonly<Record<string, Property>>, words: Words): string {
  const name = (key: string) => titleOf(key, properties)
  if (it.op === 'count') return `${words.ops.count} ${name(it.group)}`
  if (it.op === 'total') return `${words.ops.total} ${name(it.group)}: ${it.column}`
  if (it.op === 'age') return `${words.ops.age} ${name(it.from)} → ${it.at === 'today' ? words.today : name(it.at)}`
  const operands = it.of.map((one) =>
    'question' in one ? name(one.question) : 'number' in one ? String(one.number) : JSON.stringify(one.text),
  )
  return operands.join({ sum: ' + ', difference: ' − ', product: ' × ', join: ' & ' }[it.op])
}
