import { date, evaluate, parseExpression, parseUnaryTests, unaryTest } from 'feelin'
import type { RuleAnswer } from './rules.ts'

/** What a text reads: `?` is the value that a unary test looks at. */
export type FeelValues = Record<string, RuleAnswer>
export type FeelNode = ReturnType<typeof parseExpression>['topNode']

const day = /^\d{4}-\d{2}-\d{2}$/
const remembered = new Map<string, unknown>()
const mostRemembered = 50_000

/** A FEEL expression's value; null for everything that has none. Never throws. */
export function feelValue(expression: string, values: FeelValues): unknown {
  return remember(`= ${expression}`, values, () => plain(evaluate(expression, forFeel(values)).value))
}

/** Whether the value `?` passes a unary test. What cannot be tested does not pass. Never throws. */
export function passes(test: string, values: FeelValues): boolean {
  if (test.trim() === '-') return true
  return remember(`? ${test}`, values, () => unaryTest(test, forFeel(values)).value) === true
}

export function parsedExpression(text: string): FeelNode {
  return parseExpression(text, {}, undefined).topNode
}

export function parsedTests(text: string): FeelNode {
  return parseUnaryTests(text, {}, undefined).topNode
}

/** The library parses a text each time anew; the same few texts and values come again and again. */
function remember(text: string, values: FeelValues, work: () => unknown): unknown {
  const key = `${text} ${JSON.stringify(values)}`
  if (remembered.has(key)) return remembered.get(key)
  let found: unknown
  try {
    found = work() ?? null
  } catch {
    found = null
  }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, found)
  return found
}

function forFeel(values: FeelValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && day.test(value) ? date(value) : value,
    ]),
  )
}

/** A computed day comes back as text, like the answers. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  const iso = (value as { iso?: unknown } | null | undefined)?.iso
  return typeof iso === 'string' ? iso : null
}
