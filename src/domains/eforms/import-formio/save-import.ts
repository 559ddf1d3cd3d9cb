import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { createForm } from '../draft/draft.ts'
import type { Imported } from './import-formio.ts'
import { insertImportReport } from './import-report.sql.ts'

/** The draft of an old form, and the report of what became of it, which stays with the form. */
export async function saveImport(
  tx: Tx,
  actor: Actor,
  it: { imported: Imported; agency: { id: number; path: string } | null },
): Promise<void> {
  const { definition, report, components, carried } = it.imported
  await createForm(tx, actor, { definition, agency: it.agency })
  await insertImportReport(tx, definition.code, {
    ...{ report, components, carried },
    ...{ importedAt: now(), importedBy: actor.accountId, importer: actor.name },
  })
}
