import type { Db } from '#platform/database/connect.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'
import type { CatalogueRow, CatalogueSource } from '../catalogue/catalogue.ts'
import { findCatalogue, listCatalogues } from '../catalogue/catalogue.sql.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { fold } from '../fold.ts'

/** Rows to choose from: of one catalogue; only those of one agency (by its official code), or under one row. */
export type ChoiceOfRows = { catalogue: string; owner?: string; under?: string }
export type ChosenRow = { code: string; name: string }

const batch = 500
/** As many as are looked through; no catalogue of a form is larger. */
const mostBatches = 40

/** The rows that hold on a day, by their codes; one more than can be shown tells that there are more. */
export async function rowsToChoose(
  db: Db,
  of: ChoiceOfRows,
  { day, typed = '', limit }: { day: string; typed?: string; limit: number },
): Promise<ChosenRow[]> {
  const found: ChosenRow[] = []
  for await (const row of rowsOf(db, of, { day, folded: fold(typed) })) {
    found.push({ code: row.code, name: row.name })
    if (found.length >= limit) break
  }
  return found
}

/** The row that somebody means: by its code, by "code – name" as a list shows it, or by a name that only one row has. */
export async function rowMeant(
  db: Db,
  of: ChoiceOfRows,
  { day, typed }: { day: string; typed: string },
): Promise<ChosenRow | undefined> {
  for (const code of [typed, typed.split(' – ')[0]!]) {
    for await (const row of rowsOf(db, of, { day, folded: code.toLowerCase() }))
      if (row.code.toLowerCase() === code.toLowerCase()) return { code: row.code, name: row.name }
  }
  const named: ChosenRow[] = []
  for await (const row of rowsOf(db, of, { day, folded: fold(typed) }))
    if (fold(row.name) === fold(typed)) named.push({ code: row.code, name: row.name })
  return named.length === 1 ? named[0] : undefined
}

/** The catalogues whose rows a form may offer. */
export async function cataloguesToChoose(db: Db): Promise<{ code: string; name: string }[]> {
  return (await listCatalogues(db)).map((it) => ({ code: it.code, name: it.name.vi }))
}

async function* rowsOf(
  db: Db,
  of: ChoiceOfRows,
  { day, folded }: { day: string; folded: string },
): AsyncGenerator<CatalogueRow> {
  const catalogue = await findCatalogue(db, of.catalogue)
  const owner = of.owner === undefined ? undefined : await agencyByCode(db, of.owner)
  if (!catalogue || (of.owner !== undefined && !owner)) return
  const places = ['province', ...catalogue.columns.filter((it) => it.reference).map((it) => it.code)]
  const isUnder = ({ values }: CatalogueRow) => of.under === undefined || places.some((it) => values[it] === of.under)
  for await (const row of allOn(db, sourceOf(of.catalogue), { day, folded }))
    if (isUnder(row) && (!owner || row.owner.path.startsWith(owner.path))) yield row
}

async function* allOn(
  db: Db,
  source: CatalogueSource,
  { day, folded }: { day: string; folded: string },
): AsyncGenerator<CatalogueRow> {
  let after: { key: string; from: string } | null = null
  for (let i = 0; i < mostBatches; i++) {
    const rows: CatalogueRow[] = await source.pageOfRows(db, { folded, day, since: null, after, limit: batch })
    yield* rows
    const last = rows.at(-1)
    if (rows.length < batch || !last) return
    after = { key: last.key, from: last.validFrom }
  }
}
