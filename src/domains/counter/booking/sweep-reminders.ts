import { now, today } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { findOffice } from '../office/office.sql.ts'
import { minuteOfDay } from '../office/reception.ts'
import { daysLater } from '../office/typed-day.ts'
import { takeToRemind } from './appointment.sql.ts'
import { tellBooked } from './tell-visitor.ts'

const batch = 50
/** Nobody wants to be told in the night. */
const fromMinute = 8 * 60

/** Reminds people on the day before, once. Who books today for tomorrow has just been told. */
export function sweepReminders({ db }: Pick<Services, 'db'>): Sweep {
  return {
    name: 'counter.reminders',
    async run() {
      if (minuteOfDay(now()) < fromMinute) return
      const day = daysLater(today(), 1)
      const bookedBefore = new Date(`${today()}T00:00:00+07:00`)
      for (let taken = batch; taken === batch; ) {
        taken = await db.begin(async (tx) => {
          const due = await takeToRemind(tx, { day, bookedBefore, at: now(), limit: batch })
          for (const appointment of due) {
            const office = await findOffice(tx, appointment.officeId)
            if (office) await tellBooked(tx, appointment, { office, kind: 'reminded' })
          }
          return due.length
        })
      }
    },
  }
}
