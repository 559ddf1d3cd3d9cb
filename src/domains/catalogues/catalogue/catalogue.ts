import type { Db, Tx } from '#platform/database/connect.ts'
import type { Change, ChangePlace, FollowedChange } from './change.sql.ts'
import type { Column } from './columns.ts'

/** one: all rows are the catalogue's owner's; each: every row names its owner; self: a row is an agency, its own owner. */
export type Ownership = 'one' | 'each' | 'self'

/** A shared catalogue (danh mục dùng chung): what its rows say and whose it is. */
export type Catalogue = {
  code: string
  /** Its number among the ten groups of Decision 31/2021/QĐ-TTg art. 6. */
  place: number
  name: { vi: string; en: string }
  about: { vi: string; en: string }
  ownership: Ownership
  owner: { id: number; name: string; path: string }
  columns: Column[]
  source: 'reference' | 'portal'
  revision: number
}

export type Values = Record<string, string | number | boolean>

/** A row of any catalogue. */
export type CatalogueRow = {
  /** Never changes. Of units: the official code, which may change owner, so ask with a day. */
  key: string
  /** What people know it by: the key, except for agencies, whose official codes change. */
  code: string
  name: string
  values: Values
  owner: { id: number; name: string; path: string }
  validFrom: string
  /** The first day on which it no longer holds. */
  validTo: string | null
  sourceDecision: string
  /** Keys of the rows that took its place. */
  supersededBy: string[]
  revision: number
}

export type RowSearch = {
  folded: string
  /** Valid on this day; null: all that ever were. */
  day: string | null
  /** Changed since. */
  since: Date | null
  after: RowPlace | null
  limit: number
  /** Agencies with a lent code only, below these paths. */
  provisionalUnder?: readonly string[] | null
}

export type RowPlace = { key: string; from: string }

/** Where the rows of a catalogue are kept, and how they are written. */
export type CatalogueSource = {
  countRows(db: Db, day: string): Promise<number>
  pageOfRows(db: Db, search: RowSearch): Promise<CatalogueRow[]>
  /** The row that holds the key on the day; without a day, now or last. */
  findRow(db: Db, key: string, day?: string): Promise<CatalogueRow | undefined>
  /** Where another domain keeps the history of its rows, newest first. */
  historyOf?(db: Db, row: { key: string; limit: number }): Promise<Change[]>
  /** The same of the whole catalogue, its definition as well, in the order of `changesAfter`: followers skip none. */
  changesAfter?(db: Db, search: { after: ChangePlace | null; limit: number }): Promise<FollowedChange[]>
  lastChange?(db: Db): Promise<Date | undefined>
  /** Missing: rows are written by acts of their own (units, procedures). */
  write?: {
    insert(tx: Tx, row: RowToWrite): Promise<string>
    /** False when somebody else has changed it since that revision. */
    update(tx: Tx, row: RowToWrite & { key: string; revision: number }): Promise<boolean>
  }
}

export type RowToWrite = Pick<CatalogueRow, 'code' | 'name' | 'values' | 'validFrom' | 'validTo' | 'sourceDecision'> & {
  ownerId: number
}
