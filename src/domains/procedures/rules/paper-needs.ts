import type { ProcedureComponent, ProcedureRecord } from '../record.ts'
import { outcomeOf } from './outcome.ts'
import type { RuleAnswers, RuleChannel } from './rules.ts'

/** `needed`: the answers ask for it; `spared`: they do not; `unsaid`: no table of papers speaks of it. */
export type PaperNeed = 'needed' | 'spared' | 'unsaid'

/** What tables of papers call a paper: its code, or its name where it has none. */
export function paperName({ code, name }: Pick<ProcedureComponent, 'code' | 'name'>): string {
  return code || name
}

type Case = { answers: RuleAnswers; today: string; channel: RuleChannel }

/** What the tables of papers say of one paper, named by its code or, where it has none, by its name. */
export function paperNeeds(record: ProcedureRecord, it: Case): (paper: string) => PaperNeed {
  const { answers, today, channel } = it
  if (!record.rules?.tables.some((table) => table.decides === 'papers')) return () => 'unsaid'
  const { needed, spared } = outcomeOf(record.rules, { answers, today, channels: [channel] })
  const says = (set: ReadonlySet<string>, names: readonly string[]) =>
    names.some((name) => name !== '' && set.has(name))
  return (paper) => {
    // A paper may stand in several groups: it is spared when all of them do without it.
    const places = record.componentGroups.flatMap((group) =>
      group.components
        .filter((one) => one.code === paper || one.name === paper)
        .map((one) => [group.name, paperName(one)]),
    )
    const asked = places.filter((names) => !says(spared, names))
    if (places.length > 0 && asked.length === 0) return 'spared'
    return asked.some((names) => says(needed, names)) ? 'needed' : 'unsaid'
  }
}
