import type { MultipartFile } from '@fastify/multipart'
import { Problem } from '../problem.ts'

/** A small file of a form, whole in memory. An upload that broke off is the sender's: it is refused, not logged as ours. */
export async function partBytes({ file }: MultipartFile): Promise<{ bytes: Buffer; truncated: boolean }> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of file) chunks.push(chunk as Buffer)
  } catch {
    throw new Problem('invalid-request')
  }
  return { bytes: Buffer.concat(chunks), truncated: file.truncated }
}
