import { isCalendarDay } from '#platform/dates.ts'
import { isAbsent } from './conditions.ts'
import type { Answers, Calculation, Operand, Property } from './definition.ts'

// The one evaluator of calculated values: the server records what it says, the browser only shows it. It knows a short list
// of operations and looks nothing up by name but answers, so that there is nothing to evaluate.

export type Scope = {
  /** What was asked before, nothing hidden. */
  answers: Answers
  properties: Readonly<Record<string, Property>>
  /** `2026-11-23`. Without it, as for a dossier read later, an age today stays what it was. */
  today?: string
}

/** The value of a calculated question, or undefined while what it needs is missing or the result is no safe whole number. */
export function calculate(calculation: Calculation, scope: Scope): number | string | undefined {
  const value = evaluate(calculation, scope)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  return isAbsent(value) ? undefined : value
}

/** Whether a later reading must keep the recorded value, because the day on which it was calculated is over. */
export function dependsOnToday(calculation: Calculation): boolean {
  return calculation.op === 'age' && calculation.at === 'today'
}

/** The questions that a calculation takes, by their names in its own place. */
export function questionsIn(it: Calculation): string[] {
  if (it.op === 'count' || it.op === 'total') return [it.group]
  if (it.op === 'age') return it.at === 'today' ? [it.from] : [it.from, it.at]
  return it.of.flatMap((operand) => ('question' in operand ? [operand.question] : []))
}

function evaluate(it: Calculation, scope: Scope): number | string | undefined {
  switch (it.op) {
    case 'sum': {
      // Items that are not given count for nothing; nothing at all has no sum.
      const given = numbers(it.of, scope).filter((number) => number !== undefined)
      return given.length === 0 ? undefined : given.reduce((sum, number) => sum + number, 0)
    }
    case 'difference':
      return ofAll(it.of, scope, (first, next) => first - next)
    case 'product':
      return ofAll(it.of, scope, (first, next) => first * next)
    case 'count':
      return items(it.group, scope).length
    case 'total':
      return items(it.group, scope).reduce((sum, item) => {
        const value = item[it.column]
        return sum + (typeof value === 'number' ? value : 0)
      }, 0)
    case 'age':
      return age(scope.answers[it.from], it.at === 'today' ? scope.today : scope.answers[it.at])
    case 'join':
      return it.of
        .map((operand) => word(operand, scope))
        .filter((text) => text !== '')
        .join(it.with)
  }
}

function numbers(of: readonly Operand[], { answers }: Scope): (number | undefined)[] {
  return of.map((operand) => {
    const value = 'number' in operand ? operand.number : 'question' in operand ? answers[operand.question] : undefined
    return typeof value === 'number' ? value : undefined
  })
}

function ofAll(of: readonly Operand[], scope: Scope, by: (first: number, next: number) => number): number | undefined {
  const all = numbers(of, scope)
  return all.length === 0 || all.includes(undefined) ? undefined : (all as number[]).reduce(by)
}

function items(group: string, { answers }: Scope): Answers[] {
  const value = answers[group]
  return Array.isArray(value) ? value.filter((it) => typeof it === 'object' && it !== null) : []
}

/** Completed years: a year is full on the birthday itself. */
function age(from: unknown, at: unknown): number | undefined {
  if (typeof from !== 'string' || typeof at !== 'string' || !isCalendarDay(from) || !isCalendarDay(at)) return undefined
  if (at < from) return undefined
  const years = Number(at.slice(0, 4)) - Number(from.slice(0, 4))
  return at.slice(5) < from.slice(5) ? years - 1 : years
}

/** An answer as it stands in a Vietnamese sentence. */
function word(operand: Operand, { answers, properties }: Scope): string {
  if ('text' in operand) return operand.text
  if ('number' in operand) return String(operand.number)
  const value = answers[operand.question]
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  const { oneOf, format } = properties[operand.question] ?? {}
  if (format === 'date' && isCalendarDay(value)) return value.split('-').reverse().join('/')
  return oneOf?.find((choice) => choice.const === value)?.title.vi ?? value
}
