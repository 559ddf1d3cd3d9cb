import { inLanguage, type Language } from '#platform/language.ts'
import { formatDay } from '#ui/format.ts'
import type { RuleQuestion } from '../rules/rules.ts'
import { en } from './describe-rules.en.ts'
import { vi } from './describe-rules.vi.ts'

export type Telling = { questions: readonly RuleQuestion[]; language: Language }

const tokens = /(?:date|duration)\(\s*"[^"]*"\s*\)|"[^"]*"|[A-Za-z]\w*|<=|>=|!=|\*|[\s\S]/g
const signs: Record<string, string> = { '<=': '≤', '>=': '≥', '!=': '≠', '*': '×' }

/** A condition as one reads it aloud: questions by their text, choices by theirs. What it does not know stays as written. */
export function feelInWords(text: string, telling: Telling): string {
  return (text.match(tokens) ?? []).map((token) => wordFor(token, telling)).join('')
}

/** One test of a table's row: what is tested, then how. */
export function testInWords(input: string, test: string, telling: Telling): string {
  const [tested, how] = [feelInWords(input, telling), feelInWords(test, telling)]
  if (/(^|[^"\w])\?/.test(test)) return how.replaceAll('?', tested)
  return /^\s*[<>!=]/.test(test) ? `${tested} ${how}` : `${tested}: ${how}`
}

function wordFor(token: string, { questions, language }: Telling): string {
  const t = inLanguage({ vi, en }, language)
  const quoted = /"([^"]*)"/.exec(token)?.[1]
  if (token.startsWith('date(')) return formatDay(quoted!, language)
  if (token.startsWith('duration(')) return period(quoted!, t.periods)
  if (quoted !== undefined) {
    const choice = questions.flatMap((it) => it.choices).find((it) => it.value === quoted)
    return choice ? said(choice.text, language) : (t.channels[quoted as 'online'] ?? quoted)
  }
  const question = questions.find((it) => it.id === token)
  if (question) return `“${said(question.text, language) || token}”`
  return t.feel.get(token) ?? signs[token] ?? token
}

function period(text: string, words: { Y: string; M: string; D: string }): string {
  return [...text.matchAll(/(\d+)([YMD])/g)].map((it) => `${it[1]} ${words[it[2] as 'Y']}`).join(' ')
}

/** Texts that are not translated are read in Vietnamese. */
export function said(text: { vi: string; en: string }, language: Language): string {
  return text[language] || text.vi
}
