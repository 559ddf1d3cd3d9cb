import { legalLimit } from '../legal-limit.ts'
import type { PartKey } from '../parts.ts'
import type { ProcedureRecord } from '../record.ts'
import { codePattern } from './code.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { DraftKind } from './draft.ts'

/** One thing that keeps a procedure from being published, and the part that mends it. `about` names the item. */
export type Gap = {
  part: PartKey
  gap: GapName
  about?: string
  href?: string
  /** What is wrong with the rules, when that is the gap. */
  finding?: RuleFinding
}

export type GapName =
  | 'name'
  | 'code'
  | 'code-in-use'
  | 'field'
  | 'levels'
  | 'subjects'
  | 'steps'
  | 'step-text'
  | 'channels'
  | 'limit'
  | 'components'
  | 'component-name'
  | 'component-count'
  | 'case-name'
  | 'agencies'
  | 'agency-ended'
  | 'result-name'
  | 'legal-bases'
  | 'legal-basis-name'
  | 'abolished-by'
  | 'form-papers'
  | 'nothing-changed'
  | 'rules'

type Rule = (record: ProcedureRecord) => Gap[]

/** The mandatory parts of Decree 63/2010 art. 8.2, in its order; legal bases by art. 15.1b. */
const mandatory: readonly Rule[] = [
  hasName,
  hasSteps,
  hasManner,
  hasComposition,
  hasTimeLimit,
  hasSubject,
  hasSettlingAgency,
  namesItsCases,
  namesItsResults,
  restsOnLaw,
]

/** What is missing before a decision may publish this. To abolish, the law asks only for the document that abolishes. */
export function whatIsMissing(record: ProcedureRecord, kind: DraftKind): Gap[] {
  if (kind === 'abolish') return isAbolishedByLaw(record)
  return mandatory.flatMap((rule) => rule(record))
}

function hasName({ code, name, field, levels }: ProcedureRecord): Gap[] {
  return [
    ...when(name.trim() === '', { part: 'names', gap: 'name' }),
    ...when(!codePattern.test(code), { part: 'names', gap: 'code' }),
    ...when(field.code === '', { part: 'scope', gap: 'field' }),
    ...when(levels.length === 0, { part: 'scope', gap: 'levels' }),
  ]
}

function hasSteps({ steps }: ProcedureRecord): Gap[] {
  if (steps.length === 0) return [{ part: 'steps', gap: 'steps' }]
  return steps.flatMap((it, i) => when(it.text.trim() === '', { part: 'steps', gap: 'step-text', about: nth(i) }))
}

function hasManner({ channels }: ProcedureRecord): Gap[] {
  return when(channels.length === 0, { part: 'channels', gap: 'channels' })
}

/** Each paper with its name and how many; a form that is filled in online has no copies to count. */
function hasComposition({ componentGroups }: ProcedureRecord): Gap[] {
  const components = componentGroups.flatMap((it) => it.components)
  if (components.length === 0) return [{ part: 'components', gap: 'components' }]
  return components.flatMap((it, i) => {
    if (it.name.trim() === '') return [{ part: 'components' as const, gap: 'component-name' as const, about: nth(i) }]
    const uncounted = it.originals + it.copies === 0 && !it.electronicForm
    return when(uncounted, { part: 'components', gap: 'component-count', about: it.name })
  })
}

/** As a number, in the words of the channel, or as the limit that all cases share. */
function hasTimeLimit(record: ProcedureRecord): Gap[] {
  return record.channels.flatMap(({ channel }, i) => {
    const { amount, text } = legalLimit(record, channel)
    return when(amount === null && text.trim() === '', { part: 'channels', gap: 'limit', about: nth(i) })
  })
}

function hasSubject({ subjects }: ProcedureRecord): Gap[] {
  return when(!subjects.some((it) => it.name.trim() !== ''), { part: 'scope', gap: 'subjects' })
}

function hasSettlingAgency({ agencies }: ProcedureRecord): Gap[] {
  const named = [...agencies.executing, ...agencies.authority].some((it) => it.name.trim() !== '')
  return when(!named && agencies.executingText.trim() === '', { part: 'agencies', gap: 'agencies' })
}

function namesItsCases({ cases }: ProcedureRecord): Gap[] {
  return cases.flatMap((it, i) => when(it.name.trim() === '', { part: 'cases', gap: 'case-name', about: nth(i) }))
}

function namesItsResults({ results }: ProcedureRecord): Gap[] {
  return results.flatMap((it, i) => when(it.name.trim() === '', { part: 'results', gap: 'result-name', about: nth(i) }))
}

function restsOnLaw({ legalBases }: ProcedureRecord): Gap[] {
  if (legalBases.length === 0) return [{ part: 'legal-bases', gap: 'legal-bases' }]
  return legalBases.flatMap((it, i) =>
    when(it.name.trim() === '', { part: 'legal-bases', gap: 'legal-basis-name', about: nth(i) }),
  )
}

function isAbolishedByLaw({ abolishedBy = [] }: ProcedureRecord): Gap[] {
  const named = abolishedBy.some((it) => it.code.trim() !== '' || it.name.trim() !== '')
  return when(!named, { part: 'legal-bases', gap: 'abolished-by' })
}

function when(isSo: boolean, gap: Gap): Gap[] {
  return isSo ? [gap] : []
}

function nth(index: number): string {
  return String(index + 1)
}
