export type TicketState = 'waiting' | 'called' | 'serving' | 'done' | 'skipped' | 'left'
export type TicketSource = 'kiosk' | 'home' | 'booking'

/** A number in a line, for one day. */
export type Ticket = {
  id: string
  officeId: number
  day: string
  serviceId: number
  number: string
  state: TicketState
  source: TicketSource
  accountId: string | null
  takenAt: Date
  turnAt: Date
  calledAt: Date | null
  endedAt: Date | null
  boothId: number | null
}

/** What an officer does with the number at the booth, and in which states. `recall` also brings back who was skipped. */
export const moves = {
  recall: { from: ['called', 'skipped'], to: 'called' },
  serve: { from: ['called'], to: 'serving' },
  skip: { from: ['called'], to: 'skipped' },
  transfer: { from: ['called', 'serving'], to: 'waiting' },
  done: { from: ['serving'], to: 'done' },
  leave: { from: ['waiting', 'skipped'], to: 'left' },
} as const satisfies Record<string, { from: readonly TicketState[]; to: TicketState }>

export type Move = keyof typeof moves

export function mayMove(move: Move, state: TicketState): boolean {
  return (moves[move].from as readonly TicketState[]).includes(state)
}

/** `A007`; beyond 999 the number grows. */
export function numberText(prefix: string, sequence: number): string {
  return `${prefix}${String(sequence).padStart(3, '0')}`
}
