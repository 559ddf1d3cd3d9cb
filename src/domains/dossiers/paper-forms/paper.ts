import type { Channel } from '../dossier.sql.ts'
import type { PaperFormName } from './form-names.ts'

/** Instants are UTC text, as in acts. */
type Instant = string

/** What every paper says, whatever act or step brought it about. Nothing here is looked up any more. */
export type PaperFacts = {
  /** When it is issued. */
  at: Instant
  /** The agency that issues it. */
  issuer: string
  /** Where, before the date; empty when nobody knows. */
  place: string
  number: string
  /** A legal code, or still the number of what was sent. */
  isCode: boolean
  /** By which the portal knows its own paper again. */
  checksum: string
  applicant: string
  identityNumber: string
  address: string
  phone: string
  email: string
  authorised: string
  /** On whose behalf or about whom, when that is somebody else. */
  owner: string
  /** What is asked for. */
  request: string
  /** Who settles it, when that is not the issuer. */
  settling: string
  contact: string
  /** Who issues it: an officer, or the agency. */
  signer: string
  channel: Channel
  /** The beginning of the act's hash; empty where no act stands behind the paper. */
  mark: string
}

type Limit = { amount: number | null; unit: string; text: string }

/** A paper of the dossier: how many files, and of what was laid on a counter how many originals and copies. */
export type HandedInLine = { name: string; files: number; originals?: number; copies?: number }

/** `null` for what was erased. */
export type PaperContent =
  | {
      form: 'receipt'
      hasDeclaration: boolean
      composition: readonly HandedInLine[]
      sets: number
      limit: Limit
      received: Instant
      due: Instant | null
      returning: Channel
      fees: readonly { item: string; amount: number }[]
      /** Where it stands in the register. */
      book: { volume: string; number: string } | null
    }
  | {
      form: 'supplement-request'
      items: readonly { component: string; what: string }[] | null
      reason: string
      legalGround: string
      deadline: Instant | null
    }
  | {
      form: 'refusal-of-receipt' | 'refusal-of-settlement'
      reason: string | null
      /** Of the catalogue of reasons, where the officer chose one. */
      kind: { code: string; name: { vi: string; en: string } } | null
    }
  | {
      form: 'apology'
      received: Instant | null
      previousDue: Instant | null
      newDue: Instant | null
      reason: string | null
      progress: string
    }
  | { form: 'stop-notice'; reason: string | null; askedByApplicant: boolean }
  | { form: 'apology-for-loss'; kind: 'lost' | 'damaged'; papers: string | null; remedy: string }
  | {
      form: 'tacit-confirmation'
      outcome: 'granted' | 'refused'
      ground: string
      received: Instant | null
      since: Instant
    }
  | { form: 'control-slip'; received: Instant | null; due: Instant | null; handOvers: readonly HandOver[] }

export type PaperOf<F extends PaperFormName> = PaperFacts & Extract<PaperContent, { form: F }>
export type Paper = PaperFacts & PaperContent

/** `step`: of the agency's process, where it has steps. */
export type HandOverSide = { person: string; unit: string; step?: string }

/** One step of a dossier's way: who gave it to whom, when, and how the limit stood. */
export type HandOver = {
  at: Instant
  from: HandOverSide
  to: HandOverSide
  standing: 'early' | 'on-time' | 'late' | null
  /** A word of `paper-words`, or the words themselves. */
  note: HandOverNote | { words: string }
}

export type HandOverNote =
  | 'received'
  | 'assigned'
  | 'processing'
  | 'handed-on'
  | 'sent-back'
  | 'sent-on'
  | 'arrived'
  | 'tacit'
  | 'supplement-asked'
  | 'supplemented'
  | 'granted'
  | 'refused'
  | 'returned'
  | 'withdrawn'
  | 'stopped'
  | 'corrected'
