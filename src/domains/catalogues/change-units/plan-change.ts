import { isCalendarDay } from '#platform/dates.ts'
import type { Db } from '#platform/database/connect.ts'
import { readDay } from '../catalogue/read-draft.ts'
import { sameSpelling } from '../fold.ts'
import { type AdminUnit, splitFullName, type UnitKind, type UnitLevel } from '../units/unit.ts'
import { findUnit } from '../units/unit.sql.ts'
import type { en } from './change-units.en.ts'

export type ChangeKind = 'merge' | 'split' | 'rename'
/** What was typed. */
export type TypedChange = { kind: string; effective: string; act: string; from: string; to: string }
export type ChangeFault = { field: keyof TypedChange; rule: keyof (typeof en)['faults']; detail?: string }

/** A unit that begins, or one that is there and receives (`existing`). */
export type UnitAfter = {
  code: string
  fullName: string
  name: string
  kind: UnitKind
  existing: AdminUnit | undefined
}
export type PlannedChange = {
  kind: ChangeKind
  effective: string
  act: string
  level: UnitLevel
  from: AdminUnit[]
  to: UnitAfter[]
}

/** Reads what was typed and looks at the units it names; changes nothing. */
export async function planChange(
  db: Db,
  typed: TypedChange,
): Promise<{ plan: PlannedChange } | { faults: ChangeFault[] }> {
  const faults: ChangeFault[] = []
  const { kind, act } = typed
  const effective = readDay(typed.effective)
  if (kind !== 'merge' && kind !== 'split' && kind !== 'rename') faults.push({ field: 'kind', rule: 'kind' })
  if (effective === undefined) faults.push({ field: 'effective', rule: 'required' })
  else if (!isCalendarDay(effective)) faults.push({ field: 'effective', rule: 'day' })
  for (const field of ['act', 'from', 'to'] as const) if (typed[field] === '') faults.push({ field, rule: 'required' })
  if (faults.length > 0) return { faults }
  const day = effective as string
  const from = await readFrom(db, { text: typed.from, day, faults })
  const level = from[0]?.level ?? 'commune'
  if (from.some((it) => it.level !== level) || level === 'district' || (level === 'province' && kind !== 'rename'))
    faults.push({ field: 'from', rule: 'levels' })
  const to = await readTo(db, { text: typed.to, day, level, from, faults })
  if (faults.length === 0 && !fits(kind as ChangeKind, from, to))
    faults.push({ field: 'to', rule: `${kind as ChangeKind}-shape` })
  if (faults.length > 0) return { faults }
  return { plan: { kind: kind as ChangeKind, effective: day, act, level, from, to } }
}

function fits(kind: ChangeKind, from: readonly AdminUnit[], to: readonly UnitAfter[]): boolean {
  if (kind === 'merge') return to.length === 1 && (from.length > 1 || to[0]!.existing !== undefined)
  if (kind === 'split') return from.length === 1 && to.length > 1
  return from.length === 1 && to.length === 1 && from[0]!.code === to[0]!.code
}

async function readFrom(
  db: Db,
  { text, day, faults }: { text: string; day: string; faults: ChangeFault[] },
): Promise<AdminUnit[]> {
  const codes = text.split(/[\s,;]+/).filter((it) => it !== '')
  const found: AdminUnit[] = []
  for (const [index, code] of codes.entries()) {
    if (codes.indexOf(code) !== index) {
      faults.push({ field: 'from', rule: 'twice', detail: code })
      continue
    }
    const unit = await findUnit(db, code, dayBefore(day))
    if (!unit) faults.push({ field: 'from', rule: 'from-unknown', detail: code })
    else if (unit.validTo !== null)
      faults.push({ field: 'from', rule: 'from-ended', detail: `${unit.fullName} (${code})` })
    else found.push(unit)
  }
  return found
}

type ToRead = { text: string; day: string; level: UnitLevel; from: readonly AdminUnit[]; faults: ChangeFault[] }

async function readTo(db: Db, { text, day, level, from, faults }: ToRead): Promise<UnitAfter[]> {
  const found: UnitAfter[] = []
  for (const line of text.split(/\r?\n/).map((it) => it.trim())) {
    if (line === '') continue
    const [, code = '', fullName = ''] = /^(\d+)\s+(\S.*)$/.exec(line) ?? []
    const fault = (rule: ChangeFault['rule'], detail: string) => faults.push({ field: 'to', rule, detail })
    const named = nameOf(fullName, level)
    if (!named) fault('to-line', line)
    else if (code.length !== (level === 'province' ? 2 : 5)) fault('to-code', code)
    else if (found.some((it) => it.code === code)) fault('twice', code)
    else {
      const holder = await findUnit(db, code, day)
      const ends = holder !== undefined && from.some((it) => it.id === holder.id)
      const existing = holder && !ends ? holder : undefined
      if (existing && !sameSpelling(existing.fullName, fullName)) fault('code-in-use', existing.fullName)
      else found.push({ code, fullName, ...named, existing })
    }
  }
  return found
}

const kindsOfCommunes: readonly UnitKind[] = ['commune', 'ward', 'township', 'special-zone']

function nameOf(fullName: string, level: UnitLevel): { kind: UnitKind; name: string } | undefined {
  try {
    const named = splitFullName(fullName, level)
    const fitting =
      level === 'province' ? ['province', 'city'].includes(named.kind) : kindsOfCommunes.includes(named.kind)
    return fitting && named.name !== '' ? named : undefined
  } catch {
    return undefined
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600_000).toISOString().slice(0, 10)
}
