import type { ProcedureRecord } from './record.ts'

type Case = ProcedureRecord['cases'][number]

/**
 * The cases that a person can tell apart. Many published records repeat the procedure's own name and limit under several
 * codes; asking which of them applies would be a riddle.
 */
export function distinctCases({ cases }: Pick<ProcedureRecord, 'cases'>): Case[] {
  const seen = new Map<string, Case>()
  for (const it of cases) {
    const looks = `${it.name.trim().toLowerCase()} ${it.limit.amount} ${it.limit.unit}`
    if (!seen.has(looks)) seen.set(looks, it)
  }
  return [...seen.values()]
}
