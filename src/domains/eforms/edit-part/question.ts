import type { FormDefinition, Property, Rule } from '../definition.ts'
import { questionsBefore } from '../draft/before.ts'
import { changed, type Form, nodeAt, propertyAt, schemaAt, type Writable } from '../draft/elements.ts'
import { isProvisional, keyFrom, renameQuestion } from '../draft/names.ts'
import { kindOf } from '../draft/palette.ts'
import { keyOf } from '../questions.ts'
import { calculationValues, typedCalculation } from './calculation-fields.ts'
import { limitValues, putLimits } from './limits.ts'
import { prefillValues, typedPrefill } from './prefill-fields.ts'
import { putRule } from './put-rule.ts'
import { ruleValues } from './rule-rows.ts'
import { type Faulty, put, textValues, type Typed, typedText } from './typed.ts'

/** The fields of a question's settings. `kept` names what is too complicated for fields and stays as it is. */
export function questionValues(form: Form, path: string): Typed {
  const control = nodeAt(form, path)
  const property = propertyAt(form, path) as Property
  if (control?.type !== 'Control') return {}
  const key = keyOf(control.scope)
  const calculation = property['x-calculated']
  return {
    ...textValues('title', property.title),
    ...textValues('hint', property.description),
    ...textValues('error', property['x-error']),
    kind: kindOf(property, control as never),
    key: isProvisional(key) ? undefined : key,
    required: schemaAt(form, path).required?.includes(key) ? 'true' : undefined,
    semantic: property['x-semantic'],
    official: property['x-official'],
    rows: control.options?.rows === undefined ? undefined : String(control.options.rows),
    table: control.options?.table ? 'true' : undefined,
    ...limitValues(property),
    ...(calculation && (calculationValues(calculation) ?? { 'calc.kept': 'true' })),
    ...prefillValues(control.options?.prefillWhen as never, questionsBefore(form, path)),
    ...(ruleValues(control.rule as never, questionsBefore(form, path)) ?? { 'rule.kept': 'true' }),
  }
}

/** The form with a question as it was typed. */
export function putQuestion(
  definition: FormDefinition,
  path: string,
  it: { typed: Typed; faulty: Faulty },
): FormDefinition {
  const { typed, faulty } = it
  let name: string | undefined
  const after = changed(definition, (form) => {
    const control = nodeAt(form, path)
    const property = propertyAt(form, path)
    if (control?.type !== 'Control' || !property) return
    const before = questionsBefore(form, path)
    const schema = schemaAt(form, path)
    const kind = kindOf(property as Property, control as never)
    const key = keyOf(control.scope)
    const title = typedText(typed, 'title')
    if (title) property.title = title
    else faulty('title.vi', 'title')
    put(property, 'description', typedText(typed, 'hint'))
    put(property, 'x-error', typedText(typed, 'error'))
    put(property, 'x-semantic', typed.semantic)
    put(property, 'x-official', typed.official)
    const required = typed.required === 'true' && kind !== 'calculated'
    schema.required = [...(schema.required ?? []).filter((one) => one !== key), ...(required ? [key] : [])]
    putLimits(property, kind, it)
    if (kind === 'calculated') putCalculation(property, before, it)
    putOptions(control, kind, typed)
    putPrefill(control, before, it)
    putRule(control, before, it)
    name = nameFor({ key, typed, faulty, taken: schema.properties })
  })
  return name === undefined ? after : renameQuestion(after, path, name)
}

type Naming = { key: string; typed: Typed; faulty: Faulty; taken: object }

/** The name that was typed; a provisional one gives way to a name made of the title. */
function nameFor({ key, typed, faulty, taken }: Naming): string | undefined {
  const wanted = typed.key ?? (isProvisional(key) ? keyFrom(typed['title.vi'] ?? '') : key)
  if (wanted === key) return undefined
  if (!/^[a-z][A-Za-z0-9]{0,49}$/.test(wanted) || wanted in {}) faulty('key', 'key')
  else if (typed.key !== undefined && Object.hasOwn(taken, wanted)) faulty('key', 'keyTaken')
  return wanted
}

function putCalculation(
  property: Writable<Property>,
  before: Record<string, Property>,
  { typed, faulty }: { typed: Typed; faulty: Faulty },
): void {
  if (typed['calc.kept'] === 'true') return
  const calculation = typedCalculation(typed, before, faulty)
  if (!calculation) return
  property['x-calculated'] = calculation as Writable<typeof calculation>
  property.type = calculation.op === 'join' ? 'string' : 'integer'
  put(property, 'format', typed.money === 'true' && property.type === 'integer' ? 'money' : undefined)
  if (property.type === 'string') {
    delete property.minimum
    delete property.maximum
  }
}

function putPrefill(
  control: { options?: Writable<{ prefillWhen?: Rule }> },
  before: Record<string, Property>,
  { typed, faulty }: { typed: Typed; faulty: Faulty },
): void {
  if (typed['prefill.kept'] === 'true') return
  const options = { ...control.options }
  put(options, 'prefillWhen', typedPrefill(typed, before, faulty) as Writable<Rule> | undefined)
  if (Object.keys(options).length > 0) control.options = options
  else delete control.options
}

function putOptions(
  control: { options?: Writable<{ rows?: number; table?: boolean }> },
  kind: string,
  typed: Typed,
): void {
  if (kind !== 'lines' && kind !== 'table') return
  const options = { ...control.options }
  if (kind === 'lines') options.rows = Math.min(Math.max(Number(typed.rows) || 4, 2), 20)
  if (kind === 'table') put(options, 'table', typed.table === 'true' ? true : undefined)
  control.options = options
}
