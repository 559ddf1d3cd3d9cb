import { formatMoment, formatWeekday } from '#ui/format.ts'
import type { Language } from '#platform/language.ts'

type ChangedDay = { day: string; kind: string | null; name: string; decision: string }

/** "nghỉ thứ Sáu 12/02/2027 (Tết; TB 1/2026)": the changed days that moved a date, for people. */
function reasonOf(language: Language, days: readonly ChangedDay[]): string {
  const said = days.map(({ day, kind, name, decision }) => {
    const when = `${formatWeekday(day, language)} (${name}; ${decision})`
    if (language === 'vi')
      return `${kind === null ? 'bỏ khỏi lịch' : kind === 'SWAP_WORK' ? 'làm việc' : 'nghỉ'} ${when}`
    return `${when} ${kind === null ? 'is taken out' : kind === 'SWAP_WORK' ? 'is worked' : 'is a day off'}`
  })
  return said.join('; ')
}

const words = {
  vi: {
    due: (to: string, from: string) => `Hẹn trả kết quả: ${to} (trước là ${from}).`,
    deadline: (to: string) => `Hạn bổ sung của bạn: ${to}.`,
    reason: (it: string) => `Lý do: lịch làm việc thay đổi: ${it}.`,
  },
  en: {
    due: (to: string, from: string) => `The result is promised for ${to} (before: ${from}).`,
    deadline: (to: string) => `You may send what was asked for until ${to}.`,
    reason: (it: string) => `Reason: the working calendar changed: ${it}.`,
  },
}

/** What a recount says: the new dates, and the decisions that moved them. */
export function recountLines(payload: Record<string, unknown>, language: Language): string[] {
  const t = words[language]
  const moment = (value: unknown) => formatMoment(new Date(String(value)), language)
  const { currentDue, dueBefore, supplementDeadline, days } = payload
  return [
    ...(currentDue ? [t.due(moment(currentDue), moment(dueBefore))] : []),
    ...(supplementDeadline ? [t.deadline(moment(supplementDeadline))] : []),
    t.reason(reasonOf(language, days as ChangedDay[])),
  ]
}
