import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDay, workingCalendar } from '../law/working-calendar.ts'
import { countedDue, pause, resume } from './clock.ts'
import { applyChange, blankState, type Change } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { type ClockAct, dueByActs, recounted } from './recount.ts'
import { blankTrack, type Track } from './track.ts'

const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const iso = (text: string) => vietnam(text).toISOString()
const off = (day: string): CalendarDay => ({ day, kind: 'HOLIDAY', status: 'OFFICIAL', name: '', decision: '' })
const calendarOf = (...days: string[]) => workingCalendar(days.map(off))
const before = calendarOf('2026-11-24')
const filed = { limitAmount: 3, limitUnit: 'working-day', law: { clock: 'ND309-2026' } } as const

/** A dossier with its acts, each counted by the calendar. */
function history(calendar = before, it: Partial<Dossier> = {}) {
  const acts: ClockAct[] = []
  let dossier = { ...blankState, ...filed, ...it } as Dossier
  const act = (name: ClockAct['act'], at: string, change: Change) => {
    acts.push({ act: name, at: iso(at), change })
    dossier = { ...dossier, ...applyChange(dossier, change) }
  }
  return {
    acts,
    act,
    get dossier() {
      return dossier
    },
    accept(at: string, given?: string) {
      const due = given ? iso(given) : countedDue(calendar, dossier, vietnam(at))!.toISOString()
      act('accept', at, { acceptedAt: iso(at), originalDue: due, currentDue: due, law: dossier.law })
      return this
    },
    pauseFrom(from: string, to: string) {
      act('ask-due', from, pause(dossier, vietnam(from)))
      act('settle-due', to, resume(calendar, dossier, vietnam(to)))
      return this
    },
  }
}

const recount = (it: ReturnType<typeof history>, after: ReturnType<typeof calendarOf>, now = '2026-11-23 10:00') =>
  recounted(it.dossier, it.acts, { before: () => before, after: () => after, now: vietnam(now) })

test('[8] a further day off moves what was counted over it, one outside of the span moves nothing', () => {
  const it = history().accept('2026-11-23 09:00')
  expect(it.dossier.currentDue).toBe(iso('2026-11-27 17:00'))
  expect(recount(it, calendarOf('2026-11-24', '2026-11-26'))).toEqual({ currentDue: iso('2026-11-30 17:00') })
  expect(recount(it, calendarOf('2026-11-24', '2026-11-30'))).toBeUndefined()
  expect(recount(it, calendarOf('2026-11-24', '2026-11-20'))).toBeUndefined()
  expect(recount(it, before)).toBeUndefined()
})

test('[8] a day that is worked after all makes the date earlier, but nobody late by a decision of today', () => {
  const it = history().accept('2026-11-23 09:00')
  expect(recount(it, calendarOf())).toEqual({ currentDue: iso('2026-11-26 17:00') })
  expect(recount(it, calendarOf(), '2026-11-27 10:00')).toBeUndefined()
  expect(recount(it, calendarOf(), '2026-11-26 10:00')).toEqual({ currentDue: iso('2026-11-26 17:00') })
  expect(recount(it, calendarOf(), '2026-11-26 16:59')).toEqual({ currentDue: iso('2026-11-26 17:00') })
  expect(recount(it, calendarOf(), '2026-11-26 17:00')).toBeUndefined()
  expect(recount(it, calendarOf(), '2026-11-26 18:00')).toBeUndefined()
  const longer = history(before, { limitAmount: 5 }).accept('2026-11-20 09:00')
  expect(longer.dossier.currentDue).toBe(iso('2026-11-30 17:00'))
  expect(recount(longer, calendarOf(), '2026-11-28 09:00')).toBeUndefined()
  expect(recount(longer, calendarOf(), '2026-12-05 09:00')).toBeUndefined()
})

test('[8 3.7-6] a pause takes the new day off with it', () => {
  const it = history().accept('2026-11-23 09:00').pauseFrom('2026-11-25 09:00', '2026-11-27 09:00')
  expect(it.dossier.currentDue).toBe(iso('2026-12-01 17:00'))
  // Off within the pause: the pause is a day shorter, the way as well.
  expect(recount(it, calendarOf('2026-11-24', '2026-11-26'))).toBeUndefined()
  expect(recount(it, calendarOf('2026-11-24', '2026-11-30'))).toEqual({ currentDue: iso('2026-12-02 17:00') })
})

