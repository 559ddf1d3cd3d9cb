import { Type } from 'typebox'
import type { Tx } from '#platform/database/connect.ts'
import { agencyByCode } from './agencies/agency.sql.ts'
import type { Ownership, Values } from './catalogue/catalogue.ts'
import { findCatalogue, saveReferenceCatalogue } from './catalogue/catalogue.sql.ts'
import { column } from './catalogue/columns.ts'
import { readDraft } from './catalogue/read-draft.ts'
import { insertReferenceRow } from './catalogue/row.sql.ts'
import { readReference } from './read-reference.ts'

const both = Type.Object({ vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const definitions = Type.Object({
  catalogues: Type.Array(
    Type.Object({
      code: Type.String(),
      place: Type.Integer({ minimum: 1, maximum: 10 }),
      owner: Type.String(),
      ownership: Type.Unsafe<Ownership>({ enum: ['one', 'each', 'self'] }),
      name: both,
      about: both,
      columns: Type.Array(column),
    }),
  ),
})
const firstRows = Type.Object({
  validFrom: Type.String(),
  rows: Type.Record(
    Type.String(),
    Type.Array(
      Type.Tuple([Type.String(), Type.String(), Type.Unsafe<Values>(Type.Object({})), Type.String()], {
        description: 'code, name, values, source decision',
      }),
    ),
  ),
})

/** The definitions of the catalogues that come with the program, and their first rows. Edited rows stay as they are. */
export async function loadReferenceRows(tx: Tx): Promise<void> {
  for (const { owner, ...it } of readReference('db/reference/catalogues.json', definitions).catalogues) {
    const agency = await agencyByCode(tx, owner)
    if (!agency) throw new Error(`catalogues.json: ${it.code} belongs to ${owner}, which is not known`)
    await saveReferenceCatalogue(tx, { ...it, ownerId: agency.id })
  }
  const { validFrom, rows } = readReference('db/reference/catalogue-rows.json', firstRows)
  for (const [code, list] of Object.entries(rows)) {
    const catalogue = (await findCatalogue(tx, code))!
    for (const [rowCode, name, values, sourceDecision] of list) {
      const cells = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
      const { draft, faults } = readDraft(catalogue, { ...cells, code: rowCode, name })
      if (faults.length > 0) throw new Error(`catalogue-rows.json: ${rowCode}: ${JSON.stringify(faults)}`)
      await insertReferenceRow(tx, code, { ...draft, validFrom, sourceDecision, ownerId: catalogue.owner.id })
    }
  }
}
