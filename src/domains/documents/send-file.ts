import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { isUuid } from '#platform/uuid.ts'
import { selectFiles } from './documents.sql.ts'
import { kinds } from './file.ts'
import { storageKey } from './storage-key.ts'

/** What a file shown in place may do: nothing. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox"
/** Browsers refuse to show a PDF under `sandbox`; their viewers run its scripts apart from the site anyway. */
const forPdf =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'"

/** Answers with a file's bytes, in place or for saving. The caller has checked the right to see it. */
export async function sendFile(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  fileId: string,
  options: { download?: boolean } = {},
): Promise<FastifyReply> {
  const [file] = isUuid(fileId) ? await selectFiles(services.db, [fileId]) : []
  if (file === undefined) throw new Problem('not-found')
  if (file.scan === 'infected') throw new Problem('file-infected', { name: file.name })
  const inPlace = kinds[file.kind].inPlace && !options.download
  reply
    .type(file.type)
    .header('content-length', file.size)
    .header('content-disposition', disposition(inPlace ? 'inline' : 'attachment', file.name))
    .header('content-security-policy', file.kind === 'pdf' ? forPdf : sandbox)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
  if (request.method === 'HEAD') return reply.send()
  return reply.send(await services.files.open(storageKey(file.contentId)))
}

/** RFC 6266: a plain name for old programs, the right one (RFC 5987) for the others. */
function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
