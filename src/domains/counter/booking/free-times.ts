import { calendarOf } from '#law'
import { now, today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Office, Service } from '../office/office.ts'
import { bookedTimes } from './appointment.sql.ts'
import { daysOffOf, slotsOf } from './slot.sql.ts'
import { bookableDays, isAhead, type Time, timesOf } from './slots.ts'

export type FreeTime = Time & { free: number }

/** The days on which one may come for a service, and the times of one of them that still have a place. */
export async function freeTimes(
  db: Db,
  it: { office: Office; service: Service; day: string | undefined; except?: string },
): Promise<{ days: string[]; times: FreeTime[] }> {
  const { office, service, day } = it
  if (!office.isOpen || !service.isOpen) return { days: [], times: [] }
  const slots = (await slotsOf(db, office.id)).filter((slot) => slot.serviceId === service.id)
  const off = new Set((await daysOffOf(db, office.id, today())).map((one) => one.day))
  const days = bookableDays(slots, { calendar: await calendarOf(db, office.agencyPath), off, now: now() })
  if (day === undefined || !days.includes(day)) return { days, times: [] }
  const booked = await bookedTimes(db, { serviceId: service.id, day, except: it.except ?? null })
  const taken = new Map(booked.map((one) => [one.at.getTime(), one.booked]))
  const times = timesOf(slots, day).map((time) => ({
    ...time,
    free: time.capacity - (taken.get(time.at.getTime()) ?? 0),
  }))
  return { days, times: times.filter((time) => time.free > 0 && isAhead(time, now())) }
}
