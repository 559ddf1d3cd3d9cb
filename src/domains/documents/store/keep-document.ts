import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { selectFiles } from '../documents.sql.ts'
import { copyFile, keepFile, releaseFile } from '../keep-file.ts'
import type { Recognition, Source } from './store-document.ts'
import {
  countUnrecognised,
  deleteUnrecognised,
  insertDocument,
  lockTwins,
  type NewDocument,
  recogniseDocument,
  replaceRevoked,
} from './store-document.sql.ts'

type Given = Omit<NewDocument, 'sha256' | 'source' | 'recognition' | 'addedAt'>
export type RecognisedDocument = Given & { source: Source; recognition: Recognition }

/**
 * Puts into a store what an agency recognised. The bytes stay where they are and are used once more; the same bytes for the
 * same use are not kept twice, and what its owner had added alone becomes recognised.
 */
export async function keepRecognised(tx: Tx, it: RecognisedDocument): Promise<void> {
  const [file] = await selectFiles(tx, [it.fileId])
  if (!file) throw new Problem('not-found')
  const twins = await lockTwins(tx, it.partyId, file.sha256)
  if (twins.some((twin) => twin.isRecognised && twin.state === 'valid' && twin.code === it.code)) return
  const own = twins.find((twin) => !twin.isRecognised)
  if (own) await recogniseDocument(tx, own.id, it)
  const id = own?.id ?? (await insert(tx, { ...it, sha256: file.sha256, addedAt: it.recognition.at }, twins[0]?.fileId))
  if (id !== undefined && it.kind === 'result')
    await replaceRevoked(tx, { ...it.source, partyId: it.partyId, by: id, at: it.recognition.at })
}

/** How many papers of their own people may keep: enough for a life, too few for a warehouse. */
export const mostOwn = 100

/** A paper that its owner puts into the store: nobody has recognised it. `already-there`: the same bytes stand there. */
export async function addOwnDocument(
  tx: Tx,
  it: Pick<Given, 'partyId' | 'name' | 'fileId' | 'number' | 'issuedBy' | 'issuedOn' | 'validUntil'>,
): Promise<'added' | 'already-there' | 'too-many'> {
  const [file] = await selectFiles(tx, [it.fileId])
  if (!file) throw new Problem('not-found')
  const twins = await lockTwins(tx, it.partyId, file.sha256)
  if (twins.some((twin) => twin.state === 'valid')) return 'already-there'
  if ((await countUnrecognised(tx, it.partyId)) >= mostOwn) return 'too-many'
  const own = { kind: 'component', code: '', about: '', source: null, recognition: null } as const
  const id = await insert(tx, { ...it, ...own, sha256: file.sha256, addedAt: now() }, undefined)
  return id === undefined ? 'already-there' : 'added'
}

/** Takes a paper out that its owner had put in. What an agency recognised stays. */
export async function removeOwnDocument(tx: Tx, partyId: string, id: string): Promise<boolean> {
  const fileId = await deleteUnrecognised(tx, partyId, id)
  if (fileId === undefined) return false
  await releaseFile(tx, fileId, ownerOf(partyId))
  return true
}

/** Bytes that the store has already are used once more instead of those that came. */
async function insert(tx: Tx, it: NewDocument, known: string | undefined): Promise<string | undefined> {
  const fileId = await copyFile(tx, known ?? it.fileId, { accountId: null })
  const id = await insertDocument(tx, { ...it, fileId })
  if (id !== undefined) await keepFile(tx, fileId, ownerOf(it.partyId))
  return id
}

function ownerOf(partyId: string) {
  return { kind: 'store', id: partyId }
}
