import { Type, type Static } from 'typebox'

const workingDays = '^\\d{1,3}(,\\d{1,3})*$'

/** When people are told, and how long an agency may take to answer: what no law fixes. */
export const timeSettings = Type.Object({
  ACCEPT_WITHIN_WORKING_HOURS: Type.Integer({ minimum: 1, maximum: 240, default: 8 }),
  WARN_BEFORE_DUE_WORKING_HOURS: Type.Integer({ minimum: 1, maximum: 240, default: 16 }),
  REMIND_SUPPLEMENT_WORKING_DAYS: Type.String({ pattern: workingDays, default: '3,1' }),
  REMIND_DRAFT_DAYS: Type.String({ pattern: workingDays, default: '3,20' }),
  REMIND_DUE_WORKING_DAYS: Type.String({ pattern: workingDays, default: '3,10' }),
  REMIND_COLLECT_WORKING_DAYS: Type.String({ pattern: workingDays, default: '5,20' }),
  REMIND_RESULT_EXPIRY_DAYS: Type.Integer({ minimum: 1, maximum: 365, default: 30 }),
  /** How the portal reaches the databases of the catalogue `co-so-du-lieu`. */
  DATABASE_CONNECTIONS_FILE: Type.Optional(Type.String({ minLength: 1 })),
})

export type TimeSettings = {
  acceptWithinWorkingHours: number
  warnBeforeDueWorkingHours: number
  remindSupplementWorkingDays: readonly number[]
  remindDraftDays: readonly number[]
  remindDueWorkingDays: readonly number[]
  remindCollectWorkingDays: readonly number[]
  remindResultExpiryDays: number
}

const usual: TimeSettings = {
  acceptWithinWorkingHours: 8,
  warnBeforeDueWorkingHours: 16,
  remindSupplementWorkingDays: [3, 1],
  remindDraftDays: [3, 20],
  remindDueWorkingDays: [3, 10],
  remindCollectWorkingDays: [5, 20],
  remindResultExpiryDays: 30,
}

let inUse: TimeSettings = usual

/** The settings of this process, from its configuration. */
export function useTimeSettings(it: Static<typeof timeSettings>): void {
  inUse = {
    acceptWithinWorkingHours: it.ACCEPT_WITHIN_WORKING_HOURS,
    warnBeforeDueWorkingHours: it.WARN_BEFORE_DUE_WORKING_HOURS,
    remindSupplementWorkingDays: it.REMIND_SUPPLEMENT_WORKING_DAYS.split(',').map(Number),
    remindDraftDays: it.REMIND_DRAFT_DAYS.split(',').map(Number),
    remindDueWorkingDays: it.REMIND_DUE_WORKING_DAYS.split(',').map(Number),
    remindCollectWorkingDays: it.REMIND_COLLECT_WORKING_DAYS.split(',').map(Number),
    remindResultExpiryDays: it.REMIND_RESULT_EXPIRY_DAYS,
  }
}

export function timesInUse(): TimeSettings {
  return inUse
}