test('[8 3.7-6] what began anew is counted from where it began', () => {
  const it = history(before, { law: { clock: 'ND61-2018' } }).accept('2026-11-16 09:00')
  it.act('request-supplement', '2026-11-17 09:00', { pausedAt: iso('2026-11-17 09:00') })
  it.act('submit-supplement', '2026-11-23 09:00', { pausedAt: null, currentDue: iso('2026-11-27 17:00') })
  expect(recount(it, calendarOf('2026-11-24', '2026-11-26'))).toEqual({ currentDue: iso('2026-11-30 17:00') })
  // A duty paid lets the limit go on, under the older decree as well.
  const paid = history(before, { law: { clock: 'ND61-2018' } }).accept('2026-11-16 09:00')
  paid.pauseFrom('2026-11-17 09:00', '2026-11-23 09:00')
  expect(paid.dossier.currentDue).toBe(iso('2026-11-26 17:00'))
  expect(recount(paid, calendarOf('2026-11-24', '2026-11-25'))).toEqual({ currentDue: iso('2026-11-27 17:00') })
  expect(recount(it, calendarOf('2026-11-24', '2026-11-18'))).toBeUndefined()
  expect(recount(it, calendarOf('2026-11-24', '2026-11-27'))).toEqual({ currentDue: iso('2026-11-30 17:00') })
})

test('[8] a date that a person gave only moves off a day that is no longer worked', () => {
  const it = history(before, { limitUnit: 'other' }).accept('2026-11-23 09:00', '2026-11-26 17:00')
  expect(recount(it, calendarOf('2026-11-24', '2026-11-25'))).toBeUndefined()
  expect(recount(it, calendarOf('2026-11-24', '2026-11-26'))).toEqual({ currentDue: iso('2026-11-27 17:00') })
  const onDayOff = history(before, { limitUnit: 'other' }).accept('2026-11-23 09:00', '2026-11-24 17:00')
  expect(recount(onDayOff, calendarOf('2026-11-24', '2026-11-26'))).toBeUndefined()
  const promised = history().accept('2026-11-23 09:00')
  promised.act('report', '2026-11-23 10:00', { currentDue: iso('2026-12-08 17:00') })
  expect(recount(promised, calendarOf('2026-11-24', '2026-11-26'))).toBeUndefined()
  expect(recount(promised, calendarOf('2026-11-24', '2026-12-08'))).toEqual({ currentDue: iso('2026-12-09 17:00') })
  const whilePaused = history().accept('2026-11-23 09:00')
  whilePaused.act('ask-due', '2026-11-23 10:00', { pausedAt: iso('2026-11-23 10:00') })
  whilePaused.act('report', '2026-11-25 10:00', { currentDue: iso('2026-12-08 17:00') })
  expect(recount(whilePaused, calendarOf('2026-11-24', '2026-11-26'))).toBeUndefined()
  expect(dueByActs(whilePaused.dossier, whilePaused.acts, () => before)).toBe(iso('2026-12-08 17:00'))
})

test('[8] counted anew twice is counted from the acts, not from the last recount', () => {
  const it = history().accept('2026-11-23 09:00')
  it.act('recount-due', '2026-11-23 10:00', recount(it, calendarOf('2026-11-24', '2026-11-26'))!)
  const first = calendarOf('2026-11-24', '2026-11-26')
  const pair = { before: () => first, after: () => before, now: vietnam('2026-11-23 11:00') }
  expect(recounted(it.dossier, it.acts, pair)).toEqual({ currentDue: iso('2026-11-27 17:00') })
  expect(recounted(it.dossier, it.acts, { ...pair, after: () => first })).toBeUndefined()
  // Already counted by the newest calendar: nothing, whatever the pass began with.
  expect(recounted(it.dossier, it.acts, { ...pair, before: () => calendarOf(), after: () => first })).toBeUndefined()
  // What the calendar before does not lead to was not counted by it: it stays.
  const other = calendarOf('2026-11-24', '2026-11-25')
  const fresh = history().accept('2026-11-23 09:00')
  expect(
    recounted(fresh.dossier, fresh.acts, { ...pair, before: () => calendarOf(), after: () => other }),
  ).toBeUndefined()
})

test('[8] the applicant’s own deadline is never shortened', () => {
  const asked = (deadline: string) => {
    const it = history()
    it.act('request-supplement', '2026-11-23 09:00', { supplementDeadline: iso(deadline) })
    return it
  }
  const after = calendarOf('2026-11-26')
  expect(recount(asked('2026-11-26 17:00'), after)).toEqual({ supplementDeadline: iso('2026-11-27 17:00') })
  expect(recount(asked('2026-11-25 17:00'), after)).toBeUndefined()
  expect(recount(asked('2026-11-27 17:00'), after)).toBeUndefined()
})

test('[8] without a clock there is nothing to count', () => {
  const it = history()
  expect(recount(it, calendarOf('2026-11-26'))).toBeUndefined()
  expect(dueByActs(it.dossier, it.acts, () => before)).toBeNull()
})

