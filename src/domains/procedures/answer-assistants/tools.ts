import { Type, type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { listRecords, listVersions } from '../api/listing.sql.ts'
import { findProcedures } from '../find-procedure/find-procedure.ts'
import { procedureDocument } from '../print-procedure/procedure-document.ts'
import { documentText } from '../print-procedure/to-text.ts'
import { searchIndex } from '../search/current-index.ts'
import { urls } from '../urls.ts'

export type Answer = { text: string; data?: Record<string, unknown>; isError?: boolean }

export type Tool = {
  name: string
  title: string
  description: string
  input: TSchema
  answer(services: Services, input: unknown): Promise<Answer>
}

const question = Type.Object(
  {
    question: Type.String({
      minLength: 1,
      maxLength: 400,
      description: 'What the person wants to do, in Vietnamese, in their own words; accents may be missing',
    }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 5 })),
  },
  { additionalProperties: false },
)

const reading = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 100, description: 'The code of the procedure, such as 1.001193' }),
    version: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2_147_483_647,
        description: 'An earlier version; without it, the one in force',
      }),
    ),
  },
  { additionalProperties: false },
)

/** What assistants can do here: find procedures and read their official text. Both only read. */
export const tools: readonly Tool[] = [
  {
    name: 'search_procedures',
    title: 'Tìm thủ tục hành chính',
    description:
      'Finds administrative procedures of Viet Nam by an everyday question. Gives code, name, field, who publishes it and the address of its page, best match first. `advice` "choose": several are near-equal, ask the person which; "none": nothing fits, say so. Read the official text with read_procedure before you answer.',
    input: question,
    answer: async (services, input) => find(services, input as Static<typeof question>),
  },
  {
    name: 'read_procedure',
    title: 'Đọc toàn văn một thủ tục',
    description:
      'The official text of one procedure: steps, papers, time limits, fees, agencies, legal bases, with the address, version and day to cite. Quote amounts and limits as they stand and name the source; where the text says that a province decides, say that too.',
    input: reading,
    answer: async (services, input) => read(services, input as Static<typeof reading>),
  },
]

const checkers = new Map(tools.map((it) => [it.name, Compile(it.input)]))

/** Answers one call; what is wrong with it is told to the assistant in words. */
export async function callTool(services: Services, name: string, input: unknown): Promise<Answer> {
  const tool = tools.find((it) => it.name === name)
  if (!tool) return { text: `There is no tool ${name}. There are: ${[...checkers.keys()].join(', ')}.`, isError: true }
  const checker = checkers.get(name)!
  if (!checker.Check(input)) {
    const faults = [...checker.Errors(input)].map((it) => `${it.instancePath || '/'} ${it.message}`)
    return { text: `The arguments do not fit: ${faults.join('; ')}.`, isError: true }
  }
  return tool.answer(services, input)
}

function find(services: Services, { question: q, limit = 5 }: Static<typeof question>): Answer {
  const { items, advice } = findProcedures(searchIndex(services), { q }, { from: 0, size: limit })
  const found = items.map((it) => ({
    code: it.code,
    title: it.title,
    summary: it.summary,
    field: it.fieldName,
    publishedBy: it.promulgatorName,
    state: it.state,
    online: it.channels.includes('online'),
    url: services.config.publicUrl + urls.procedure(it.code),
  }))
  const lines = found.map((it) => `- ${it.code} ${it.title} (${it.field}; ${it.publishedBy}) ${it.url}`)
  const told = advice === 'none' || lines.length === 0 ? ['No procedure fits this question.', ...lines] : lines
  return { text: told.join('\n'), data: { items: found, advice } }
}

async function read(services: Services, { code, version }: Static<typeof reading>): Promise<Answer> {
  const { db, config } = services
  const versions = await listVersions(db, code, now())
  const found = (await listRecords(db, code, version ?? null)).flatMap((it) => {
    const known = versions.find((one) => one.id === it.id && one.version === it.version)
    return known ? [{ ...it, known }] : []
  })
  if (found.length === 0) return { text: `No procedure or version ${code} ${version ?? ''}`.trim(), isError: true }
  const documents = found.map(({ id, record, known }) => {
    const procedure = { id, code: known.code, versionId: '', versionNumber: known.version, record, formVersionId: null }
    return procedureDocument(procedure, { language: 'vi', publicUrl: config.publicUrl, at: now() })
  })
  const citations = found.map(({ record, known }) => ({
    code: known.code,
    name: record.name,
    version: known.version,
    inForce: known.validUntil === null,
    validFrom: known.validFrom.toISOString(),
    validUntil: known.validUntil?.toISOString() ?? null,
    state: record.state,
    decision: record.decision,
    publishedBy: record.promulgator.name,
    url: config.publicUrl + urls.procedure(known.code),
    readAt: now().toISOString(),
  }))
  return { text: documents.map(documentText).join('\n\n---\n\n'), data: { citations } }
}
