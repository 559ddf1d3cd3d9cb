import { rowsInForce } from '#catalogues'
import { inForce } from '#law'
import type { Db } from '#platform/database/connect.ts'
import { nameWords } from './name-words.ts'

/** A database in which agencies can look things up, from the catalogue `co-so-du-lieu`. */
export type Database = { code: string; name: string; nameEn: string; ground: string }

/** A paper whose data a database has, from the catalogue `giay-to-co-du-lieu`: by its code or its name. */
export type HeldRow = { paper: string; procedure: string; database: Database }

/** Papers of a procedure whose data a database has on a day. Before Decree 118/2025 there was no such rule. */
export async function heldRows(db: Db, it: { procedureCode: string; day: string }): Promise<HeldRow[]> {
  if (inForce('reception', it.day).code === 'ND61-2018') return []
  const at = { day: it.day, agencyPath: '/' }
  const papers = await rowsInForce(db, 'giay-to-co-du-lieu', at)
  if (papers.length === 0) return []
  const rows = await rowsInForce(db, 'co-so-du-lieu', at)
  const databases = new Map(rows.map(({ code, name, values }) => [code, databaseIn({ code, name, values })]))
  return papers.flatMap(({ values }) => {
    const database = databases.get(String(values.database))
    const procedure = String(values.procedure ?? '')
    const applies = procedure === '' || procedure === it.procedureCode
    return database && applies ? [{ paper: String(values.paper), procedure, database }] : []
  })
}

function databaseIn(row: { code: string; name: string; values: Record<string, unknown> }): Database {
  const { code, name, values } = row
  return { code, name, nameEn: String(values.name_en ?? name), ground: String(values.legal_ground ?? '') }
}

/** The database that has the data of a paper, by the paper's code or one of its names; undefined: people have to send it. */
export function databaseOf(
  paper: { code: string; names: readonly string[] },
  rows: readonly HeldRow[],
): Database | undefined {
  const names = new Set(paper.names.map(nameWords))
  const row = rows.find((it) => (paper.code !== '' && it.paper === paper.code) || names.has(nameWords(it.paper)))
  return row?.database
}
