import type { Handling } from './handling/handling.ts'
import { blankTrack, type ComingPart, type CountedLimit, type Moved, type Track, type Transfer } from './track.ts'

export type { ComingPart, CountedLimit, Moved, Track, Transfer } from './track.ts'

/**
 * The national states of a dossier (regulation 3.6).
 * @law 3.6
 */
export type Status = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

export const statuses: readonly Status[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Everything that may happen to a dossier. */
export type ActName =
  | 'file'
  | 'accept'
  | 'request-supplement'
  | 'submit-supplement'
  | 'correct-answers'
  | 'refuse'
  | 'assign'
  | 'note'
  | 'process'
  | 'ask-due'
  | 'settle-due'
  | 'cancel-due'
  | 'finish'
  | 'hand-over'
  | 'withdraw'
  | 'stop'
  | 'correct-error'
  | 'extend-supplement'
  | 'close-supplement'
  | 'apologise'
  | 'admit-loss'
  | 'tacit-decision'
  | 'pass-master'
  | 'report'
  | 'next-step'
  | 'send-back'
  | 'inspect'
  | 'council'
  | 'appoint'
  | 'consult'
  | 'answer-consultation'
  | 'withdraw-consultation'
  | 'consultation-late'
  | 'ask-expert'
  | 'give-opinion'
  | 'hand-back-question'
  | 'withdraw-question'
  | 'remind-expert'
  | 'transfer'
  | 'receive-transfer'
  | 'redirect'
  | 'remove-secret'
  | 'recount-due'
  | 'look-up'

/** What officers do among themselves: not for the applicant's eyes, and no answer to them. */
export const internalActs: ReadonlySet<ActName> = new Set([
  'note',
  'assign',
  'pass-master',
  'next-step',
  'send-back',
  'inspect',
  'council',
  'consult',
  'answer-consultation',
  'withdraw-consultation',
  'consultation-late',
  'ask-expert',
  'give-opinion',
  'hand-back-question',
  'withdraw-question',
  'remind-expert',
])

/** An internal act is shown to the applicant all the same when they took part in it and were told so. */
export function isForApplicant(it: { act: ActName; payload: Record<string, unknown> | null }): boolean {
  return !internalActs.has(it.act) || it.payload?.told === true
}

/** What acts change. The rest of a dossier is as it was filed. */
export type State = {
  /** Whose rules decide: ours, or what an agency's own system reports (design: Master). */
  master: 'portal' | 'agency'
  /** The agency's own word for the state, as it came. */
  reported: string | null
  outcome: 'granted' | 'refused' | null
  code: string | null
  acceptedAt: string | null
  originalDue: string | null
  currentDue: string | null
  pausedAt: string | null
  /** The state in which a financial duty was asked. */
  pausedFrom: Status | null
  endedAt: string | null
  supplementsAsked: number
  supplementDeadline: string | null
  returnWay: 'online' | 'in-person' | 'post' | null
  /** The limit that an officer applied instead of the one filed. */
  limitCorrected: CountedLimit | null
  /** The act whose payload holds the answers that count now: applicants correct the form when they are asked to. */
  answersIn: number
  /** Topic -> legal text in force when the dossier was received. */
  law: Record<string, string>
  /** The version of the process that it follows to its end; null: the ordinary one. */
  processVersionId: string | null
  coming: ComingPart[]
  moved: Moved | null
  transfer: Transfer | null
  secretRemovedAt: string | null
  /** The handling rules that held when it was received, before that when it was filed; null: from before there were any. */
  handling: Handling | null
  /** Until when the agency answers whether it takes the dossier in (3.2-6); null once it has. */
  acceptBy: string | null
  /** When silence decides, where a law says so; moves with every pause and restart, never with an apology. */
  tacitDue: string | null
  /** Working days that field law adds to the limit for a remote commune (3.7-7). */
  extraDays: number
  /** The one re-appointment (3.4-19.9). */
  apology: { at: string; before: string; after: string } | null
  /** How the end lies to the due moment that held then. */
  punctuality: Punctuality | null
  /** The outcome is what the law makes of silence. */
  isTacit: boolean
  /** The agency made an error: nothing more is asked of the applicant (Decree 61/2018 art. 21). */
  atAgencyCost: boolean
  /** What was done later than the law allows. */
  lateActs: LateAct[]
  /** The last day on which the result may be used, where it has one. */
  resultValidUntil: string | null
  tracks: Track[]
}

export type Punctuality = 'early' | 'on-time' | 'late'
/** Answering whether a dossier is taken in; telling that it is not eligible; apologising. */
export type LateAct = 'receive' | 'not-eligible' | 'apologise'

export type Change = Partial<Omit<State, 'tracks'>> & { tracks?: (Partial<Track> & { number: number })[] }

export const blankState: State = {
  master: 'portal',
  reported: null,
  outcome: null,
  code: null,
  acceptedAt: null,
  originalDue: null,
  currentDue: null,
  pausedAt: null,
  pausedFrom: null,
  endedAt: null,
  supplementsAsked: 0,
  supplementDeadline: null,
  returnWay: null,
  limitCorrected: null,
  answersIn: 1,
  law: {},
  processVersionId: null,
  coming: [],
  moved: null,
  transfer: null,
  secretRemovedAt: null,
  handling: null,
  acceptBy: null,
  tacitDue: null,
  extraDays: 0,
  apology: null,
  punctuality: null,
  isTacit: false,
  atAgencyCost: false,
  lateActs: [],
  resultValidUntil: null,
  tracks: [],
}

/** The state after a change; a track not yet there is added. */
export function applyChange(state: State, change: Change): State {
  const { tracks: patches = [], ...fields } = change
  const tracks = new Map(state.tracks.map((track) => [track.number, track]))
  for (const patch of patches)
    tracks.set(patch.number, { ...(tracks.get(patch.number) ?? blankTrack), ...patch } as Track)
  return { ...state, ...fields, tracks: [...tracks.values()].sort((a, b) => a.number - b.number) }
}

type Condition = 'accepted' | 'not-accepted' | 'asked-when-accepted' | 'asked-when-processing' | 'deciding-step'

/**
 * The only moves of a dossier that the portal masters.
 * @law 3.6
 */
export const moves: readonly { act: ActName; from: Status; to: Status; if?: Condition }[] = [
  { act: 'accept', from: 1, to: 2 },
  { act: 'refuse', from: 1, to: 3 },
  { act: 'refuse', from: 5, to: 3, if: 'not-accepted' },
  { act: 'request-supplement', from: 1, to: 5 },
  { act: 'request-supplement', from: 2, to: 5 },
  { act: 'request-supplement', from: 4, to: 5 },
  { act: 'submit-supplement', from: 5, to: 1, if: 'not-accepted' },
  { act: 'submit-supplement', from: 5, to: 4, if: 'accepted' },
  { act: 'process', from: 2, to: 4 },
  { act: 'ask-due', from: 2, to: 6 },
  { act: 'ask-due', from: 4, to: 6 },
  { act: 'settle-due', from: 6, to: 2, if: 'asked-when-accepted' },
  { act: 'settle-due', from: 6, to: 4, if: 'asked-when-processing' },
  { act: 'cancel-due', from: 6, to: 2, if: 'asked-when-accepted' },
  { act: 'cancel-due', from: 6, to: 4, if: 'asked-when-processing' },
  { act: 'withdraw', from: 1, to: 7 },
  { act: 'withdraw', from: 2, to: 7 },
  { act: 'withdraw', from: 4, to: 7 },
  { act: 'withdraw', from: 5, to: 7 },
  { act: 'withdraw', from: 6, to: 7 },
  { act: 'stop', from: 2, to: 8 },
  { act: 'stop', from: 4, to: 8 },
  { act: 'stop', from: 5, to: 8, if: 'accepted' },
  { act: 'stop', from: 6, to: 8 },
  { act: 'close-supplement', from: 5, to: 3, if: 'not-accepted' },
  { act: 'close-supplement', from: 5, to: 8, if: 'accepted' },
  { act: 'tacit-decision', from: 4, to: 9 },
  { act: 'finish', from: 4, to: 9, if: 'deciding-step' },
  { act: 'hand-over', from: 9, to: 10 },
  { act: 'correct-error', from: 9, to: 4 },
  { act: 'correct-error', from: 10, to: 4 },
  { act: 'remove-secret', from: 1, to: 3 },
  { act: 'remove-secret', from: 2, to: 8 },
  { act: 'remove-secret', from: 4, to: 8 },
  { act: 'remove-secret', from: 5, to: 3, if: 'not-accepted' },
  { act: 'remove-secret', from: 5, to: 8, if: 'accepted' },
  { act: 'remove-secret', from: 6, to: 8 },
]

/**
 * Where the act leads from here, or undefined: then it is refused.
 * @law 3.6
 */
export function targetOf(state: State, act: ActName): Status | undefined {
  if (isOnTheWay(state) && !wholeActs.has(act)) return undefined
  const from = statusOf(state)
  return moves.find((move) => move.act === act && move.from === from && holds(state, move.if))?.to
}

/** What may happen to a dossier that is on its way from the unit that accepted it to the agency that settles it. */
const wholeActs: ReadonlySet<ActName> = new Set(['withdraw', 'remove-secret'])

/** Accepted by one unit for another agency, which has not received it yet (regulation 3.8). */
export function isOnTheWay(state: State): boolean {
  return state.transfer !== null && state.transfer.receivedAt === null && state.acceptedAt !== null
}

function holds(state: State, condition: Condition | undefined): boolean {
  if (condition === undefined) return true
  if (condition === 'accepted') return state.acceptedAt !== null
  if (condition === 'not-accepted') return state.acceptedAt === null
  // Of a joined-up dossier an officer sees one track at a time (on-track.ts).
  if (condition === 'deciding-step') return state.tracks.every((it) => it.mayDecide)
  return state.pausedFrom === (condition === 'asked-when-accepted' ? 2 : 4)
}

/** What may be done with the dossier now; pages offer only these. */
export function possibleActs(state: State): ActName[] {
  const known = new Set(moves.map((it) => it.act))
  return [...known].filter((act) => targetOf(state, act) !== undefined)
}

/** A part whose turn has not come counts as one newly filed: nothing ends before it. */
export function statusOf(state: State): Status {
  return nationalStatus([...state.tracks.map((track) => track.status), ...state.coming.map(() => 1 as const)])
}

/**
 * One national state of several tracks: what waits for the citizen comes first, then what still runs, and an end only when
 * every track has ended. Once one agency has taken it in, it is taken in, whatever the others have yet to do.
 * @law 3.4-19.6
 * @law 3.6
 */
export function nationalStatus(tracks: readonly Status[]): Status {
  if (tracks.length === 0) return 1
  for (const waiting of [5, 6] as const) if (tracks.includes(waiting)) return waiting
  const someDone = tracks.some((it) => it === 8 || it === 9 || it === 10)
  if (tracks.includes(4) || (tracks.includes(1) && someDone) || (tracks.includes(2) && tracks.some(isOver))) return 4
  for (const open of [2, 1] as const) if (tracks.includes(open)) return open
  for (const end of [9, 10, 8, 7] as const) if (tracks.includes(end)) return end
  return 3
}

/** Nothing more is due by the agency: the clock has ended. */
export function isOver(status: Status): boolean {
  return status === 3 || status >= 7
}

/** The agency waits for the citizen. */
export function isPaused(status: Status): boolean {
  return status === 5 || status === 6
}
