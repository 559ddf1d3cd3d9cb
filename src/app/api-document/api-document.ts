/** One operation of the API as its page shows it. */
export type Operation = {
  id: string
  method: string
  path: string
  summary: string
  description: string
  parameters: { name: string; where: string; required: boolean; type: string; description: string }[]
  answers: { status: string; description: string; schema: string }[]
}

type Schema = {
  type?: string | string[]
  anyOf?: Schema[]
  enum?: unknown[]
  default?: unknown
  minimum?: number
  maximum?: number
}
type RawParameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema }
type RawOperation = {
  summary?: string
  description?: string
  parameters?: RawParameter[]
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>
}
export type OpenApi = { paths?: Record<string, Record<string, RawOperation>> }

/** The operations under /api/v1, sorted by path. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths ?? {})
    .filter(([path]) => path.startsWith('/api/v1/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, raw]) => operation(path, method.toUpperCase(), raw)),
    )
}

function operation(path: string, method: string, raw: RawOperation): Operation {
  return {
    id: `${method}-${path}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    method,
    path,
    summary: raw.summary ?? '',
    description: raw.description ?? '',
    parameters: (raw.parameters ?? []).map((it) => ({
      name: it.name,
      where: it.in,
      required: it.required ?? false,
      type: typeOf(it.schema),
      description: it.description ?? '',
    })),
    answers: Object.entries(raw.responses ?? {}).map(([status, it]) => ({
      status,
      description: it.description ?? '',
      schema: JSON.stringify(Object.values(it.content ?? {})[0]?.schema ?? {}, null, 2),
    })),
  }
}

function typeOf(schema: Schema = {}): string {
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ')
  const range =
    schema.minimum !== undefined || schema.maximum !== undefined
      ? ` ${schema.minimum ?? ''}..${schema.maximum ?? ''}`
      : ''
  const preset = schema.default !== undefined ? ` = ${String(schema.default)}` : ''
  return `${schema.type ?? ''}${range}${preset}`
}
