import { agencyRows } from './agency-rows.sql.ts'
import type { CatalogueSource } from './catalogue.ts'
import { fieldRows } from './field-rows.sql.ts'
import { rowsOf } from './row.sql.ts'
import { unitRows } from './unit-rows.sql.ts'

/** Catalogues with tables of their own; all others share one. */
const sources = new Map<string, CatalogueSource>([
  ['co-quan', agencyRows],
  ['don-vi-hanh-chinh', unitRows],
  ['linh-vuc', fieldRows],
])

/** A later domain keeps the rows of a catalogue itself (procedures) and says here how they are read. */
export function offerCatalogue(code: string, source: CatalogueSource): void {
  sources.set(code, source)
}

export function sourceOf(code: string): CatalogueSource {
  return sources.get(code) ?? rowsOf(code)
}
