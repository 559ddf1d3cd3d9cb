import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { isUuid } from '#platform/uuid.ts'
import { changeOwner, deleteFilesOf, insertFile, releaseContents, selectFiles, setOwner } from './documents.sql.ts'
import type { StoredFile } from './file.ts'
import { eraseFromStores } from './store/erase-from-stores.sql.ts'

/**
 * Gives a received file to its owner (a dossier, a person's store). The caller knows that its sender may do so: `findFile`
 * says who sent it. Keeping twice for one owner is one keeping.
 */
export async function keepFile(tx: Tx, fileId: string, owner: { kind: string; id: string }): Promise<void> {
  if (await setOwner(tx, fileId, { ...owner, at: now() })) return
  const file = await findFile(tx, fileId)
  throw new Problem(file === undefined ? 'not-found' : 'file-kept-elsewhere')
}

type Owner = { kind: string; id: string }

/** A kept file changes hands: a draft's paper becomes the dossier's. */
export async function passFile(tx: Tx, fileId: string, it: { from: Owner; to: Owner }): Promise<void> {
  if (!(await changeOwner(tx, fileId, it))) throw new Problem('file-kept-elsewhere')
}

/** Its owner needs a file no more: it is temporary again, and swept. */
export async function releaseFile(tx: Tx, fileId: string, from: Owner): Promise<void> {
  await changeOwner(tx, fileId, { from, to: null })
}

/**
 * Erases files of an owner for good, and what personal stores have of a dossier: nobody finds them any more when the
 * transaction ends. Gives back the contents that no
 * other file uses: `deleteContents` removes their bytes; until it has, the sweep of files would.
 */
export async function purgeFiles(tx: Tx, fileIds: readonly string[], owner: Owner): Promise<string[]> {
  const stored = owner.kind === 'dossier' ? await eraseFromStores(tx, owner.id) : []
  const contents = await deleteFilesOf(tx, fileIds, owner)
  return releaseContents(tx, [...contents, ...stored])
}

/** Another use of the same bytes, temporary until it is kept: a paper from the personal store goes into a dossier. */
export async function copyFile(tx: Tx, fileId: string, to: { accountId: string | null }): Promise<string> {
  const [file] = await selectFiles(tx, [fileId])
  if (file === undefined) throw new Problem('not-found')
  return insertFile(tx, { contentId: file.contentId, name: file.name, accountId: to.accountId, at: now() })
}

export async function findFile(db: Db, id: string): Promise<StoredFile | undefined> {
  return (await findFiles(db, [id]))[0]
}

/** In the order asked; those that do not exist are left out. */
export async function findFiles(db: Db, ids: readonly string[]): Promise<StoredFile[]> {
  const known = ids.filter(isUuid)
  if (known.length === 0) return []
  const found = new Map((await selectFiles(db, known)).map(({ contentId: _, ...file }) => [file.id, file]))
  return known.flatMap((id) => found.get(id) ?? [])
}
