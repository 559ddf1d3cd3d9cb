import { CheckboxField, DateField, RadioField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { formatNumber } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import type { AnswerError, Choice, Control, Property } from '../definition.ts'
import { CatalogueField } from '../catalogue-question/catalogue-field.page.tsx'
import { fieldName, itemsOf } from '../questions.ts'
import type { Units } from '../units.ts'
import { AddressField } from './address-field.page.tsx'
import { CalculatedField } from './calculated-field.page.tsx'
import { errorAt } from './error-at.ts'
import { en } from './form-fields.en.ts'
import { vi } from './form-fields.vi.ts'
import { RepeatedGroup } from './repeated-group.page.tsx'

export type QuestionProps = {
  schema: Property
  control: Control
  pointer: string
  required: boolean
  value: unknown
  errors: readonly AnswerError[]
  units?: Units
}

/** Up to here choices are radios; beyond, a list to choose from. */
const mostRadios = 6

/** One question as the design system's fields. */
export function QuestionField(props: QuestionProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const { schema, control, pointer, required, value } = props
  if (schema['x-calculated']) return <CalculatedField {...props} />
  if (itemsOf(schema)) return <RepeatedGroup {...props} />
  if (schema['x-type'] === 'address') return <AddressField {...props} />
  if (schema['x-type'] === 'catalogue') return <CatalogueField {...props} />

  const field = {
    name: fieldName(pointer),
    label: schema.title[language],
    hint: schema.description?.[language],
    error: errorAt(props.errors, pointer, language),
    optional: !required && schema.type !== 'boolean',
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  const options = (choices: readonly Choice[]) =>
    choices.map((choice) => ({ value: choice.const, text: choice.title[language] }))

  if (schema.type === 'boolean') {
    const box = { ...field, label: '', options: [{ value: 'true', text: field.label }] }
    return <Declaration {...box} checked={value === true} />
  }
  if (schema.items?.type === 'string') {
    const values = Array.isArray(value) ? (value as string[]) : []
    return <CheckboxField {...field} options={options(schema.items.oneOf)} values={values} />
  }
  if (schema.oneOf)
    return schema.oneOf.length <= mostRadios ? (
      <RadioField {...field} options={options(schema.oneOf)} value={text} inline={control.options?.inline} />
    ) : (
      <SelectField {...field} options={options(schema.oneOf)} value={text} />
    )
  if (schema.format === 'date')
    return (
      <DateField
        {...field}
        value={
          typeof value === 'object' && value !== null ? (value as { day: string; month: string; year: string }) : text
        }
        birthday={schema['x-semantic'] === 'person.birthDate'}
      />
    )
  if (schema.type === 'integer') {
    const money = schema.format === 'money'
    const shown = typeof value === 'number' && money ? formatNumber(value, 'vi') : text
    return (
      <TextField
        {...field}
        value={shown}
        inputMode="numeric"
        width={control.options?.width ?? (money ? 20 : 5)}
        suffix={money ? t.money : undefined}
      />
    )
  }
  if (control.options?.rows) return <TextArea {...field} value={text} rows={control.options.rows} />
  return <TextField {...field} value={text} width={control.options?.width} {...kindOf(schema)} />
}

/** The keyboard a phone shows and what the browser may fill in. */
function kindOf(schema: Property) {
  const own = {
    'identity-number': { inputMode: 'numeric', width: 20 },
    phone: { type: 'tel', width: 20, autoComplete: 'tel' },
    email: { type: 'email', autoComplete: 'email' },
  } as const
  const kind = schema.format !== undefined && schema.format in own ? own[schema.format as keyof typeof own] : {}
  return schema['x-semantic'] === 'person.name' ? { ...kind, autoComplete: 'name' } : kind
}

function Declaration(props: {
  name: string
  label: string
  hint?: string
  error?: string
  options: { value: string; text: string }[]
  checked: boolean
}) {
  return <CheckboxField {...props} values={props.checked ? ['true'] : []} />
}
