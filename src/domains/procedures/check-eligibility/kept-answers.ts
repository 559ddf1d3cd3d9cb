import { createHmac, timingSafeEqual } from 'node:crypto'
import { now, today } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Procedure } from '../procedure.ts'
import { validAnswers } from '../rules/answers.ts'
import { channelsOf } from '../rules/check-table.ts'
import type { ProcedureRules, RuleAnswers } from '../rules/rules.ts'
import { type Walk, walk } from '../rules/walk.ts'

/**
 * What a visitor answered about one procedure stays in their own browser, sealed, until they file or two hours have passed:
 * nothing about them is kept here, nothing stands in an address, and signing in loses nothing.
 */
export const answersCookie = 'portal_eligibility'
export const hoursKept = 2

type Cookies = Record<string, string | undefined>

export function writeAnswers(config: Config, it: { procedureId: string; answers: RuleAnswers }): string {
  const content = Buffer.from(JSON.stringify([it.procedureId, now().getTime(), it.answers])).toString('base64url')
  return `${content}.${seal(config, content)}`
}

/** The answers about this procedure that are still kept, as far as they answer its questions. */
export function readAnswers(config: Config, cookies: Cookies, procedure: Procedure): RuleAnswers {
  const { rules } = procedure.record
  const found = /^([\w-]{1,4000})\.([\w-]{43})$/.exec(cookies[answersCookie] ?? '')
  if (!found || !rules) return {}
  const [, content, given] = found
  if (!timingSafeEqual(Buffer.from(seal(config, content!)), Buffer.from(given!))) return {}
  const [id, at, answers] = JSON.parse(Buffer.from(content!, 'base64url').toString()) as [string, number, RuleAnswers]
  if (id !== procedure.id || now().getTime() - at > hoursKept * 3_600_000) return {}
  return validAnswers(rules.questions, answers)
}

/** The way through the questions of a procedure, today. */
export function walkToday(record: Procedure['record'] & { rules: ProcedureRules }, answers: RuleAnswers): Walk {
  return walk(record.rules, answers, { today: today(), channels: channelsOf(record) })
}

/**
 * The answers with which a dossier may be begun. `unfinished`: something is still to be asked; undefined: this procedure
 * asks nothing.
 */
export function answersToFile(
  config: Config,
  cookies: Cookies,
  procedure: Procedure,
): RuleAnswers | 'unfinished' | undefined {
  const { record } = procedure
  if (!record.rules || record.rules.questions.length === 0) return undefined
  const { answers, next } = walkToday({ ...record, rules: record.rules }, readAnswers(config, cookies, procedure))
  return next ? 'unfinished' : answers
}

function seal(config: Config, content: string): string {
  return createHmac('sha256', config.key('eligibility')).update(content).digest('base64url')
}
