import type { Fact } from './database.ts'

/** What a database is asked, and in whose name. */
export type Question = {
  paper: string
  dossier: string
  purpose: string
  person: { name: string; identityNumber: string | null; birthDate: string | null; taxCode: string | null }
  officer: { name: string; agency: string }
}

/** `why` is for those who mend connections: a short code, never what the database said. */
export type Answer = { state: 'found' | 'missing'; facts: Fact[] } | { state: 'down'; why: string }

/** A way to ask a database. It never throws: a failure is an answer. */
export type Connection = { ask(question: Question): Promise<Answer> }

let inUse: ReadonlyMap<string, Connection> = new Map()

/** The connections of this process, by the codes of their databases in the catalogue. */
export function useConnections(connections: ReadonlyMap<string, Connection>): void {
  inUse = connections
}

export function connectionTo(database: string): Connection | undefined {
  return inUse.get(database)
}
