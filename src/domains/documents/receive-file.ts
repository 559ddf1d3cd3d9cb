import { pipeline, type Readable } from 'node:stream'
import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { documentsConfig } from './config.ts'
import { detectKind } from './content/detect.ts'
import { type Inspection, inspectStream } from './content/inspect.ts'
import { completeContent, findSameContent, insertContent, insertFile } from './documents.sql.ts'
import { type FileKind, kinds, type ReceivedFile, safeName, usualKinds } from './file.ts'
import { scanContent } from './scan/scan-content.ts'
import { storageKey } from './storage-key.ts'

export type FileDeclaration = {
  name: string
  /** Who sends it; the same bytes from the same account are stored once. */
  accountId: string | null
  kinds?: readonly FileKind[]
  maxBytes?: number
}

/**
 * Takes in one file: streams it to the store while looking at it, and refuses what is empty, too large, cut short, infected
 * or of another kind than asked. Until it is kept it is temporary and swept after a day.
 */
export async function receiveFile(
  services: Services,
  stream: Readable,
  declared: FileDeclaration,
): Promise<ReceivedFile> {
  const { db } = services
  const maxBytes = declared.maxBytes ?? services.config.of(documentsConfig).UPLOAD_MAX_MB * 1024 * 1024
  // The row comes before the bytes, so that the sweep finds what a killed process leaves behind.
  const contentId = await insertContent(db, { accountId: declared.accountId, at: now() })
  const key = storageKey(contentId)
  try {
    const seen = await store(services, stream, { key, maxBytes, name: declared.name })
    const kind = await judge(seen, { ...declared, maxBytes })
    const scan = await scanContent(services, contentId)
    if (scan === 'infected') throw new Problem('file-infected', { name: declared.name })
    const { sha256, size } = seen
    const name = safeName(declared.name, kind)
    const file = await db.begin(async (tx) => {
      const same = declared.accountId === null ? undefined : await findSameContent(tx, declared.accountId, sha256)
      if (same === undefined) await completeContent(tx, { id: contentId, sha256, kind, size, scan })
      const id = await insertFile(tx, { contentId: same ?? contentId, name, accountId: declared.accountId, at: now() })
      return { id, stored: same === undefined }
    })
    if (!file.stored) await discard(services, contentId)
    return { id: file.id, name, type: kinds[kind].type, size, sha256 }
  } catch (error) {
    await discard(services, contentId)
    throw error
  }
}

async function store(
  { files }: Services,
  stream: Readable,
  to: { key: string; maxBytes: number; name: string },
): Promise<Inspection> {
  const inspection = inspectStream(to.maxBytes)
  let interrupted = false
  pipeline(stream, inspection.stream, (error) => {
    interrupted = error != null
  })
  try {
    await files.put(to.key, inspection.stream)
  } catch (error) {
    // The sender's connection broke: that is not ours to log as a failure.
    if (interrupted || stream.destroyed) throw new Problem('file-broken', { name: to.name })
    throw error
  }
  return inspection.result()
}

async function judge(seen: Inspection, declared: FileDeclaration & { maxBytes: number }): Promise<FileKind> {
  const { name, maxBytes, kinds: accepted = usualKinds } = declared
  if (seen.tooLarge) throw new Problem('file-too-large', { name, maxBytes })
  if (seen.size === 0) throw new Problem('file-empty', { name })
  const detected = await detectKind(seen)
  if ('other' in detected) throw new Problem('file-type-refused', { name, actual: detected.other, kinds: accepted })
  if (!accepted.includes(detected.kind))
    throw new Problem('file-type-refused', { name, actual: detected.kind, kinds: accepted })
  if (detected.broken) throw new Problem('file-broken', { name })
  return detected.kind
}

/** The row stays for the sweep, which looks for the bytes once more: a write broken off may still be closing. */
async function discard({ files }: Services, contentId: string): Promise<void> {
  await files.delete(storageKey(contentId))
}
