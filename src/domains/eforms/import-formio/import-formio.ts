import { checkDefinition } from '../check-definition.ts'
import type { FormDefinition, Property, Text } from '../definition.ts'
import { inWords } from '../definition-check/fault-words.ts'
import { type Form, freeKey, type Node, type Writable } from '../draft/elements.ts'
import { keyFrom, wordFrom } from '../draft/names.ts'
import { type Component, componentsOf, isObject, number, part, plainText, text } from './component.ts'
import { convertCalculation, convertCondition } from './convert-condition.ts'
import { convertQuestion } from './convert-question.ts'
import type { Note, ReportItem } from './report.ts'

/** `components` counts the inputs of the old form, `carried` those that are questions or papers now. */
export type Imported = { definition: FormDefinition; report: ReportItem[]; components: number; carried: number }

const layouts = new Set(['panel', 'fieldset', 'well', 'columns', 'table', 'container'])
const silent = new Set(['button'])
const both = (words: string): Text => ({ vi: words, en: words })

/** A Form.io form as ours: what maps is carried over, everything else is in the report. Undefined when it is no such form. */
export function importFormio(value: unknown, code: string): Imported | undefined {
  const components = componentsOf(isObject(value) ? value.components : value)
  if (components.length === 0) return undefined
  const title = isObject(value) ? text(value.title) || text(value.name) : ''
  const conversion = new Conversion(code, title || code)
  conversion.pages(components)
  return conversion.result()
}

type Scope = {
  schema: Writable<FormDefinition['schema']>
  asked: Map<string, { key: string; property: Property }>
  inTable: boolean
}

class Conversion {
  readonly report: ReportItem[] = []
  readonly form: Form
  components = 0
  carried = 0
  private readonly top: Scope

  constructor(code: string, title: string) {
    const schema: Scope['schema'] = { type: 'object', properties: {}, required: [] }
    this.form = {
      code,
      title: both(title),
      source: '',
      schema,
      ui: { type: 'Categorization', elements: [] },
      files: [],
    }
    this.top = { schema, asked: new Map(), inTable: false }
  }

  /** Panels at the top are pages; what stands between them is on a page of its own. */
  pages(components: readonly Component[]): void {
    let loose: Component[] = []
    const flush = () => {
      if (loose.some((it) => !silent.has(text(it.type)))) this.page({ components: loose, title: this.form.title.vi })
      loose = []
    }
    for (const it of components) {
      if (text(it.type) !== 'panel') {
        loose.push(it)
        continue
      }
      flush()
      this.page(it)
    }
    flush()
  }

  private page(panel: Component): void {
    const label = text(panel.title) || text(panel.label) || `Trang ${this.form.ui.elements.length + 1}`
    const rule = convertCondition(panel, this.top.asked, this.noteAt(label, panel))
    const taken = Object.fromEntries(this.form.ui.elements.map((it) => [it.key.replaceAll('-', '_'), {} as never]))
    const key = freeKey(wordFrom(label).replaceAll('-', '_'), { properties: taken }).replaceAll('_', '-')
    const elements: Node[] = []
    this.walk(componentsOf(panel.components), { into: elements, path: label, scope: this.top, inGroup: false })
    if (elements.length === 0) return
    this.form.ui.elements.push({
      type: 'Category',
      key,
      label: both(label),
      ...(rule && { rule: rule as Writable<typeof rule> }),
      elements: elements as Form['ui']['elements'][number]['elements'],
    })
  }

  private walk(
    components: readonly Component[],
    at: { into: Node[]; path: string; scope: Scope; inGroup: boolean },
  ): void {
    for (const component of components) {
      const type = text(component.type)
      if (silent.has(type)) continue
      if (layouts.has(type)) this.layout(component, at)
      else this.element(component, at)
    }
  }

  /** Panels and fieldsets with a title are groups; the others only placed things beside each other. */
  private layout(component: Component, at: { into: Node[]; path: string; scope: Scope; inGroup: boolean }): void {
    const inside = insideOf(component)
    const title = text(component.title) || text(component.legend)
    const rule = convertCondition(component, at.scope.asked, this.noteAt(at.path, component))
    if ((title === '' && !rule) || at.inGroup || at.scope.inTable) {
      // A group inside a group is laid open; its condition would be lost without a word.
      if (rule) this.noteAt(at.path, component)('condition', title)
      this.walk(inside, { ...at, path: title === '' ? at.path : `${at.path} › ${title}` })
      return
    }
    const elements: Node[] = []
    this.walk(inside, { ...at, into: elements, path: `${at.path} › ${title}`, inGroup: true })
    if (elements.length === 0) return
    const label = both(title || text(component.label) || at.path)
    at.into.push({ type: 'Group', label, ...(rule && { rule }), elements } as Node)
  }

  private element(component: Component, at: { into: Node[]; path: string; scope: Scope }): void {
    const type = text(component.type)
    const note = this.noteAt(at.path, component)
    if (type === 'content' || type === 'htmlelement') {
      this.words(component, at, note)
      return
    }
    this.components++
    if (type === 'hidden' || component.hidden === true) note('hidden')
    else if (type === 'signature') note('signature')
    else if (type === 'file') this.file(component, at.scope, note)
    else if (type === 'datagrid' || type === 'editgrid') this.table(component, at)
    else {
      const converted = convertQuestion(component, note)
      if (converted) this.question(component, converted, { ...at, note })
      else note('unknown', type)
    }
  }

