import type { MeasuredTimes } from '#procedures'
import type { Db } from '#platform/database/connect.ts'
import { listWaitingTimes } from './waiting-times.sql.ts'

export const waitingTimesTopic = 'waiting-times'

/** What the page of a procedure says of it. */
export const measuredTimes: MeasuredTimes = {
  topic: waitingTimesTopic,
  async of(db: Db, procedureCode: string) {
    const [first, ...others] = await listWaitingTimes(db, procedureCode)
    return first?.agencyId === 0 ? { all: first, agencies: others } : undefined
  },
}
