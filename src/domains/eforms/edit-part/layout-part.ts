import type { FormDefinition, Property } from '../definition.ts'
import { questionsBefore } from '../draft/before.ts'
import { changed, type Form, nodeAt } from '../draft/elements.ts'
import { wordFrom } from '../draft/names.ts'
import { putRule } from './put-rule.ts'
import { ruleValues } from './rule-rows.ts'
import { type Faulty, put, textValues, type Typed, typedText } from './typed.ts'

type Given = { typed: Typed; faulty: Faulty }

/** A page, a group or an explanation: its words and its condition. */
export function layoutValues(form: Form, path: string): Typed {
  const node = nodeAt(form, path)
  if (!node || node.type === 'Control') return {}
  return {
    ...textValues('title', node.type === 'Label' ? node.text : node.label),
    ...(ruleValues(node.rule as never, questionsBefore(form, path)) ?? { 'rule.kept': 'true' }),
  }
}

export function putLayout(definition: FormDefinition, path: string, it: Given): FormDefinition {
  return changed(definition, (form) => {
    const node = nodeAt(form, path)
    if (!node || node.type === 'Control') return
    const title = typedText(it.typed, 'title')
    if (!title) it.faulty('title.vi', 'title')
    else if (node.type === 'Label') node.text = title
    else node.label = title
    if (node.type === 'Category' && title && /^trang\d+$/.test(node.key)) {
      const word = wordFrom(title.vi)
      // An address for the page from its title, as long as nobody else has it.
      if (!form.ui.elements.some((page) => page.key === word)) node.key = word
    }
    putRule(node, questionsBefore(form, path), it)
  })
}

export function fileValues(form: Form, index: number): Typed {
  const slot = form.files[index]
  if (!slot) return {}
  return {
    ...textValues('title', slot.label),
    ...textValues('hint', slot.hint),
    component: slot.component || undefined,
    required: slot.required ? 'true' : undefined,
    max: slot.max === undefined ? undefined : String(slot.max),
    ...(ruleValues(slot.rule as never, form.schema.properties as Record<string, Property>) ?? { 'rule.kept': 'true' }),
  }
}

export function putFile(definition: FormDefinition, index: number, { typed, faulty }: Given): FormDefinition {
  return changed(definition, (form) => {
    const slot = form.files[index]
    if (!slot) return
    const title = typedText(typed, 'title')
    if (title) slot.label = title
    else faulty('title.vi', 'title')
    put(slot, 'hint', typedText(typed, 'hint'))
    slot.component = typed.component ?? title?.vi ?? ''
    slot.required = typed.required === 'true'
    const max = typed.max === undefined ? undefined : Number(typed.max)
    if (max !== undefined && !(Number.isInteger(max) && max >= 1 && max <= 20)) faulty('max', 'max')
    put(slot, 'max', max)
    putRule(slot, form.schema.properties as Record<string, Property>, { typed, faulty })
  })
}

const kinds = ['residence', 'object-place', 'event-place', 'choice'] as const

/** The form as a whole: its name, where it comes from, and which answers name people and the place that decides. */
export function generalValues(form: Form): Typed {
  return {
    ...textValues('title', form.title),
    source: form.source || undefined,
    'routing.kind': form.routing?.kind,
    'routing.from': form.routing?.from.slice(1),
    applicantName: form.applicantName?.slice(1),
    ownerName: form.ownerName?.slice(1),
  }
}

export function putGeneral(definition: FormDefinition, { typed, faulty }: Given): FormDefinition {
  return changed(definition, (form) => {
    const title = typedText(typed, 'title')
    if (title) form.title = title
    else faulty('title.vi', 'title')
    form.source = typed.source ?? ''
    const is = (name: string | undefined, fits: (property: Property) => boolean) =>
      name !== undefined &&
      Object.hasOwn(form.schema.properties, name) &&
      fits(form.schema.properties[name] as Property)
        ? name
        : undefined
    const kind = kinds.find((one) => one === typed['routing.kind'])
    const from = is(typed['routing.from'], (one) => one['x-type'] === 'address')
    if (kind !== undefined && from === undefined) faulty('routing.from', 'routing')
    put(form, 'routing', kind && from ? { kind, from: `/${from}` } : undefined)
    for (const name of ['applicantName', 'ownerName'] as const) {
      const key = is(typed[name], (one) => one.type === 'string')
      put(form, name, key && `/${key}`)
    }
  })
}
