import type { Control, Property, Text } from '../definition.ts'
import type { Node, Writable } from './elements.ts'

export const questionKinds = [
  'text',
  'lines',
  'number',
  'money',
  'date',
  'identity',
  'phone',
  'email',
  'choice',
  'choices',
  'catalogue',
  'address',
  'declaration',
  'calculated',
  'table',
] as const
export const kinds = [...questionKinds, 'group', 'note'] as const

export type QuestionKind = (typeof questionKinds)[number]
export type Kind = (typeof kinds)[number]

export type Made = { node: Node; property?: Property }

/** Something new from the palette, with a title that its author replaces. */
export function make(kind: Kind, title: Text): Made {
  if (kind === 'group') return { node: { type: 'Group', label: title, elements: [] } }
  if (kind === 'note') return { node: { type: 'Label', text: title } }
  const node: Writable<Control> = { type: 'Control', scope: '#/properties/q1' }
  if (kind === 'lines') node.options = { rows: 4 }
  if (kind === 'table')
    node.options = { table: true, detail: { elements: [{ type: 'Control', scope: '#/properties/q1' }] } }
  return { node, property: { title, ...properties[kind] } as Property }
}

const two = (['một', 'hai'] as const).map((word, i) => ({
  const: `${i + 1}`,
  title: { vi: `Ý ${word}`, en: `Ý ${word}` },
}))

const properties: Record<QuestionKind, Partial<Property>> = {
  text: { type: 'string', maxLength: 200 },
  lines: { type: 'string', maxLength: 2000 },
  number: { type: 'integer', minimum: 0 },
  money: { type: 'integer', format: 'money', minimum: 0 },
  date: { type: 'string', format: 'date' },
  identity: { type: 'string', format: 'identity-number' },
  phone: { type: 'string', format: 'phone' },
  email: { type: 'string', format: 'email' },
  choice: { type: 'string', oneOf: two },
  choices: { type: 'array', items: { type: 'string', oneOf: two } },
  catalogue: { type: 'object', 'x-type': 'catalogue', 'x-catalogue': { code: 'linh-vuc', name: 'Ngành, lĩnh vực' } },
  address: { type: 'object', 'x-type': 'address' },
  declaration: { type: 'boolean' },
  calculated: { type: 'integer', 'x-calculated': { op: 'sum', of: [{ number: 0 }] } },
  table: {
    type: 'array',
    maxItems: 20,
    items: {
      type: 'object',
      properties: { q1: { type: 'string', title: { vi: 'Cột thứ nhất', en: 'Cột thứ nhất' }, maxLength: 200 } },
    },
  },
}

/** What an author would call this question. */
export function kindOf(property: Property, control?: Pick<Control, 'options'>): QuestionKind {
  if (property['x-calculated']) return 'calculated'
  if (property['x-type']) return property['x-type']
  if (property.type === 'boolean') return 'declaration'
  if (property.type === 'array') return property.items?.type === 'string' ? 'choices' : 'table'
  if (property.oneOf) return 'choice'
  if (property.format === 'money') return 'money'
  if (property.type === 'integer') return 'number'
  if (property.format === 'identity-number') return 'identity'
  if (property.format === 'date' || property.format === 'phone' || property.format === 'email') return property.format
  return control?.options?.rows ? 'lines' : 'text'
}