/** Two agencies: the first accepted with the whole, the second a day later; both count three working days. */
function joined(it: Partial<Track> = {}) {
  const one = history().accept('2026-11-23 09:00')
  const agency = { agencyId: 1, agencyPath: '/1/', agencyName: 'CQ' }
  const track = { ...blankTrack, ...agency, status: 4, startedAt: iso('2026-11-23 09:00') } as const
  const limit = { amount: 3, unit: 'working-day' } as const
  const first = { ...track, number: 1, acceptedAt: iso('2026-11-23 09:00'), due: iso('2026-11-27 17:00') }
  const second = { acceptedAt: iso('2026-11-25 09:00'), due: iso('2026-11-30 17:00'), lead: false, limit }
  one.act('process', '2026-11-25 10:00', { tracks: [first, { ...track, ...second, number: 2, ...it }] })
  return one
}

test('[8 3.4-19.6] of a joined-up dossier the whole and each agency’s part are counted', () => {
  const at = (it: ReturnType<typeof joined>, ...days: string[]) =>
    recount(it, calendarOf('2026-11-24', ...days), '2026-11-25 11:00')
  expect(at(joined())).toBeUndefined()
  expect(at(joined(), '2026-11-26')).toEqual({
    currentDue: iso('2026-11-30 17:00'),
    tracks: [
      { number: 1, due: iso('2026-11-30 17:00') },
      { number: 2, due: iso('2026-12-01 17:00') },
    ],
  })
  expect(at(joined(), '2026-11-30')).toEqual({ tracks: [{ number: 2, due: iso('2026-12-01 17:00') }] })
  // What is over keeps its date, what nobody accepted has none, what was given by a person leaves only a day off.
  expect(at(joined({ status: 9 }), '2026-11-30')).toBeUndefined()
  expect(at(joined({ status: 1, acceptedAt: null, due: null }), '2026-11-30')).toBeUndefined()
  expect(at(joined({ status: 1, acceptedAt: null }), '2026-11-30')).toBeUndefined()
  const given = joined({ due: iso('2026-12-04 17:00') })
  expect(at(given, '2026-11-30')).toBeUndefined()
  expect(at(given, '2026-12-04')).toEqual({ tracks: [{ number: 2, due: iso('2026-12-07 17:00') }] })
  expect(at(joined({ limit: null, due: iso('2026-12-04 17:00') }), '2026-12-04')).toEqual({
    tracks: [{ number: 2, due: iso('2026-12-07 17:00') }],
  })
})

test('[8] a part’s date comes earlier with a day that is worked, but never lies behind', () => {
  const pair = { before: () => before, after: () => calendarOf() }
  const one = history().accept('2026-11-23 09:00')
  const sooner = joined()
  expect(recounted(sooner.dossier, sooner.acts, { ...pair, now: vietnam('2026-11-25 11:00') })).toEqual({
    ...{ currentDue: iso('2026-11-26 17:00'), tracks: [{ number: 1, due: iso('2026-11-26 17:00') }] },
  })
  expect(recounted(sooner.dossier, sooner.acts, { ...pair, now: vietnam('2026-11-27 11:00') })).toBeUndefined()
  expect(recounted(one.dossier, one.acts, { ...pair, now: vietnam('2026-11-27 11:00') })).toBeUndefined()
})

test('[8] a joined-up dossier without an accountable limit keeps what was promised', () => {
  const it = joined()
  const uncounted = { ...it.dossier, limitAmount: null } as Dossier
  const pair = { before: () => before, after: () => calendarOf('2026-11-24', '2026-11-26') }
  expect(recounted(uncounted, it.acts, { ...pair, now: vietnam('2026-11-25 11:00') })).toEqual({
    tracks: [{ number: 2, due: iso('2026-12-01 17:00') }],
  })
})

test('[8] a date counted anew is the one that would have been promised, and twice changes nothing more', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`)
  const days = fc.uniqueArray(day, { maxLength: 5 })
  const unit = fc.constantFrom('working-day', 'day', 'hour', 'month')
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 20 }), unit, (first, second, limitAmount, limitUnit) => {
      const [was, is] = [calendarOf(...first), calendarOf(...second)]
      const limit = { limitAmount, limitUnit } as Partial<Dossier>
      const it = history(was, limit).accept('2026-12-01 09:00').pauseFrom('2026-12-01 10:00', '2026-12-03 10:00')
      const fresh = history(is, limit).accept('2026-12-01 09:00').pauseFrom('2026-12-01 10:00', '2026-12-03 10:00')
      // The day before: no date lies so near that it may not come earlier.
      const pair = { before: () => was, after: () => is, now: vietnam('2026-11-30 07:00') }
      const change = recounted(it.dossier, it.acts, pair)
      const due = change?.currentDue ?? it.dossier.currentDue
      expect(due).toBe(fresh.dossier.currentDue)
      if (change) it.act('recount-due', '2026-12-03 11:00', change)
      expect(recounted(it.dossier, it.acts, pair)).toBeUndefined()
      expect(it.dossier.originalDue).toBe(it.acts[0]!.change.originalDue)
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
})
