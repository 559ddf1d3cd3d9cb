import type { ProcedureChannel, ProcedureFee, ProcedureLimit, ProcedureRecord } from '../record.ts'

/** The national database's words for what a record says. */
export const kinds: Record<string, ProcedureRecord['kind']> = {
  STANDARD: 'standard',
  SPECIFIC: 'specific',
  STANDARD_INTERNAL: 'internal',
}

export const states: Record<string, ProcedureRecord['state']> = {
  ACTIVE: 'active',
  UPDATED: 'amended',
  ABOLISHED: 'abolished',
  INACTIVE: 'abolished',
}

export const channels: Record<string, ProcedureChannel['channel']> = {
  ONLINE: 'online',
  DIRECT: 'in-person',
  POSTAL: 'post',
}

export const feeKinds: Record<string, ProcedureFee['kind']> = {
  FEE: 'fee',
  SERVICE_FEE: 'service-fee',
  PRICE_LEVEL: 'price',
}

export const units: Record<string, ProcedureLimit['unit']> = {
  WORKING_DAY: 'working-day',
  DAY: 'day',
  HOUR: 'hour',
  MONTH: 'month',
  YEAR: 'year',
  OTHER: 'other',
}

const levels: Record<string, ProcedureRecord['levels'][number]> = {
  BO: 'ministry',
  TINH: 'province',
  XA: 'commune',
  KHAC: 'other',
}

export function levelsOf(words: readonly string[]): ProcedureRecord['levels'] {
  return words.flatMap((word) => levels[word] ?? [])
}

/** No currency means đồng. */
export function currencyOf(name: string | undefined): string {
  return name === undefined || name === '' || name === 'Việt Nam Đồng' ? 'VND' : name
}
