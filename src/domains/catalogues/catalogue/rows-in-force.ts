import type { Db } from '#platform/database/connect.ts'
import type { CatalogueRow } from './catalogue.ts'
import { findCatalogue } from './catalogue.sql.ts'
import { sourceOf } from './sources.ts'

const most = 500

/**
 * The rows of a small catalogue that hold on a day at an agency: the catalogue's owner's, and those of the agency or
 * something above it.
 */
export async function rowsInForce(
  db: Db,
  code: string,
  it: { day: string; agencyPath: string },
): Promise<CatalogueRow[]> {
  const catalogue = await findCatalogue(db, code)
  if (!catalogue) return []
  const search = { folded: '', day: it.day, since: null, after: null, limit: most }
  const rows = await sourceOf(code).pageOfRows(db, search)
  return rows.filter((row) => row.owner.id === catalogue.owner.id || it.agencyPath.startsWith(row.owner.path))
}
