import type { Draft } from '../drafts/draft.ts'
import type { ProcedureRecord } from '../record.ts'
import type { Publication } from './deadlines.ts'

/** A decision that publishes procedures (quyết định công bố, Decree 63/2010 art. 13-15). Days are days in Viet Nam. */
export type Decision = Publication & {
  id: string
  state: 'draft' | 'published'
  agencyId: number
  agencyPath: string
  agencyName: string
  number: string
  signedOn: string | null
  signer: string
  effectiveOn: string | null
  fileId: string | null
  fileName: string
  revision: number
  publishedAt: Date | null
  publishedByName: string | null
  issueBy: string | null
  enterBy: string | null
}

export type DecisionFacts = Pick<Decision, 'number' | 'signedOn' | 'signer' | 'effectiveOn' | 'process'>

export type DecisionFault = {
  field: 'number' | 'signedOn' | 'signer' | 'effectiveOn' | 'file' | 'items'
  fault: 'missing' | 'signed-after-effect' | 'signed-tomorrow' | 'number-taken'
}

/** What the days say against each other: an ordinary decision stands before what it announces. */
export function faultsOfDays({ signedOn, effectiveOn, process }: DecisionFacts, today: string): DecisionFault[] {
  if (signedOn !== null && signedOn > today) return [{ field: 'signedOn', fault: 'signed-tomorrow' }]
  const late = signedOn !== null && effectiveOn !== null && signedOn > effectiveOn
  return late && process === 'ordinary' ? [{ field: 'signedOn', fault: 'signed-after-effect' }] : []
}

/** What a decision lacks before it can be published. */
export function faultsOfDecision(decision: Decision, it: { items: number; today: string }): DecisionFault[] {
  const missing = (field: DecisionFault['field'], isSo: boolean): DecisionFault[] =>
    isSo ? [{ field, fault: 'missing' }] : []
  return [
    ...missing('number', decision.number === ''),
    ...missing('signedOn', decision.signedOn === null),
    ...missing('signer', decision.signer === ''),
    ...missing('effectiveOn', decision.effectiveOn === null),
    ...missing('file', decision.fileId === null),
    ...missing('items', it.items === 0),
    ...faultsOfDays(decision, it.today),
  ]
}

/** The record as the decision publishes it. */
export function sealedRecord(draft: Draft, facts: DecisionFacts, at: Date): ProcedureRecord {
  const moment = `${at.toISOString().slice(0, 19)}Z`
  const states = { new: 'active', amend: 'amended', abolish: 'abolished' } as const
  return {
    ...draft.record,
    decision: { number: facts.number, date: facts.signedOn },
    state: states[draft.kind],
    createdAt: draft.record.createdAt ?? moment,
    updatedAt: moment,
  }
}

/** The first moment of a day in Viet Nam. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}
