import { procedureTitle } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import type { Dossier } from '../dossier.sql.ts'
import { longDay } from '../paper-forms/long-date.ts'
import { filledIn } from '../paper-forms/template/template.ts'

/** What the words are for. */
export const wordingKinds = ['supplement', 'refusal', 'stop', 'apology', 'message'] as const
export type WordingKind = (typeof wordingKinds)[number]

/** The act on whose page the words are offered. */
export const kindOfAct: Readonly<Record<string, WordingKind>> = {
  // What is found wanting leads on to the request.
  accept: 'supplement',
  'request-supplement': 'supplement',
  refuse: 'refusal',
  finish: 'refusal',
  stop: 'stop',
  apologise: 'apology',
  message: 'message',
}

/** What may stand in braces, named as on the agency's papers. */
export const wordingPlaceholders = [
  ...(['ma_ho_so', 'nguoi_nop', 'noi_dung', 'co_quan', 'ngay', 'han_tra', 'han_bo_sung', 'nguoi_ky'] as const),
]
export type WordingPlaceholder = (typeof wordingPlaceholders)[number]

/** The day by which papers must come is said only where one asks for them. */
export function wordingPlaceholdersOf(kind: WordingKind): readonly WordingPlaceholder[] {
  return wordingPlaceholders.filter((it) => it !== 'han_bo_sung' || kind === 'supplement')
}

export type FillFrom = { actor: Actor; dossier: Dossier; typed: Record<string, unknown> }

/** The words about this dossier. What nobody knows yet stays in braces: it cannot be sent so (`leftOpen`). */
export function filledWording(text: string, from: FillFrom): string {
  return filledIn(text, valuesOf(from))
}

function valuesOf({ actor, dossier, typed }: FillFrom): Partial<Record<WordingPlaceholder, string>> {
  const deadline = readDateParts(typed, 'deadline')
  return {
    ma_ho_so: dossier.code ?? dossier.submissionNumber,
    nguoi_nop: dossier.applicantName,
    noi_dung: procedureTitle(dossier.procedureName),
    co_quan: dossier.agencyName,
    ngay: longDay(today(), 'vi'),
    nguoi_ky: actor.name,
    ...(dossier.currentDue !== null && { han_tra: formatMoment(new Date(dossier.currentDue), 'vi') }),
    ...(deadline !== undefined && deadline !== 'invalid' && { han_bo_sung: formatDay(deadline, 'vi') }),
  }
}

/** Nobody's words: for looking at what an administrator writes. */
export const sampleValues: Record<WordingPlaceholder, string> = {
  ma_ho_so: 'H26.001.02-261127-0001',
  nguoi_nop: 'Nguyễn Thị Mẫu',
  noi_dung: 'Thủ tục đăng ký khai sinh',
  co_quan: 'Ủy ban nhân dân phường Mẫu',
  ngay: 'ngày 27 tháng 11 năm 2026',
  han_tra: '17:00 thứ Sáu, 04/12/2026',
  han_bo_sung: '11/12/2026',
  nguoi_ky: 'Lê Thị Ví Dụ',
}

/** The first place in a text that was to be filled in and is not. Other braces are the officer's own. */
export function leftOpen(text: string): string | undefined {
  for (const [whole, name] of text.matchAll(/\{([a-z_]+)\}/g))
    if ((wordingPlaceholders as readonly string[]).includes(name!)) return whole
  return undefined
}
