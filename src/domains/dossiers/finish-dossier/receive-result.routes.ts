import { findFiles, type ReceivedFile, receiveMultipart } from '#documents'
import type { FastifyRequest } from 'fastify'
import type { Services } from '#platform/mount.ts'

type ActError = { field: string; rule: string; text: { vi: string; en: string } }

/**
 * Reads the form with the result's files. Files of an earlier attempt that had something else wrong come back by their ids:
 * only those that this officer sent and that nobody has kept yet.
 */
export async function receiveResult(
  services: Services,
  request: FastifyRequest,
): Promise<{ body: Record<string, unknown>; errors: ActError[] }> {
  const { fields, files, errors } = await receiveMultipart(services, request, { kinds: ['pdf', 'png', 'jpeg'] })
  const earlier = await findFiles(services.db, (fields.uploaded ?? '').split(' ').slice(0, 20))
  const own = earlier.filter((it) => it.accountId === request.actor.accountId && it.owner === null)
  const results: ReceivedFile[] = [...own, ...files]
  return {
    body: { ...fields, results: results.map(({ id, name }) => ({ id, name })) },
    errors: errors.map(({ code, text }) => ({ field: 'resultFiles', rule: code, text })),
  }
}

export function resultsOf(body: Record<string, unknown>): { id: string; name: string }[] {
  return (body.results ?? []) as { id: string; name: string }[]
}
