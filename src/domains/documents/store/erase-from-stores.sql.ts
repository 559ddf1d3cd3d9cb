import type { Tx } from '#platform/database/connect.ts'

/** Takes what came from a dossier out of personal stores for good; gives back the contents that it used. */
export async function eraseFromStores(tx: Tx, dossierId: string): Promise<string[]> {
  await tx`select set_config('portal.erases_secret', 'on', true)`
  await tx`delete from documents.store_fact where dossier_id = ${dossierId}`
  await tx`
    update documents.store_document set replaced_by = null, state = 'revoked'
    where replaced_by in (select id from documents.store_document where dossier_id = ${dossierId})`
  const gone = await tx<{ fileId: string }[]>`
    delete from documents.store_document where dossier_id = ${dossierId} returning file_id as "fileId"`
  await tx`select set_config('portal.erases_secret', 'off', true)`
  const files = await tx<{ contentId: string }[]>`
    delete from documents.file f where f.id = any(${gone.map((row) => row.fileId)}::uuid[])
      and not exists (select 1 from documents.store_document s where s.file_id = f.id)
    returning content_id as "contentId"`
  return files.map((row) => row.contentId)
}
