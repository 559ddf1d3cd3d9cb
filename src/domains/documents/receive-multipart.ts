import type { FastifyRequest } from 'fastify'
import { demandFormToken } from '#platform/http/form-token.ts'
import { isStorable } from '#platform/http/storable.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { documentsConfig } from './config.ts'
import type { FileKind, ReceivedFile } from './file.ts'
import { fileSentence } from './file-sentence.ts'
import { receiveFile } from './receive-file.ts'

export type MultipartOptions = {
  accountId?: string | null
  kinds?: readonly FileKind[]
  maxBytes?: number
  maxFiles?: number
}
export type ReceivedPart = ReceivedFile & { field: string }
export type MultipartError = { field: string; name: string; code: string; text: { vi: string; en: string } }
export type ReceivedForm = { fields: Record<string, string>; files: ReceivedPart[]; errors: MultipartError[] }

const fieldsBytes = 1024 * 1024

/**
 * Reads a form with files. The form's token is checked before the first byte of a file is stored (fields come before files
 * in our forms). A refused file does not stop the others: it is among the errors, with a sentence.
 */
export async function receiveMultipart(
  services: Services,
  request: FastifyRequest,
  options: MultipartOptions = {},
): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type')
  const maxBytes = options.maxBytes ?? services.config.of(documentsConfig).UPLOAD_MAX_MB * 1024 * 1024
  const maxFiles = options.maxFiles ?? 10
  // A body that could not be right in any case is not even read. Twice: one file too large deserves its own sentence.
  if (Number(request.headers['content-length'] ?? 0) > 2 * maxBytes * maxFiles + fieldsBytes)
    throw new Problem('too-large')

  const form: ReceivedForm = { fields: {}, files: [], errors: [] }
  let tokenChecked = false
  const demandToken = () => {
    if (!tokenChecked && request.actor.sessionId !== null) demandFormToken(request, form.fields._token)
    tokenChecked = true
  }
  // One byte more than allowed is let through, so that receiveFile sees that it is too large.
  for await (const part of request.parts({ limits: { fileSize: maxBytes + 1, files: maxFiles + 1 } })) {
    if (part.type === 'field') {
      if (!isStorable([part.fieldname, part.value])) throw new Problem('invalid-request')
      form.fields[part.fieldname] = String(part.value)
      continue
    }
    demandToken()
    if (!part.filename) {
      part.file.resume()
      continue
    }
    const { accountId = request.actor.accountId, kinds } = options
    try {
      if (form.files.length >= maxFiles) throw new Problem('too-large')
      const file = await receiveFile(services, part.file, { name: part.filename, accountId, kinds, maxBytes })
      form.files.push({ ...file, field: part.fieldname })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      part.file.resume()
      const text = fileSentence(error.code, { ...error.details, name: part.filename })
      form.errors.push({ field: part.fieldname, name: part.filename, code: error.code, text })
    }
  }
  demandToken()
  return form
}
