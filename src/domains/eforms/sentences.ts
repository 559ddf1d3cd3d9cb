import type { Property, Text } from './definition.ts'
import { en } from './sentences.en.ts'
import { vi } from './sentences.vi.ts'

/** Why an answer is wrong: the keyword of the schema, or the part of an address that is missing. */
export type Reason = keyof typeof vi.because | 'required'

/** What a sentence speaks about. */
export type Subject = {
  /** The question's own words, ready for the middle of a sentence. */
  name: string
  /** The title is itself a question ("Trẻ sinh ở đâu?"). */
  asks: boolean
  kind: 'text' | 'choice' | 'declaration' | 'date' | 'group'
  schema: Property
  format: string
}

/** What happened and what to do, in the question's own words. The form's author may have written a better sentence. */
export function sentence(schema: Property, reason: Reason): Text {
  const own = schema['x-error']
  if (own && reason !== 'required') return own
  return {
    vi: reason === 'required' ? vi.required(subject(schema, 'vi')) : vi.because[reason](subject(schema, 'vi')),
    en: reason === 'required' ? en.required(subject(schema, 'en')) : en.because[reason](subject(schema, 'en')),
  }
}

function subject(schema: Property, language: 'vi' | 'en'): Subject {
  const title = schema.title[language].trim()
  const asks = title.endsWith('?')
  return { name: asks ? title : inSentence(title), asks, kind: kindOf(schema), schema, format: schema.format ?? '' }
}

/** "Họ và tên" becomes "họ và tên"; "CCCD của mẹ" stays. */
function inSentence(title: string): string {
  const [first = '', second = ''] = [...title]
  const isWord = second === second.toLowerCase()
  return isWord ? first.toLowerCase() + title.slice(first.length) : title
}

function kindOf(schema: Property): Subject['kind'] {
  if (schema.type === 'boolean') return 'declaration'
  if (schema.format === 'date') return 'date'
  if (schema.oneOf || schema.items?.type === 'string' || schema['x-type'] !== undefined) return 'choice'
  return schema.type === 'array' ? 'group' : 'text'
}
