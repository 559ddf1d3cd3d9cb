import type { Texts } from '#platform/language.ts'

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
  | 'pass-master'
  | 'report'
  | 'recount-due'

/** What officers do among themselves: not for the applicant's eyes, and no answer to them. */
export const internalActs: ReadonlySet<ActName> = new Set(['note', 'assign', 'pass-master'])

/** One agency's part of the work. The ordinary dossier has one track. Instants are UTC text, as in the acts. */
export type Track = {
  number: number
  agencyId: number
  agencyPath: string
  agencyName: string
  status: Status
  assigneeId: string | null
  assigneeName: string
  startedAt: string
  due: string | null
  pausedAt: string | null
  endedAt: string | null
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
  limitCorrected: { amount: number; unit: 'working-day' | 'day' | 'hour' | 'month' | 'year' } | null
  /** The act whose payload holds the answers that count now: applicants correct the form when they are asked to. */
  answersIn: number
  /** Topic -> legal text in force when the dossier was received. */
  law: Record<string, string>
  tracks: Track[]
}

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
  tracks: [],
}

/** The state after a change; a track not yet there is added. */
export function applyChange(state: State, change: Change): State {
  const { tracks: patches = [], ...fields } = change
  const tracks = new Map(state.tracks.map((track) => [track.number, track]))
  for (const patch of patches) tracks.set(patch.number, { ...tracks.get(patch.number), ...patch } as Track)
  return { ...state, ...fields, tracks: [...tracks.values()].sort((a, b) => a.number - b.number) }
}

type Condition = 'accepted' | 'not-accepted' | 'asked-when-accepted' | 'asked-when-processing'

/**
 * Regulation 3.6: the only moves of a dossier that the portal masters.
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
  { act: 'finish', from: 4, to: 9 },
  { act: 'hand-over', from: 9, to: 10 },
  { act: 'correct-error', from: 9, to: 4 },
  { act: 'correct-error', from: 10, to: 4 },
]

/** Where the act leads from here, or undefined: then it is refused. */
export function targetOf(state: State, act: ActName): Status | undefined {
  const from = statusOf(state)
  return moves.find((move) => move.act === act && move.from === from && holds(state, move.if))?.to
}

function holds(state: State, condition: Condition | undefined): boolean {
  if (condition === undefined) return true
  if (condition === 'accepted') return state.acceptedAt !== null
  if (condition === 'not-accepted') return state.acceptedAt === null
  return state.pausedFrom === (condition === 'asked-when-accepted' ? 2 : 4)
}

/** What may be done with the dossier now; pages offer only these. */
export function possibleActs(state: State): ActName[] {
  const from = statusOf(state)
  return [...new Set(moves.filter((it) => it.from === from && holds(state, it.if)).map((it) => it.act))]
}

export function statusOf(state: State): Status {
  return nationalStatus(state.tracks.map((track) => track.status))
}

/**
 * One national state of several tracks: what waits for the citizen comes first, then what still runs (the state furthest
 * back), and an end only when every track has ended.
 * @law 3.6
 */
export function nationalStatus(tracks: readonly Status[]): Status {
  if (tracks.length === 0) return 1
  for (const waiting of [5, 6] as const) if (tracks.includes(waiting)) return waiting
  if (tracks.includes(4) || (tracks.some((it) => it === 2) && tracks.some((it) => isOver(it)))) return 4
  for (const open of [1, 2] as const) if (tracks.includes(open)) return open
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

export type Tone = 'neutral' | 'waiting' | 'progress' | 'done' | 'refused'

export const statusTones: Record<Status, Tone> = {
  1: 'neutral',
  2: 'done',
  3: 'refused',
  4: 'progress',
  5: 'waiting',
  6: 'waiting',
  7: 'neutral',
  8: 'refused',
  9: 'done',
  10: 'done',
}

export const statusNames: Texts<Record<Status, string>> = {
  vi: {
    1: 'Mới đăng ký',
    2: 'Được tiếp nhận',
    3: 'Không được tiếp nhận',
    4: 'Đang xử lý',
    5: 'Yêu cầu bổ sung giấy tờ',
    6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    7: 'Đã rút hồ sơ',
    8: 'Dừng xử lý',
    9: 'Đã xử lý xong',
    10: 'Đã trả kết quả',
  },
  en: {
    1: 'Newly filed',
    2: 'Accepted',
    3: 'Not accepted',
    4: 'In process',
    5: 'More papers asked for',
    6: 'Payment asked for',
    7: 'Withdrawn',
    8: 'Stopped',
    9: 'Processed',
    10: 'Result returned',
  },
}
