import { literalsIn } from './feel-types.ts'
import type { RuleAnswer, RuleAnswers, RuleQuestion } from './rules.ts'

const mostCombinations = 5000

/**
 * Answers that stand for all others: between two of them nothing in these texts can change. For numbers and days these are
 * the values that the texts name, their neighbours and what lies between.
 */
export function possibleAnswers(question: RuleQuestion, texts: readonly string[], today: string): RuleAnswer[] {
  if (question.kind === 'yes-no') return [true, false]
  if (question.kind === 'choice') return question.choices.map((it) => it.value)
  const literals = texts.map(literalsIn)
  if (question.kind === 'number') {
    const near = literals
      .flatMap((it) => it.numbers)
      .flatMap((it) => [Math.floor(it) - 1, Math.floor(it), Math.ceil(it), Math.ceil(it) + 1])
    return spread([question.min, question.max, ...near]).filter((it) => it >= question.min && it <= question.max)
  }
  return possibleDays(literals, today)
}

/** Days that the texts name, today, and the days from which a duration that they name ends today. */
export function possibleDays(literals: readonly ReturnType<typeof literalsIn>[], today: string): string[] {
  const named = [today, ...literals.flatMap((it) => it.days)]
  const durations = literals.flatMap((it) => it.durations)
  const apart = named.flatMap((it) => durations.flatMap((length) => [moved(it, length, -1), moved(it, length, 1)]))
  const numbers = [...named, ...apart].map((it) => Math.round(Date.parse(it) / 86_400_000))
  return spread(numbers.flatMap((it) => [it - 1, it, it + 1])).map((it) =>
    new Date(it * 86_400_000).toISOString().slice(0, 10),
  )
}

export function combinationCount(possible: ReadonlyMap<string, readonly RuleAnswer[]>): number {
  return [...possible.values()].reduce((product, values) => product * values.length, 1)
}

/** Every combination of what each name may be; of too many, five thousand spread over all. */
export function* combinations(possible: ReadonlyMap<string, readonly RuleAnswer[]>): Generator<RuleAnswers> {
  const names = [...possible.keys()]
  const total = combinationCount(possible)
  for (let i = 0; i < Math.min(total, mostCombinations); i++) {
    // A large prime walks through the whole range without coming twice to the same place.
    let rest = total <= mostCombinations ? i : (i * 2_654_435_761) % total
    const found: RuleAnswers = {}
    for (const name of names) {
      const values = possible.get(name)!
      found[name] = values[rest % values.length]!
      rest = Math.floor(rest / values.length)
    }
    yield found
  }
}

/** Sorted, once each, with a value between neighbours that are apart. */
function spread(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  return sorted.flatMap((it, i) => {
    const next = sorted[i + 1]
    return next !== undefined && next - it > 1 ? [it, Math.floor((it + next) / 2)] : [it]
  })
}

function moved(day: string, duration: string, sign: 1 | -1): string {
  const [, years = '0', months = '0', days = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? []
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCMonth(moment.getUTCMonth() + sign * (Number(years) * 12 + Number(months)))
  moment.setUTCDate(moment.getUTCDate() + sign * Number(days))
  return moment.toISOString().slice(0, 10)
}
