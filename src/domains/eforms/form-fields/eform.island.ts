import { fieldId } from '#ui/form/field.tsx'
import { calculate } from '../calculate.ts'
import { isShown } from '../conditions.ts'
import type { Control, Property, Rule } from '../definition.ts'
import { fieldName, itemsOf } from '../questions.ts'
import { readValue } from '../read-value.ts'
import { watchPress } from './press.ts'

type Props = { properties: Record<string, Property>; before: Record<string, unknown> }
type Kept = Record<string, unknown>

/**
 * Shows and hides questions while the person answers, by the evaluator and the reader that the server uses, and says at once
 * when an answer cannot be right. The server judges again in any case.
 */
export function enhance(root: HTMLElement): void {
  const form = root.closest('form')
  if (!form) return
  const { properties, before } = JSON.parse(root.dataset.props!) as Props
  const show = () => showAndHide(root, { form, properties, before })
  const released = watchPress()
  root.addEventListener('input', show)
  root.addEventListener('change', (event) => {
    show()
    void released().then(() => judge(event.target as HTMLElement, form, properties))
  })
  show()
}

/** In the order of the page, as pruning does: what is hidden answers nothing, so it hides what depends on it. */
function showAndHide(root: HTMLElement, { form, properties, before }: Props & { form: HTMLFormElement }): void {
  const body = bodyOf(form)
  const kept: Kept = { ...before }
  const items = new Map<string, Kept>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-question], [data-rule]')) {
    const item = element.closest<HTMLElement>('[data-item]')?.dataset.item
    const context = item === undefined ? kept : (items.get(item) ?? {})
    if (item !== undefined && !items.has(item)) {
      items.set(item, context)
      putItem(kept, item, context)
    }
    if (element.dataset.rule) setShown(element, isShown([JSON.parse(element.dataset.rule) as Rule], context))
    const question = element.dataset.question
    const schema = question && propertyAt(question, properties)
    if (!schema || element.closest('[hidden]')) continue
    const key = question.split('/').at(-1)!
    const calculation = schema['x-calculated']
    if (calculation) {
      const inside = item === undefined ? properties : itemsOf(properties[question.split('/')[1]!]!)!.properties
      context[key] = calculate(calculation, { answers: context, properties: inside, today: dayHere() })
      showCalculated(element, schema, context[key])
    } else context[key] = readValue(schema, fieldName(question), { body, control: controlOf(question) })
  }
}

/** Sums over a group see its items as they are shown, with what is calculated inside them. */
function putItem(kept: Kept, item: string, context: Kept): void {
  const [, group = '', index = ''] = item.split('/')
  const list = kept[group]
  if (Array.isArray(list)) list[Number(index)] = context
}

function showCalculated(element: HTMLElement, schema: Property, value: unknown): void {
  const output = element.querySelector('output')
  if (!output) return
  const number = (it: number) => new Intl.NumberFormat(english() ? 'en' : 'vi').format(it).replace('-', '−')
  const text = typeof value === 'number' ? number(value) : String(value ?? output.dataset.empty)
  const shown = typeof value === 'number' && schema.format === 'money' ? `${text} đồng` : text
  if (output.textContent !== shown) output.textContent = shown
}

function english(): boolean {
  return document.documentElement.lang === 'en'
}

function setShown(element: HTMLElement, shown: boolean): void {
  element.hidden = !shown
  const unseen = element.querySelector<HTMLInputElement>(':scope > input[name="_unseen"]')
  if (unseen) unseen.disabled = shown
}

/**
 * Says what is wrong with the answer just given; an empty one is left in peace until the page is sent. The validator comes
 * with the first answer, so that pages without a form do not carry it.
 */
async function judge(changed: HTMLElement, form: HTMLFormElement, properties: Props['properties']): Promise<void> {
  const question = changed.closest<HTMLElement>('[data-question]')?.dataset.question
  const schema = question && propertyAt(question, properties)
  if (!schema || itemsOf(schema) || schema['x-type']) return
  // Someone on the way from the day's box to the month's has not answered yet.
  if (schema.format === 'date' && !changed.matches('[name$="-year"]')) return
  const { judgeAnswer } = await import('../judge-answer.ts')
  const value = readValue(schema, fieldName(question), { body: bodyOf(form), control: controlOf(question) })
  const wrong = judgeAnswer(schema, value, dayHere())
  tell(changed, fieldId(fieldName(question)), wrong?.[english() ? 'en' : 'vi'])
}

/** Puts the sentence where the server would have put it, or takes it away. */
function tell(changed: HTMLElement, id: string, text: string | undefined): void {
  const group = changed.closest<HTMLElement>('[data-question]')?.querySelector<HTMLElement>('.govuk-form-group')
  if (!group) return
  const existing = document.getElementById(`${id}-error`)
  group.classList.toggle('govuk-form-group--error', text !== undefined)
  for (const input of group.querySelectorAll('.govuk-input, .govuk-textarea, .govuk-select')) {
    const kind = ['input', 'textarea', 'select'].find((it) => input.classList.contains(`govuk-${it}`))!
    input.classList.toggle(`govuk-${kind}--error`, text !== undefined)
    if (text === undefined) input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
  }
  if (text === undefined) {
    existing?.remove()
    return
  }
  if (existing) {
    existing.textContent = text
    return
  }
  const message = Object.assign(document.createElement('p'), { id: `${id}-error`, className: 'govuk-error-message' })
  message.textContent = text
  const before = group.querySelector('.govuk-hint, .govuk-label, .govuk-fieldset__legend')
  if (before) before.after(message)
  else group.prepend(message)
  const described = changed.getAttribute('aria-describedby') ?? ''
  if (!described.includes(message.id)) changed.setAttribute('aria-describedby', `${described} ${message.id}`.trim())
}

/** `/children/0/name` is the property `name` of the items of `children`. */
function propertyAt(question: string, properties: Props['properties']): Property | undefined {
  const [, key = '', , inner] = question.split('/')
  const schema = properties[key]
  return inner === undefined || !schema ? schema : itemsOf(schema)?.properties[inner]
}

function controlOf(question: string): Control {
  return { type: 'Control', scope: `#/properties/${question.split('/').at(-1)}` }
}

/** As the server gets it: a list only where a name comes more than once. */
function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form)
  return Object.fromEntries(
    [...data.keys()].map((name) => {
      const values = data.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

function dayHere(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format()
}