  private words(component: Component, at: { into: Node[]; scope: Scope }, note: Note): void {
    const words = plainText(text(component.html) || text(component.content))
    if (words === '') return
    if (at.scope.inTable) {
      note('inTable', words.slice(0, 100))
      return
    }
    const rule = convertCondition(component, at.scope.asked, note)
    at.into.push({ type: 'Label', text: both(words), ...(rule && { rule }) } as Node)
  }

  private question(
    component: Component,
    { property, options }: NonNullable<ReturnType<typeof convertQuestion>>,
    { into, scope, note }: { into: Node[]; scope: Scope; note: Note },
  ): void {
    const rule = convertCondition(component, scope.asked, note)
    const isCalculated = text(component.calculateValue) !== ''
    const calculation = isCalculated ? convertCalculation(component, scope.asked) : undefined
    if (isCalculated && (!calculation || property.type !== 'integer'))
      note('calculation', text(component.calculateValue).slice(0, 200))
    else if (calculation) property['x-calculated'] = calculation as Writable<typeof calculation>
    const key = this.name(component, scope, note)
    scope.schema.properties[key] = property
    if (part(component, 'validate').required === true && !property['x-calculated']) scope.schema.required!.push(key)
    scope.asked.set(text(component.key), { key, property: property as Property })
    into.push({
      type: 'Control',
      scope: `#/properties/${key}`,
      ...(rule && { rule }),
      ...(options && Object.keys(options).length > 0 && { options }),
    } as Node)
    this.carried++
  }

  private table(component: Component, at: { into: Node[]; path: string; scope: Scope }): void {
    const note = this.noteAt(at.path, component)
    if (at.scope.inTable) {
      this.components += componentsOf(component.components).length
      note('nested')
      return
    }
    const items: Scope['schema'] = { type: 'object', properties: {}, required: [] }
    const elements: Node[] = []
    const label = text(component.label) || text(component.key)
    const inside = { schema: items, asked: new Map(), inTable: true }
    this.walk(componentsOf(component.components), {
      into: elements,
      path: `${at.path} › ${label}`,
      scope: inside,
      inGroup: false,
    })
    if (elements.length === 0) return
    const validate = part(component, 'validate')
    const count = (it: unknown) => {
      const found = number(it)
      return found !== undefined && Number.isInteger(found) && found >= 0 && found <= 50 ? found : undefined
    }
    const [least, most] = [count(validate.minLength), count(validate.maxLength)]
    const property = {
      type: 'array',
      title: both(label),
      ...(least && { minItems: least }),
      maxItems: most ?? 20,
      items,
    } as Writable<Property>
    const options = { ...(text(component.type) === 'datagrid' && { table: true }), detail: { elements } }
    this.question({ ...component, calculateValue: '' }, { property, options: options as never }, { ...at, note })
  }

  private file(component: Component, scope: Scope, note: Note): void {
    if (scope.inTable) note('inTable')
    const label = text(component.label) || text(component.key)
    const rule = scope.inTable ? undefined : convertCondition(component, scope.asked, note)
    const taken = Object.fromEntries(this.form.files.map((it) => [it.key.replaceAll('-', '_'), {} as never]))
    const key = freeKey(wordFrom(label).replaceAll('-', '_'), { properties: taken }).replaceAll('_', '-')
    this.form.files.push({
      key,
      component: label,
      label: both(label),
      required: part(component, 'validate').required === true,
      ...(component.multiple === true && { max: 10 }),
      ...(rule && { rule: rule as Writable<typeof rule> }),
    })
    this.carried++
  }

  /** The old key where it can stay, so that those who read the data find it again. */
  private name(component: Component, { schema }: Scope, note: Note): string {
    const old = text(component.key)
    const usable = /^[a-z][A-Za-z0-9]{0,49}$/.test(old) && !(old in {}) ? old : keyFrom(old || text(component.label))
    const key = freeKey(usable, schema)
    if (key !== old && old !== '') note('renamed', `${old} → ${key}`)
    return key
  }

  private noteAt(path: string, component: Component): Note {
    const label = text(component.label) || text(component.title) || text(component.legend)
    const what = [text(component.key), text(component.type)].filter(Boolean).join(', ')
    return (reason, detail = '') =>
      void this.report.push({ path: label === '' ? path : `${path} › ${label}`, what, reason, detail })
  }

  result(): Imported {
    const definition = this.form as FormDefinition
    for (const fault of inWords(definition, checkDefinition(definition)))
      this.report.push({ path: fault.where.vi, what: '', reason: 'faulty', detail: fault.what.vi })
    return { definition, report: this.report, components: this.components, carried: this.carried }
  }
}

/** Columns and tables hold their components in cells. */
function insideOf(component: Component): Component[] {
  const columns = componentsOf(component.columns).flatMap((it) => componentsOf(it.components))
  const rows = Array.isArray(component.rows) ? component.rows : []
  const cells = rows.flatMap((row) => componentsOf(row).flatMap((cell) => componentsOf(cell.components)))
  return [...componentsOf(component.components), ...columns, ...cells]
}
