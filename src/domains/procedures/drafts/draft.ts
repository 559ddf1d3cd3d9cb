import { Problem } from '#platform/problem.ts'
import type { ProcedureRecord } from '../record.ts'

/** What a draft will do when it is published (Decree 63/2010 art. 15): make, amend or abolish a procedure. */
export type DraftKind = 'new' | 'amend' | 'abolish'

export type DraftState = 'drafting' | 'in-check' | 'returned' | 'checked' | 'in-decision' | 'published' | 'dropped'

/** A procedure being written. `record` is whole, whatever the kind. */
export type Draft = {
  id: string
  kind: DraftKind
  procedureId: string | null
  baseVersionId: string | null
  /** A version that was published meanwhile and that the author has not looked at yet. */
  movedVersionId: string | null
  agencyId: number
  agencyPath: string
  agencyName: string
  record: ProcedureRecord
  state: DraftState
  decisionId: string | null
  revision: number
  startedAt: Date
  changedAt: Date
}

const moves = {
  edit: { from: ['drafting', 'returned'], to: null },
  send: { from: ['drafting', 'returned'], to: 'in-check' },
  withdraw: { from: ['in-check', 'checked'], to: 'drafting' },
  return: { from: ['in-check'], to: 'returned' },
  approve: { from: ['in-check'], to: 'checked' },
  decide: { from: ['checked'], to: 'in-decision' },
  undecide: { from: ['in-decision'], to: 'checked' },
  publish: { from: ['in-decision'], to: 'published' },
  drop: { from: ['drafting', 'returned'], to: 'dropped' },
} as const satisfies Record<string, { from: readonly DraftState[]; to: DraftState | null }>

export type Move = keyof typeof moves

export function mayMove(state: DraftState, move: Move): boolean {
  return (moves[move].from as readonly DraftState[]).includes(state)
}

/** The state after a move; refused when the draft is not where the move begins. */
export function stateAfter(state: DraftState, move: Move): DraftState {
  if (!mayMove(state, move)) throw new Problem('draft-not-open', { state, move })
  return moves[move].to ?? state
}

/** Somebody who acted on a draft. */
export type Hand = { accountId: string | null; act: string }

const writing = ['start', 'edit', 'copy', 'take-over']

/** Who has written on a draft: none of them checks or publishes it. */
export function writersOf(hands: readonly Hand[]): string[] {
  return accounts(hands.filter((it) => writing.includes(it.act)))
}

/** Who has approved it: publishing is for a third pair of eyes. */
export function checkersOf(hands: readonly Hand[]): string[] {
  return accounts(hands.filter((it) => it.act === 'approve'))
}

function accounts(hands: readonly Hand[]): string[] {
  return [...new Set(hands.flatMap((it) => it.accountId ?? []))]
}
