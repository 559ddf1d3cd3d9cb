import { type Actor, allow } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { agencyByCode, codesOf, officialHolder } from '../agencies/agency.sql.ts'
import { editRowsAct } from '../acts.ts'
import type { Catalogue, CatalogueRow, RowToWrite } from './catalogue.ts'
import { endOfAgency } from './owner.sql.ts'
import type { Fault, RowDraft } from './read-draft.ts'
import { sourceOf } from './sources.ts'

/** What the rows of one file have already asked for, so that a thousand rows ask once. */
export type Asked = Map<string, Promise<CatalogueRow | undefined>>

export type Checked = { row: RowToWrite; known: CatalogueRow | undefined; successors: string[]; faults: Fault[] }

type ToCheck = {
  catalogue: Catalogue
  draft: RowDraft
  /** The row that is edited; null: a new one, whose code must be free. */
  key: string | null
}

/** Checks a draft against what is there: codes, owners, references, the moves of a status. Changes nothing. */
export async function checkDraft(
  db: Db,
  actor: Actor,
  { catalogue, draft, key, asked = new Map() }: ToCheck & { asked?: Asked },
): Promise<Checked> {
  const faults: Fault[] = []
  const source = sourceOf(catalogue.code)
  const known = key === null && catalogue.ownership === 'self' ? undefined : await source.findRow(db, key ?? draft.code)
  if (key === null) faults.push(...(await takenCode(db, { catalogue, draft, known })))
  const owner = await ownerOf(db, { catalogue, draft, known })
  if ('rule' in owner) faults.push(owner)
  else if (!allow(actor, editRowsAct, known?.owner.path ?? owner.path))
    faults.push({ field: 'owner', rule: 'not-yours', detail: (known?.owner ?? owner).name })
  const find = (code: string, wantedKey: string) => {
    const name = `${code}/${wantedKey}`
    if (!asked.has(name)) asked.set(name, sourceOf(code).findRow(db, wantedKey))
    return asked.get(name)!
  }
  for (const column of catalogue.columns) {
    const value = draft.values[column.code]
    if (value === undefined) continue
    if (column.reference) {
      const target = await find(column.reference, String(value))
      if (!target) faults.push({ field: column.code, rule: 'reference', detail: String(value) })
      else if (target.validTo !== null && target.validTo <= today() && known?.values[column.code] !== value)
        faults.push({ field: column.code, rule: 'reference-ended', detail: target.name })
    }
    const before = known?.values[column.code]
    const next = column.choices?.find((it) => it.value === before)?.next
    if (next && before !== value && !next.includes(String(value)))
      faults.push({ field: column.code, rule: 'move', detail: next.join(', ') })
  }
  if (known && catalogue.ownership === 'self') {
    // A body that came without a code, or with one that the portal lent it, may be given its own.
    const isSame = known.values.official_code === draft.values.official_code
    const isOpen = known.values.official_code === undefined || (!isSame && (await hasLentCode(db, known.key)))
    if (isOpen) faults.push(...(await takenCode(db, { catalogue, draft, known })))
    for (const fixed of ['official_code', 'level', 'parent']) {
      const given = fixed === 'official_code' && isOpen
      if (!given && known.values[fixed] !== draft.values[fixed]) faults.push({ field: fixed, rule: 'fixed' })
    }
  }
  for (const successor of draft.supersededBy) {
    if (successor === known?.key || !(await find(catalogue.code, successor)))
      faults.push({ field: 'superseded_by', rule: 'successor', detail: successor })
  }
  const validFrom = draft.validFrom ?? known?.validFrom ?? today()
  if (draft.validTo !== null && draft.validTo <= validFrom && !faults.some((it) => it.field === 'valid_to'))
    faults.push({ field: 'valid_to', rule: 'order' })
  const ownerId = 'rule' in owner ? 0 : owner.id
  const row = { ...draft, validFrom, ownerId }
  return { row, known, successors: draft.supersededBy, faults }
}

async function hasLentCode(db: Db, agencyId: string): Promise<boolean> {
  const codes = await codesOf(db, Number(agencyId))
  return codes.some((it) => it.provisional && it.validTo === null)
}

/** Codes are never given again, also those of rows that have ended. */
async function takenCode(
  db: Db,
  { catalogue, draft, known }: { catalogue: Catalogue; draft: RowDraft; known: CatalogueRow | undefined },
): Promise<Fault[]> {
  if (catalogue.ownership !== 'self') return known ? [{ field: 'code', rule: 'taken', detail: known.name }] : []
  const holder = await officialHolder(db, String(draft.values.official_code ?? ''))
  return holder ? [{ field: 'official_code', rule: 'taken', detail: holder.name }] : []
}

type Owner = { id: number; name: string; path: string }

/** Whose the row is or will be. An agency that has been abolished can own nothing new. */
async function ownerOf(
  db: Db,
  { catalogue, draft, known }: { catalogue: Catalogue; draft: RowDraft; known: CatalogueRow | undefined },
): Promise<Owner | Fault> {
  if (catalogue.ownership === 'one') return catalogue.owner
  if (catalogue.ownership === 'self') {
    if (known) return known.owner
    const { parent } = draft.values
    const above = parent === undefined ? undefined : await sourceOf('co-quan').findRow(db, String(parent))
    // Whoever makes an agency has the right at the one above; one without any is the catalogue's owner's to make.
    return above?.owner ?? catalogue.owner
  }
  if (draft.owner === undefined) return known?.owner ?? catalogue.owner
  const agency = (await agencyByCode(db, draft.owner, today())) ?? (await agencyByCode(db, draft.owner))
  if (!agency) return { field: 'owner', rule: 'owner-unknown', detail: draft.owner }
  const end = await endOfAgency(db, agency.id)
  if (end !== null && end <= today() && agency.id !== known?.owner.id)
    return { field: 'owner', rule: 'owner-ended', detail: agency.name }
  return agency
}
