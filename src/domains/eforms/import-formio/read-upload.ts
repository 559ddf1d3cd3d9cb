import type { FastifyRequest } from 'fastify'
import { demandFormToken } from '#platform/http/form-token.ts'
import { partBytes } from '#platform/http/part-bytes.ts'
import { isStorable } from '#platform/http/storable.ts'
import { Problem } from '#platform/problem.ts'

const most = 1024 * 1024

export type Upload = { json: string; code?: string; agency?: string; token: string; tooLarge: boolean }

/** The fields and the file of the import form. The token comes first, before anything is read. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('invalid-request')
  const fields: Record<string, string> = {}
  let file = ''
  let tooLarge = false
  let token: string | undefined
  for await (const it of request.parts({ limits: { fileSize: most, fieldSize: most, files: 1, fields: 10 } })) {
    if (it.type === 'field') {
      if (it.fieldname === '_token') token = demandFormToken(request, it.value)
      else fields[it.fieldname] = String(it.value ?? '').trim()
      tooLarge ||= it.valueTruncated
      continue
    }
    demandFormToken(request, token)
    const { bytes, truncated } = await partBytes(it)
    tooLarge ||= truncated
    // An empty file field is still sent, as a file without a name.
    if (it.filename) file = bytes.toString('utf8')
  }
  const { json = '', code, agency } = fields
  if (!isStorable([json, file, code, agency])) throw new Problem('invalid-request')
  return {
    json: (file || json).replace(/^\uFEFF/, ''),
    code: code || undefined,
    agency: agency || undefined,
    token: demandFormToken(request, token),
    tooLarge,
  }
}
