import type { Status } from './dossier.ts'

export type CountedLimit = { amount: number; unit: 'working-day' | 'day' | 'hour' | 'month' | 'year' }

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
  /** Its part in the process (process.ts): key and name. Empty: the whole of an ordinary dossier. */
  part: string
  partName: string
  /** Exactly one track leads: it speaks to the applicant for the whole. */
  lead: boolean
  acceptedAt: string | null
  originalDue: string | null
  pausedFrom: Status | null
  outcome: 'granted' | 'refused' | null
  /** The part's own limit; null: that of the whole. */
  limit: CountedLimit | null
  /** Where the work is: key, name and role of the step, since when, and until when it should be done. */
  step: string | null
  stepName: string
  stepRole: string | null
  stepSince: string | null
  stepDue: string | null
  /** The how manieth of how many steps of work; 0: none. */
  stepNumber: number
  stepsAll: number
  /** Whether the step is one that may finish the dossier. */
  mayDecide: boolean
  /** Sent on by the unit that took it in, and not yet received (regulation 3.8). */
  toReceive: boolean
  /** The unit where it was filed, when that is another than the agency that works on it. */
  receivingPath: string | null
}

/** A part of a joined-up procedure whose turn has not come: it waits for the tracks named. */
export type ComingPart = Pick<
  Track,
  'number' | 'agencyId' | 'agencyPath' | 'agencyName' | 'part' | 'partName' | 'limit'
> & {
  after: number[]
}

/** Where a dossier stands that one unit took in for another: both moments are null at first (regulation 3.8). */
export type Transfer = {
  agencyId: number
  agencyPath: string
  agencyName: string
  sentAt: string | null
  receivedAt: string | null
}

/** Where a dossier went that had been filed to the wrong agency. */
export type Moved = { agencyId: number; agencyPath: string; agencyName: string; level1: string }

/** A track as it begins; acts written before tracks had parts and steps lead to the same. */
export const blankTrack = {
  assigneeId: null,
  assigneeName: '',
  due: null,
  pausedAt: null,
  endedAt: null,
  part: '',
  partName: '',
  lead: true,
  acceptedAt: null,
  originalDue: null,
  pausedFrom: null,
  outcome: null,
  limit: null,
  step: null,
  stepName: '',
  stepRole: null,
  stepSince: null,
  stepDue: null,
  stepNumber: 0,
  stepsAll: 0,
  mayDecide: true,
  toReceive: false,
  receivingPath: null,
} satisfies Partial<Track>
