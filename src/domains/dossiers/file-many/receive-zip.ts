import type { FastifyRequest } from 'fastify'
import { demandFormToken } from '#platform/http/form-token.ts'
import { partBytes } from '#platform/http/part-bytes.ts'
import { Problem } from '#platform/problem.ts'
import { mostZipMegabytes } from './take-zip.ts'

/** The one archive of the form; its token comes before it. Undefined: no file was chosen. */
export async function receiveZip(request: FastifyRequest): Promise<Buffer | 'too-large' | undefined> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type')
  let token: unknown
  let received: Buffer | 'too-large' | undefined
  const limits = { fileSize: mostZipMegabytes * 1024 * 1024, files: 1, fields: 5 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname === '_token') token = part.value
      continue
    }
    demandFormToken(request, token)
    const { bytes, truncated } = await partBytes(part)
    if (part.filename) received = truncated ? 'too-large' : bytes
  }
  demandFormToken(request, token)
  return received
}
