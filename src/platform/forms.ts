import type { Static, TObject } from 'typebox'
import { Value } from 'typebox/value'
import { Problem } from './problem.ts'

/** What is wrong with one field of a form: `required`, `minLength`, `maximum`, `pattern`, `format`, ... */
export type FieldError = { field: string; rule: string }

export type ParsedForm<T> =
  | { ok: true; values: T }
  /** What the person typed, so that the page shows it again, and what is wrong with it. */
  | { ok: false; typed: Record<string, unknown>; errors: FieldError[] }

/**
 * Reads a submitted form by its schema: texts are trimmed and composed (NFC), empty ones count as not given, numbers and
 * booleans are converted, unknown fields are dropped.
 */
export function parseForm<T extends TObject>(schema: T, body: unknown): ParsedForm<Static<T>> {
  const given: Record<string, unknown> = {}
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  for (const name of Object.keys(schema.properties)) {
    const values = [clean(raw[name])].flat().filter((it) => it !== undefined)
    if (values.length === 0) continue
    const wantsList = (schema.properties[name] as { type?: string }).type === 'array'
    // A name that came twice where one was asked counts once.
    given[name] = wantsList ? values : values[0]
  }
  const value = Value.Default(schema, Value.Convert(schema, structuredClone(given)))
  if (Value.Check(schema, value)) return { ok: true, values: value as Static<T> }
  const errors = new Map<string, FieldError>()
  for (const error of Value.Errors(schema, value)) {
    for (const found of fieldErrors(error as never)) if (!errors.has(found.field)) errors.set(found.field, found)
  }
  return { ok: false, typed: given, errors: [...errors.values()] }
}

/** The state of a thing that a form was drawn from; a form without it is out of date. */
export function readRevision(value: unknown): number {
  const revision = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
  if (revision === undefined) throw new Problem('stale-form')
  return revision
}

function fieldErrors(error: {
  keyword: string
  instancePath: string
  params: { requiredProperties?: string[] }
}): FieldError[] {
  if (error.keyword === 'required') {
    const above = error.instancePath.slice(1)
    return (error.params.requiredProperties ?? []).map((name) => ({
      field: above ? `${above}/${name}` : name,
      rule: 'required',
    }))
  }
  return [{ field: error.instancePath.slice(1), rule: error.keyword }]
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'string') return value
  const text = value.normalize('NFC').trim()
  return text === '' ? undefined : text
}
