import type { Procedure } from '../procedure.ts'
import { fold } from '../search/words.ts'
import type { IndexedProcedure } from '../search/search-index.ts'
import type { Situation } from './situations/situation.ts'

/** One situation with the procedures it leads to, most needed first. */
export type Step = { situation: Situation; procedures: IndexedProcedure[] }

/** The steps of an event, and what belongs to it beside them. A procedure stands where it is first needed. */
export function stepsOf(
  members: readonly IndexedProcedure[],
  situations: readonly Situation[],
): { steps: Step[]; others: IndexedProcedure[] } {
  const steps: Step[] = situations.map((situation) => ({ situation, procedures: [] }))
  const others: IndexedProcedure[] = []
  for (const member of members) {
    const title = fold(member.title)
    const step = steps.find(({ situation }) => situation.fits.test(title))
    if (step) step.procedures.push(member)
    else others.push(member)
  }
  return { steps: steps.filter((it) => it.procedures.length > 0), others }
}

export type SharedPaper = { name: string; procedures: string[] }

/** Papers that several procedures ask for: prepared once. The same paper is written with other marks and blanks. */
export function sharedPapers(procedures: readonly Procedure[]): SharedPaper[] {
  const found = new Map<string, { name: string; codes: Set<string> }>()
  for (const { code, record } of procedures) {
    for (const { name } of record.componentGroups.flatMap((it) => it.components)) {
      const key = fold(name)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
      if (key === '') continue
      const known = found.get(key) ?? { name, codes: new Set() }
      known.codes.add(code)
      found.set(key, known)
    }
  }
  return [...found.values()]
    .filter((it) => it.codes.size > 1)
    .sort((a, b) => b.codes.size - a.codes.size || a.name.length - b.name.length)
    .map((it) => ({ name: it.name, procedures: [...it.codes] }))
}
