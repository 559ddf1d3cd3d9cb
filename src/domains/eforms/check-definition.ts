import type { Control, Element, FormDefinition, ObjectSchema, Property } from './definition.ts'
import { checkCalculation } from './definition-check/calculation.ts'
import { checkProperty } from './definition-check/property.ts'
import { checkRule } from './definition-check/rule.ts'
import { faultsOf, isText, type Fault, type Report, unknownKeys } from './definition-check/report.ts'
import { itemControls, itemsOf, keyOf } from './questions.ts'

export type { Fault } from './definition-check/report.ts'

/** All faults of a form's definition, each with where it is. Only what the evaluator and the pages understand passes. */
export function checkDefinition(definition: FormDefinition): Fault[] {
  return faultsOf((report) => {
    unknownKeys(report, '', definition, 'code title source schema ui files routing applicantName ownerName')
    if (!/^[a-z0-9][a-z0-9.-]{0,99}$/.test(definition.code ?? ''))
      report('/code', 'must be lower-case letters, digits, dots and dashes')
    if (!isText(definition.title)) report('/title', 'needs a text in both languages')
    if (definition.schema?.type !== 'object' || definition.ui?.type !== 'Categorization') {
      report('', 'needs a schema of type object and a ui of type Categorization')
      return
    }
    checkSchema(report, definition)
    checkPages(report, definition)
    checkFiles(report, definition)
    checkPointers(report, definition)
  })
}

function checkSchema(report: Report, { schema }: FormDefinition): void {
  unknownKeys(report, '/schema', schema, 'type properties required')
  for (const [key, property] of Object.entries(schema.properties))
    checkProperty(report, `/schema/properties/${key}`, { key, property })
  for (const key of schema.required ?? [])
    if (!schema.properties[key]) report('/schema/required', `names ${key}, which is no property`)
}

/** Every property is asked once, and conditions look back only. */
function checkPages(report: Report, { schema, ui }: FormDefinition): void {
  if (Object.keys(schema.properties).length === 0) report('/ui/elements', 'needs a page with a question')
  const before: Record<string, Property> = {}
  const keys = new Set<string>()
  ui.elements.forEach((category, i) => {
    const at = `/ui/elements/${i}`
    unknownKeys(report, at, category, 'type key label rule elements')
    if (!/^[a-z][a-z0-9-]{0,49}$/.test(category.key ?? '') || keys.has(category.key))
      report(`${at}/key`, 'must be a word of its own in lower-case letters, digits and dashes')
    keys.add(category.key)
    if (!isText(category.label)) report(`${at}/label`, 'needs a text in both languages')
    checkRule(report, `${at}/rule`, { rule: category.rule, before })
    checkElements(report, at, { elements: category.elements, schema, pointer: '/schema', before })
  })
  for (const key of Object.keys(schema.properties))
    if (!Object.hasOwn(before, key)) report(`/schema/properties/${key}`, 'is asked nowhere')
}

type Scope = {
  elements: readonly Element[]
  /** Of the form, or of one item of a repeated group, and where it stands. */
  schema: ObjectSchema
  pointer: string
  /** What was asked before; grows as elements are walked. */
  before: Record<string, Property>
}

function checkElements(report: Report, above: string, scope: Scope): void {
  const { elements, before } = scope
  elements.forEach((element, i) => {
    const at = `${above}/elements/${i}`
    checkRule(report, `${at}/rule`, { rule: element.rule, before })
    if (element.type === 'Control') {
      checkControl(report, at, { ...scope, control: element })
      return
    }
    if (element.type === 'Label') {
      unknownKeys(report, at, element, 'type text rule')
      if (!isText(element.text)) report(`${at}/text`, 'needs a text in both languages')
      return
    }
    if (element.type !== 'Group') {
      report(at, 'must be a Control, a Group or a Label')
      return
    }
    unknownKeys(report, at, element, 'type label rule elements')
    if (!isText(element.label)) report(`${at}/label`, 'needs a text in both languages')
    checkElements(report, at, { ...scope, elements: element.elements })
  })
}

type Controlled = { control: Control } & Omit<Scope, 'elements'>

function checkControl(report: Report, at: string, { control, schema: above, pointer, before }: Controlled): void {
  unknownKeys(report, at, control, 'type scope rule options')
  unknownKeys(report, `${at}/options`, control.options ?? {}, 'rows inline width table detail prefillWhen')
  checkRule(report, `${at}/options/prefillWhen`, { rule: control.options?.prefillWhen, before })
  const key = keyOf(control.scope)
  const schema = above.properties[key]
  if (!schema || control.scope !== `#/properties/${key}`) {
    report(`${at}/scope`, `${control.scope} is no property of the schema`)
    return
  }
  if (Object.hasOwn(before, key)) report(`${at}/scope`, `${key} is asked twice`)
  const place = `${pointer}/properties/${key}`
  const required = above.required?.includes(key) ?? false
  checkCalculation(report, `${place}/x-calculated`, { property: schema, required, before })
  const items = itemsOf(schema)
  if (control.options?.table && !items) report(`${at}/options/table`, 'only a repeated group is a table')
  if (items) {
    const inside = {
      elements: itemControls(control, schema),
      schema: items,
      pointer: `${place}/items`,
      before: {},
    }
    checkElements(report, `${at}/options/detail`, inside)
    for (const inner of Object.keys(items.properties))
      if (!Object.hasOwn(inside.before, inner)) report(`${at}/options/detail`, `${inner} is asked nowhere`)
  }
  before[key] = schema
}

function checkFiles(report: Report, { files, schema }: FormDefinition): void {
  const keys = new Set<string>()
  files.forEach((slot, i) => {
    const at = `/files/${i}`
    unknownKeys(report, at, slot, 'key component label hint required max rule')
    if (!/^[a-z0-9][a-z0-9-]{0,49}$/.test(slot.key) || keys.has(slot.key))
      report(`${at}/key`, 'must be a word of its own in lower-case letters, digits and dashes')
    keys.add(slot.key)
    if (!isText(slot.label)) report(`${at}/label`, 'needs a text in both languages')
    if (slot.max !== undefined && !(slot.max >= 1 && slot.max <= 20)) report(`${at}/max`, 'must be 1 to 20')
    checkRule(report, `${at}/rule`, { rule: slot.rule, before: schema.properties })
  })
}

function checkPointers(report: Report, { routing, applicantName, ownerName, schema }: FormDefinition): void {
  const target = (pointer: string) => schema.properties[pointer.slice(1)]
  if (routing && target(routing.from)?.['x-type'] !== 'address')
    report('/routing/from', `${routing.from} is no address that is asked`)
  for (const [name, pointer] of Object.entries({ applicantName, ownerName }))
    if (pointer !== undefined && target(pointer)?.type !== 'string')
      report(`/${name}`, `${pointer} is no text that is asked`)
}
