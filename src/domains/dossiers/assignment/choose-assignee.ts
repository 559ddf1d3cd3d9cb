/** Who has the right to work on the dossier. */
export type Candidate = { accountId: string; name: string }
export type Load = { running: number; waiting: number }
/** Both days belong to it. */
export type Leave = { accountId: string; firstDay: string; lastDay: string; substituteId: string | null }
export type Choice = Candidate & {
  /** Whom the chosen officer stands in for. */
  standsInFor: string | undefined
}

export type Question = {
  /** Those that the rule names, in its order. */
  officers: readonly string[]
  candidates: readonly Candidate[]
  loads: ReadonlyMap<string, Load>
  leaves: readonly Leave[]
  day: string
}

/** What runs is work now; what waits for somebody else will be again. */
const weightOfRunning = 3

export function weightOf({ running, waiting }: Load): number {
  return weightOfRunning * running + waiting
}

/**
 * The officer of a rule's group who gets the next dossier: who has the least in hand, the first of the group when several
 * have. Whoever is away is replaced by the substitute they named, and by the substitute's own when that one is away too;
 * nobody without the right is ever chosen. Undefined: there is nobody.
 */
export function chooseAssignee(it: Question): Choice | undefined {
  const able = new Map(it.candidates.map((candidate) => [candidate.accountId, candidate]))
  const choices = new Map<string, Choice>()
  for (const officer of it.officers) {
    const present = whoIsThere(officer, it)
    const candidate = present === undefined ? undefined : able.get(present)
    if (!candidate) continue
    const standsInFor = present === officer ? undefined : officer
    // Whoever belongs to the group themselves stands in for nobody.
    if (!choices.has(candidate.accountId) || standsInFor === undefined)
      choices.set(candidate.accountId, { ...candidate, standsInFor })
  }
  const weight = ({ accountId }: Choice) => weightOf(it.loads.get(accountId) ?? { running: 0, waiting: 0 })
  return [...choices.values()].reduce<Choice | undefined>(
    (best, choice) => (best === undefined || weight(choice) < weight(best) ? choice : best),
    undefined,
  )
}

/** The officer, or who stands in; substitutes that name one another in a circle are nobody. */
function whoIsThere(officer: string, { leaves, day }: Pick<Question, 'leaves' | 'day'>): string | undefined {
  const seen = new Set<string>()
  for (let at: string | null = officer; at !== null && !seen.has(at); ) {
    seen.add(at)
    const leave = leaves.find((it) => it.accountId === at && it.firstDay <= day && day <= it.lastDay)
    if (!leave) return at
    at = leave.substituteId
  }
  return undefined
}
