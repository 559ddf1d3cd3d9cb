import { type Schema, Validator } from '@cfworker/json-schema'
import { isAbsent, isShown } from './conditions.ts'
import {
  abroad,
  type Address,
  type AnswerError,
  type Answers,
  type Control,
  type FormDefinition,
  type Property,
} from './definition.ts'
import { isUnitCode } from './read-value.ts'
import { registerFormats } from './formats.ts'
import { prune } from './pages.ts'
import { fieldName, formQuestions, itemControls, itemsOf, keyOf } from './questions.ts'
import { type Reason, sentence } from './sentences.ts'

registerFormats()

/** Long enough for any answer, short enough for any database. */
export const longestText = 10_000

type Wrong = { pointer: string; schema: Property; reason: Reason }

/** All that is wrong with the answers of the questions that are asked. `today` (`2026-11-23`) is what dates compare with. */
export function checkAnswers(definition: FormDefinition, answers: Answers, today: string): AnswerError[] {
  const kept = prune(definition, answers, today)
  return formQuestions(definition)
    .filter((question) => isShown(question.rules, kept))
    .flatMap(({ key, schema, required, control }) =>
      checkValue({ pointer: `/${key}`, schema, required, control, value: kept[key] }, today),
    )
    .map(({ pointer, schema, reason }) => ({ pointer, field: fieldName(pointer), text: sentence(schema, reason) }))
}

type Asked = { pointer: string; schema: Property; required: boolean; control: Control; value: unknown }

/** What is wrong with one answer; several things in a repeated group or an address. */
export function checkValue({ pointer, schema, required, control, value }: Asked, today: string): Wrong[] {
  const wrong = (reason: Reason): Wrong[] => [{ pointer, schema, reason }]
  // A declaration that must be made is made by ticking it.
  if (isAbsent(value) || (schema.type === 'boolean' && value === false)) return required ? wrong('required') : []
  if (schema['x-type'] === 'address') return checkAddress(pointer, schema, value)
  if (schema['x-type'] === 'catalogue') return isRow(value) ? [] : wrong('row')
  // Before the pattern: it was found harmless for answers of this length only.
  if (typeof value === 'string' && value.length > 2 * (schema.maxLength ?? longestText)) return wrong('maxLength')
  const error = validatorOf(schema)
    .validate(value)
    .errors.find((it) => it.instanceLocation === '#')
  if (error) return wrong(error.keyword as Reason)
  if (schema.format === 'date') {
    if (schema.formatMaximum && String(value) > dayOf(schema.formatMaximum, today)) return wrong('formatMaximum')
    if (schema.formatMinimum && String(value) < dayOf(schema.formatMinimum, today)) return wrong('formatMinimum')
  }
  const items = itemsOf(schema)
  if (items === undefined) return []
  return (value as Record<string, unknown>[]).flatMap((item, i) =>
    itemControls(control, schema)
      .filter((inner) => isShown([inner.rule], item))
      .flatMap((inner) => {
        const key = keyOf(inner.scope)
        const asked = {
          schema: items.properties[key]!,
          required: items.required?.includes(key) ?? false,
          control: inner,
        }
        return checkValue({ ...asked, pointer: `${pointer}/${i}/${key}`, value: item[key] }, today)
      }),
  )
}

/** A row has its name only when the portal has found it in the catalogue. */
function isRow(value: unknown): boolean {
  const { code, name } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return typeof code === 'string' && typeof name === 'string' && name !== ''
}

function checkAddress(pointer: string, schema: Property, value: unknown): Wrong[] {
  const { provinceCode, communeCode, communeName, country, detail } = (
    typeof value === 'object' ? value : {}
  ) as Address
  const asked = schema['x-detail'] ?? 'full'
  const missing = (part: keyof Address, reason: Reason): Wrong[] => [{ pointer: `${pointer}/${part}`, schema, reason }]
  const isName = (it: unknown) => typeof it === 'string' && it !== '' && it.length <= 100
  const away = provinceCode === abroad && schema['x-abroad'] === true
  const isInside = away ? isName(country) : asked === 'province' || isUnitCode(communeCode) || isName(communeName)
  return [
    ...(away || isUnitCode(provinceCode) ? [] : missing('provinceCode', 'province')),
    ...(isInside ? [] : missing('communeCode', away ? 'country' : 'commune')),
    ...(asked !== 'full' || (typeof detail === 'string' && detail.length <= 300) ? [] : missing('detail', 'detail')),
  ]
}

function dayOf(limit: string, today: string): string {
  return limit === 'today' ? today : limit
}

const validators = new WeakMap<Property, Validator>()

function validatorOf(schema: Property): Validator {
  let validator = validators.get(schema)
  if (!validator) {
    validator = new Validator(plainSchema(schema), '2020-12', false)
    validators.set(schema, validator)
  }
  return validator
}

/** A property as plain JSON Schema. What is inside a repeated group is asked question by question. */
function plainSchema(schema: Property): Schema {
  const { type, minLength, pattern, minimum, maximum, minItems, format } = schema
  const isText = type === 'string'
  const choices = schema.oneOf ?? (schema.items?.type === 'string' ? schema.items.oneOf : undefined)
  const values = choices?.map((choice) => choice.const)
  const plain: Schema = {
    type,
    minLength,
    maxLength: isText ? (schema.maxLength ?? longestText) : undefined,
    pattern,
    format: format === 'money' ? undefined : format,
    minimum: minimum ?? (format === 'money' ? 0 : undefined),
    maximum: type === 'integer' ? (maximum ?? Number.MAX_SAFE_INTEGER) : undefined,
    minItems,
    maxItems: type === 'array' ? (schema.maxItems ?? 50) : undefined,
    enum: isText ? values : undefined,
    items: schema.items && (values ? { enum: values } : { type: 'object' }),
  }
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
}
