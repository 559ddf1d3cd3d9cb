import type { FastifyRequest } from 'fastify'
import { findFiles, type ReceivedFile, receiveMultipart } from '#documents'
import type { Services } from '#platform/mount.ts'
import type { ActError } from '../desk/act-page.page.tsx'

/** By the number of an item or a paper: what was scanned for it. */
export type Scans = Readonly<Record<string, readonly ReceivedFile[]>>

type Body = Record<string, unknown>

const mostFiles = 30

/**
 * Reads a form with fields `file-1`, `file-2` ...: with the files of an earlier attempt that had something else wrong, those
 * of this officer that nobody has kept yet.
 */
export async function receiveScans(
  services: Services,
  request: FastifyRequest,
): Promise<{ body: Body & { scans: Scans }; errors: ActError[] }> {
  const { fields, files, errors } = await receiveMultipart(services, request, { maxFiles: mostFiles })
  const scans: Record<string, ReceivedFile[]> = {}
  for (const [name, ids] of Object.entries(fields)) {
    const item = /^uploaded-(\d{1,3})$/.exec(name)?.[1]
    if (item === undefined) continue
    const earlier = await findFiles(services.db, ids.split(' ').slice(0, mostFiles))
    scans[item] = earlier.filter((it) => it.accountId === request.actor.accountId && it.owner === null)
  }
  for (const file of files) {
    const item = /^file-(\d{1,3})$/.exec(file.field)?.[1]
    if (item !== undefined) scans[item] = [...(scans[item] ?? []), file]
  }
  return { body: { ...fields, scans }, errors: errors.map(({ field, code, text }) => ({ field, rule: code, text })) }
}

export function scansIn(body: Body): Scans {
  return (body.scans ?? {}) as Scans
}
