import type { ProcedureFee, ProcedureRecord } from './record.ts'

/**
 * What a published fee row truly says. `in-text`: the number is 0 but the text names an amount; `council`: each province's
 * council sets it; `unknown`: nothing was published; only `free` may be called free.
 */
export type FeeMeaning =
  | { kind: 'amount'; amount: number; currency: string }
  | { kind: 'free' | 'in-text' | 'council' | 'unknown' }

export type FeeSummary = {
  kind: 'amount' | 'free' | 'in-text' | 'council' | 'unknown'
  /** The smallest and largest published amounts in đồng or in the one currency used. */
  from: number
  to: number
  currency: string
  /** A reduction is quoted: the amounts are the full ones until this day ends it. */
  reducedUntil: string | null
}

const amountInText = /\d[\d.,]*\s*(đồng|đ\b|vnđ|vnd|usd|triệu|nghìn|ngàn)|\d\s*%/iu
const council = /hội đồng nhân dân|hđnd/iu
const until = /(?:đến hết|đến|hết)\s+(?:hết\s+)?ngày\s+(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})/iu

export function meaningOf(fee: ProcedureFee): FeeMeaning {
  if (fee.amount !== null && fee.amount > 0) return { kind: 'amount', amount: fee.amount, currency: fee.currency }
  if (amountInText.test(fee.text)) return { kind: 'in-text' }
  if (council.test(fee.text)) return { kind: 'council' }
  if (fee.amount === null) return { kind: fee.file === '' && fee.text === '' ? 'unknown' : 'in-text' }
  return fee.file === '' ? { kind: 'free' } : { kind: 'in-text' }
}

/** The fee in one line, never friendlier than what was published. */
export function feeSummary(record: ProcedureRecord, channel?: string): FeeSummary {
  const rows = record.channels.filter((it) => channel === undefined || it.channel === channel).flatMap((it) => it.fees)
  const meanings = rows.map(meaningOf)
  const has = (kind: FeeMeaning['kind']) => meanings.some((it) => it.kind === kind)
  const amounts = meanings.flatMap((it) => (it.kind === 'amount' ? [it] : []))
  const [first] = amounts
  const oneCurrency = first !== undefined && amounts.every((it) => it.currency === first.currency)
  // An amount beside rows of another meaning is not the whole story.
  const kind =
    oneCurrency && !has('in-text') && !has('council')
      ? 'amount'
      : first !== undefined || has('in-text')
        ? 'in-text'
        : has('council')
          ? 'council'
          : has('free') && !has('unknown')
            ? 'free'
            : 'unknown'
  const values = amounts.map((it) => it.amount)
  return {
    kind,
    from: has('free') || has('unknown') ? 0 : Math.min(...values, Number.POSITIVE_INFINITY),
    to: Math.max(...values, 0),
    currency: first?.currency ?? 'VND',
    reducedUntil: rows.map((it) => reductionEnd(it.text)).find((day) => day !== null) ?? null,
  }
}

/** The day a quoted reduction ends ("... kể từ ngày 01/7/2025 đến hết ngày 31/12/2026"). */
export function reductionEnd(text: string): string | null {
  const [, day, month, year] = until.exec(text) ?? []
  if (!day || !month) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
