import { readDateParts, typedDate } from '#platform/dates.ts'
import { type DecisionFacts, type DecisionFault, faultsOfDays } from '../decisions/decision.ts'
import type { TypedFacts } from './facts-form.page.tsx'

export type FactsRead = {
  typed: TypedFacts
  facts: DecisionFacts
  faults: (DecisionFault | { field: 'signedOn' | 'effectiveOn'; fault: 'no-day' })[]
}

/** Reads the facts of a decision. What is still missing may come later; days that cannot be are said at once. */
export function readFacts(fields: Record<string, string>, today: string): FactsRead {
  const text = (name: string) => (fields[name] ?? '').normalize('NFC').trim().slice(0, 300)
  const day = (name: string) => readDateParts(fields, name)
  const [signed, effective] = [day('signedOn'), day('effectiveOn')]
  const facts: DecisionFacts = {
    number: text('number'),
    signedOn: signed === 'invalid' ? null : (signed ?? null),
    signer: text('signer'),
    effectiveOn: effective === 'invalid' ? null : (effective ?? null),
    process: fields.process === 'shortened' ? 'shortened' : 'ordinary',
  }
  const typed = {
    number: facts.number,
    signedOn: typedDate(fields, 'signedOn'),
    signer: facts.signer,
    effectiveOn: typedDate(fields, 'effectiveOn'),
    process: facts.process,
  }
  const noDay = (field: 'signedOn' | 'effectiveOn', value: string | undefined) =>
    value === 'invalid' ? [{ field, fault: 'no-day' as const }] : []
  return {
    typed,
    facts,
    faults: [...noDay('signedOn', signed), ...noDay('effectiveOn', effective), ...faultsOfDays(facts, today)],
  }
}
