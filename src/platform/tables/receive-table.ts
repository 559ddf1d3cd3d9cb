import type { FastifyRequest } from 'fastify'
import { demandFormToken } from '../http/form-token.ts'
import { partBytes } from '../http/part-bytes.ts'
import { isStorable } from '../http/storable.ts'
import { Problem } from '../problem.ts'
import { readTable } from './read-table.ts'
import { type Table, TableRefused } from './table.ts'

const mostBytes = 10 * 1024 * 1024
/** More would keep the page and the database waiting too long; the command line takes any number. */
const mostRows = 5000

/** Reads the one file of the upload; its form's token comes before it. Undefined: no file was chosen. */
export async function receiveTable(
  request: FastifyRequest,
): Promise<{ name: string; table: Table; token: string } | undefined> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type')
  let token: unknown
  let received: { name: string; bytes: Buffer } | undefined
  for await (const part of request.parts({ limits: { fileSize: mostBytes, files: 1, fields: 5 } })) {
    if (part.type === 'field') {
      if (part.fieldname === '_token') token = part.value
      continue
    }
    demandFormToken(request, token)
    if (!isStorable([part.filename])) throw new Problem('invalid-request')
    const { bytes, truncated } = await partBytes(part)
    if (truncated) throw new TableRefused('too-large')
    if (part.filename) received = { name: part.filename.normalize('NFC').slice(0, 200), bytes }
  }
  const demanded = demandFormToken(request, token)
  if (!received) return undefined
  const table = await readTable(received.name, received.bytes)
  if (table.rows.length > mostRows) throw new TableRefused('too-many', { detail: String(mostRows) })
  return { name: received.name, table, token: demanded }
}
