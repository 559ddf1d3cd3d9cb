import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { applyChange, blankState, type ActName, type Change, type State } from './dossier.ts'

/** One immutable row of a dossier's history. */
export type ActRow = {
  dossierId: string
  sequence: number
  /** UTC text, as hashed. */
  at: string
  act: ActName
  actorKind: 'citizen' | 'officer' | 'system'
  actorId: string | null
  actorName: string
  onBehalfOf: string | null
  unitId: number | null
  unitName: string
  change: Change
  payloadDigest: string
  previous: string
  hash: string
}

/** What the first act names as the one before it. */
export const chainStart = '0'.repeat(64)

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalize(value)!).digest('hex')
}

/** Seals an act: everything in the row but the hash itself goes into the hash. */
export function seal(row: Omit<ActRow, 'hash'>): ActRow {
  return { ...row, hash: digestOf(row) }
}

export type ChainFault = { sequence: number; fault: 'gap' | 'previous' | 'hash' | 'payload' }

/** The first thing wrong with a history, or undefined. An erased payload (null) proves nothing and harms nothing. */
export function faultIn(rows: readonly (ActRow & { payload?: unknown })[]): ChainFault | undefined {
  let previous = chainStart
  for (const [index, { payload, ...row }] of rows.entries()) {
    const { hash, ...sealed } = row
    if (row.sequence !== index + 1) return { sequence: index + 1, fault: 'gap' }
    if (row.previous !== previous) return { sequence: row.sequence, fault: 'previous' }
    if (digestOf(sealed) !== hash) return { sequence: row.sequence, fault: 'hash' }
    if (payload !== undefined && payload !== null && digestOf(payload) !== row.payloadDigest)
      return { sequence: row.sequence, fault: 'payload' }
    previous = hash
  }
  return undefined
}

/** A dossier is its history: the state that the acts lead to. */
export function replay(rows: readonly Pick<ActRow, 'change'>[]): State {
  return rows.reduce((state, row) => applyChange(state, row.change), blankState)
}
