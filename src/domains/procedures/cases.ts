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

/**
 * The cases that the applicant is asked about. How the office will fare with it (verifying, searching old books, receiving it
 * after three o'clock) nobody can know at filing.
 */
export function applicantsCases(record: Pick<ProcedureRecord, 'cases'>): Case[] {
  const known = distinctCases(record).filter((it) => !isForOffice(it.name))
  return known.length > 1 ? known : []
}

function isForOffice(name: string): boolean {
  return /xác minh|phức tạp|kéo dài|thêm thời gian|hồ sơ (thông thường|rõ ràng)|nhận (trước|sau) \d+ giờ|(tìm|tra) .*sổ/iu.test(
    name,
  )
}
