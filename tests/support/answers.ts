import fc from 'fast-check'
import type { Answers, FormDefinition, Property } from '#eforms'

const word = fc
  .string({ unit: fc.constantFrom(...'aàảbcđeêhiklmnoôơưxyz ĐÁÂƯ0123456789.-'), minLength: 1, maxLength: 30 })
  .map((it) => it.trim().normalize('NFC'))
  .filter((it) => it !== '')

/** Answers of the right type for a question: `valid` ones pass its check, the others only have the right shape. */
function answerTo(schema: Property, valid: boolean): fc.Arbitrary<unknown> {
  if (schema['x-type'] === 'address')
    return fc.record({
      provinceCode: fc.constantFrom('01', '79'),
      communeCode: fc.constantFrom('00004', '26734'),
      detail: word,
    })
  if (schema.oneOf) return fc.constantFrom(...schema.oneOf.map((choice) => choice.const))
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer')
    return valid
      ? fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9_000_000_000 })
      : fc.oneof(fc.integer(), fc.constant('không phải số'))
  if (schema.items?.type === 'string')
    return fc.subarray(
      schema.items.oneOf.map((choice) => choice.const),
      { minLength: 1 },
    )
  if (schema.items?.type === 'object') {
    const { properties, required = [] } = schema.items
    const item = Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, answerTo(inner, valid)]))
    return fc.array(fc.record(item, { requiredKeys: valid ? [...required, 'adopted'] : [] }), {
      minLength: 1,
      maxLength: schema.maxItems ?? 4,
    })
  }
  return answerAsText(schema)
}

function answerAsText(schema: Property): fc.Arbitrary<string> {
  switch (schema.format) {
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
        .map((it) => it.toISOString().slice(0, 10))
    case 'identity-number':
      return fc.integer({ min: 0, max: 99_999_999 }).map((it) => `0010${String(it).padStart(8, '0')}`)
    case 'phone':
      return fc.integer({ min: 0, max: 99_999_999 }).map((it) => `09${String(it).padStart(8, '0')}`)
    case 'email':
      return fc.integer({ min: 0 }).map((it) => `nguoi${it}@example.vn`)
    default:
      return word
  }
}

/** Any answers to a form, hidden questions included; `valid` ones answer everything as asked. */
export function answersTo(definition: FormDefinition, valid: boolean): fc.Arbitrary<Answers> {
  const model = Object.fromEntries(
    Object.entries(definition.schema.properties).map(([key, schema]) => [
      key,
      // A declaration that must be made is made in a valid answer.
      valid && key === 'declaration' ? fc.constant(true) : answerTo(schema, valid),
    ]),
  )
  return fc.record(model, { requiredKeys: valid ? Object.keys(model) : [] })
}
