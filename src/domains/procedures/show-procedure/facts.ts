import type { Language } from '#platform/language.ts'
import { formatDay, formatLimit, formatNumber } from '#ui/format.ts'
import { type FeeSummary, feeSummary, meaningOf } from '../fee.ts'
import { isCountable, legalLimit } from '../legal-limit.ts'
import { readSameDay } from '../same-day.ts'
import type { ProcedureFee, ProcedureLimit, ProcedureRecord } from '../record.ts'
import type { vi } from './show-procedure.vi.ts'

type Words = typeof vi
const shortEnough = 140

/** The legal time in a few words; a long text is only pointed to. */
export function limitInBrief(record: ProcedureRecord, t: Words, language: Language): string {
  const limits = [...new Set(record.channels.map((it) => it.channel))].map((it) => legalLimit(record, it))
  const [first] = limits
  if (!first) return t.limitUnknown
  const same = limits.every((it) => it.amount === first.amount && it.unit === first.unit && it.text === first.text)
  if (!same) return t.limitInText
  if (first.amount !== null) return capital(formatLimit(first, language))
  if (first.text === '') return limitOfCases(record, language) ?? t.limitUnknown
  return first.text.length > shortEnough ? t.limitInText : first.text
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** When no way to file says a number, but all cases say the same one. */
function limitOfCases({ cases }: ProcedureRecord, language: Language): string | undefined {
  const [first] = cases
  if (!first || !isCountable(first.limit)) return undefined
  const same = cases.every((it) => it.limit.amount === first.limit.amount && it.limit.unit === first.limit.unit)
  return same ? formatLimit(first.limit, language) : undefined
}

/** The limit of one row of a channel or of one case, as published; a number of the unit `other` says nothing. */
function limitOfRow(limit: ProcedureLimit, t: Words, language: Language): string {
  if (isCountable(limit)) return [formatLimit(limit, language), limit.text].filter((it) => it !== '').join('. ')
  return limit.text || t.limitUnknown
}

/** The limit of a way of filing or of a case; "trong ngày" where its words say so, never beside "1 ngày". */
export function limitOfWay(
  way: { limit: ProcedureLimit; text: string },
  steps: ProcedureRecord['steps'],
  { t, language }: { t: Words; language: Language },
): string {
  const { limit, text: channel } = way
  const read = readSameDay(limit, { channel, steps })
  return read === limit ? limitOfRow(limit, t, language) : limit.text || formatLimit(read, language)
}

export function feeInBrief(
  record: ProcedureRecord,
  t: Words,
  language: Language,
): { text: string; note: string | null } {
  const fee = feeSummary(record)
  const note = fee.reducedUntil === null ? null : t.reducedUntil(formatDay(fee.reducedUntil, language))
  return { text: feeText(fee, t, language), note: fee.kind === 'amount' || fee.kind === 'in-text' ? note : null }
}

function feeText(fee: FeeSummary, t: Words, language: Language): string {
  if (fee.kind === 'free') return t.free
  if (fee.kind === 'council') return t.feeCouncil
  if (fee.kind === 'unknown') return t.feeUnknown
  if (fee.kind === 'in-text') return t.feeInText
  const money = (amount: number) => moneyOf(amount, fee.currency, language)
  return fee.from === 0 ? t.feeUpTo(money(fee.to)) : t.feeAmount(money(fee.from), money(fee.to))
}

/** One published fee row in words, without its own text. */
export function feeOfRow(fee: ProcedureFee, t: Words, language: Language): string {
  const meaning = meaningOf(fee)
  if (meaning.kind === 'amount') return moneyOf(meaning.amount, meaning.currency, language)
  return { free: t.free, 'in-text': t.feeInText, council: t.feeCouncil, unknown: t.feeUnknown }[meaning.kind]
}

function moneyOf(amount: number, currency: string, language: Language): string {
  return `${formatNumber(amount, language)} ${currency === 'VND' ? 'đồng' : currency}`
}
