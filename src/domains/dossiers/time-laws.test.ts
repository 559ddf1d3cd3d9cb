import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apologyLatest, notEligibleNoticeBy } from '#law'
import { readReferenceDays } from '../law/calendar.ts'
import { workingCalendar } from '../law/working-calendar.ts'
import { mayApologise } from './apologise/apologise.ts'
import { replay } from './chain.ts'
import { afterSupplement, effectOf, pause, punctualityOf, resume } from './clock.ts'
import { type ActName, applyChange, blankState, type Change, statusOf, targetOf, type Track } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { type Handling, usualHandling } from './handling/handling.ts'
import { momentsOf } from './moments/moments.ts'
import { acceptedClock, answered, apologisedClock, askedInTime, filedClock } from './reception.ts'
import { needsGround } from './request-supplement/request-supplement.ts'
import { timesInUse } from './time-settings.ts'
import { blankTrack } from './track.ts'

const calendar = workingCalendar(readReferenceDays())
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const hourMs = 3_600_000

const track: Track = {
  ...{ number: 1, agencyId: 1, agencyPath: '/1/', agencyName: 'UBND', assigneeId: null, assigneeName: '', status: 1 },
  ...{ ...blankTrack, startedAt: '2026-01-05T02:00:00.000Z' },
}

function filedDossier(limit: Partial<Dossier> = {}): Dossier {
  const filed = { limitAmount: 5, limitUnit: 'working-day', pausesForDue: true, ...limit }
  const state = applyChange(blankState, { tracks: [track] })
  return { ...filed, ...state, status: 1 } as Dossier
}

/** What each act changes, by the functions that the acts themselves use; undefined: it is not possible. */
function changeBy(act: ActName, dossier: Dossier, it: { now: Date; handling: Handling }): Change | undefined {
  const { now, handling } = it
  const to = targetOf(dossier, act)
  const move = (change: Change | undefined) =>
    to === undefined || change === undefined ? undefined : { ...change, tracks: [{ number: 1, status: to }] }
  switch (act) {
    case 'accept':
      return move(acceptedClock(calendar, dossier, { received: now, handling, remote: false }))
    case 'refuse':
      return move(answered(dossier, now))
    case 'request-supplement': {
      if (needsGround(dossier)) return undefined
      const deadline = new Date(now.getTime() + 200 * hourMs).toISOString()
      const asked = { supplementsAsked: dossier.supplementsAsked + 1, supplementDeadline: deadline }
      return move({ ...pause(dossier, now), ...askedInTime(calendar, dossier, now), ...asked })
    }
    case 'submit-supplement':
      return move({ ...afterSupplement(calendar, dossier, now), supplementDeadline: null })
    case 'extend-supplement': {
      if (statusOf(dossier) !== 5) return undefined
      return { supplementDeadline: new Date(Date.parse(dossier.supplementDeadline!) + 48 * hourMs).toISOString() }
    }
    case 'close-supplement':
      return move({ pausedAt: null, supplementDeadline: null, endedAt: now.toISOString() })
    case 'ask-due':
      return dossier.atAgencyCost ? undefined : move({ ...pause(dossier, now), pausedFrom: statusOf(dossier) })
    case 'settle-due':
      return move({ ...resume(calendar, dossier, now), pausedFrom: null })
    case 'apologise': {
      if (!mayApologise(dossier)) return undefined
      const { currentDue } = dossier
      const due = new Date(Math.max(now.getTime(), Date.parse(currentDue!)) + 72 * hourMs)
      return apologisedClock(calendar, { ...dossier, currentDue: currentDue! }, { moment: now, due })
    }
    case 'finish':
      return move({
        outcome: 'granted',
        punctuality: punctualityOf(dossier.currentDue, now),
        endedAt: now.toISOString(),
      })
    case 'tacit-decision':
      return dossier.tacitDue === null || now < new Date(dossier.tacitDue)
        ? undefined
        : move({ outcome: 'granted', isTacit: true })
    case 'correct-error':
      return move({ outcome: null, isTacit: false, tacitDue: null, punctuality: null, atAgencyCost: true })
    default:
      return move({ pausedAt: null })
  }
}

const acts: ActName[] = [
  ...(['accept', 'accept', 'process', 'request-supplement', 'submit-supplement', 'extend-supplement'] as const),
  ...(['close-supplement', 'ask-due', 'settle-due', 'apologise', 'finish', 'tacit-decision'] as const),
  ...(['correct-error', 'stop', 'withdraw', 'refuse'] as const),
]
const steps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.integer({ min: 1, max: 60 })), { maxLength: 14 })
const handlings: fc.Arbitrary<Handling> = fc
  .record({
    supplementsAllowed: fc.integer({ min: 1, max: 3 }),
    supplementEffect: fc.constantFrom('by-law' as const, 'pause' as const, 'restart' as const),
    graceDays: fc.integer({ min: 0, max: 5 }),
    decision: fc.constantFrom('none' as const, 'consent' as const, 'refusal' as const),
    own: fc.boolean(),
  })
  .map(({ decision, own, ...rest }) => ({
    ...{ ...usualHandling, ...rest },
    tacit: { decision, ground: 'Luật', after: own ? { amount: 2, unit: 'working-day' as const } : ('due' as const) },
  }))

/** The acts that may move the promised time, and nothing else may. */
const movers: ReadonlySet<ActName> = new Set(['accept', 'submit-supplement', 'settle-due', 'apologise'])

function live(history: readonly (readonly [ActName, number])[], handling: Handling) {
  let now = vietnam('2026-03-02 09:00')
  let dossier = filedDossier()
  const changes: Change[] = [{ ...filedClock(calendar, handling, now), tracks: [track] }]
  dossier = { ...dossier, ...applyChange(dossier, changes[0]!) }
  const seen: { act: ActName; before: Dossier; after: Dossier; now: Date }[] = []
  for (const [act, hours] of history) {
    now = new Date(now.getTime() + hours * hourMs)
    const change = changeBy(act, dossier, { now, handling })
    if (!change) continue
    const state = applyChange(dossier, change)
    const after = { ...dossier, ...state, status: statusOf(state) }
    changes.push(change)
    seen.push({ act, before: dossier, after, now })
    dossier = after
  }
  return { dossier, changes, seen }
}

it('[3.7-6 3.4-19.9] ten thousand histories: one promised time, moved only by what the law names, and never earlier', () => {
  fc.assert(
    fc.property(steps, handlings, (history, handling) => {
      const { dossier, changes, seen } = live(history, handling)
      for (const { act, before, after, now } of seen) {
        if (before.originalDue !== null) expect(after.originalDue).toBe(before.originalDue)
        if (!movers.has(act)) expect([act, after.currentDue]).toEqual([act, before.currentDue])
        if (before.currentDue !== null) expect(after.currentDue! >= before.currentDue).toBe(true)
        if (act === 'apologise') {
          expect(before.apology).toBeNull()
          expect(after.lateActs.includes('apologise')).toBe(now > apologyLatest(calendar, new Date(before.currentDue!)))
          expect(after.tacitDue).toBe(before.tacitDue)
        }
        if (act === 'request-supplement' && before.acceptedAt !== null && before.supplementsAsked === 0)
          expect(after.lateActs.includes('not-eligible')).toBe(
            now > notEligibleNoticeBy(calendar, new Date(before.acceptedAt)),
          )
        if (after.pausedAt !== null) expect([5, 6]).toContain(after.status)
        const kinds = momentsOf(calendar, after, timesInUse()).map((moment) => moment.kind)
        const running = (after.status === 2 || after.status === 4) && after.pausedAt === null
        expect(kinds.includes('overdue')).toBe(running)
        expect(kinds.includes('tacit')).toBe(running && after.tacitDue !== null)
        expect(kinds.includes('supplement-close')).toBe(after.status === 5)
        // Reminders come several times, everything else once.
        const once = kinds.filter((kind) => !kind.endsWith('-reminder'))
        expect(once).toEqual([...new Set(once)])
      }
      const { tracks: _, ...replayed } = replay(changes.map((change) => ({ change })))
      expect(dossier).toMatchObject(replayed)
      // The same history has the same times, whoever counts them.
      expect(live(history, handling).dossier).toEqual(dossier)
    }),
    { numRuns: 10_000 },
  )
})

it('[3.7-6] Decree 61 starts the limit anew, Decree 118 goes on, and a rule of the procedure comes before both', () => {
  const law = (clock: string, supplementEffect: Handling['supplementEffect']) =>
    effectOf({ law: { clock }, handling: { ...usualHandling, supplementEffect } })
  expect(law('ND61-2018', 'by-law')).toBe('restart')
  expect(law('ND309-2026', 'by-law')).toBe('pause')
  expect(law('ND309-2026', 'restart')).toBe('restart')
  expect(law('ND61-2018', 'pause')).toBe('pause')
})

it('[3.7-7] a remote commune has so many working days more, also when the limit starts anew', () => {
  const handling = { ...usualHandling, remoteDays: 10, remoteCommunes: ['00070'], supplementEffect: 'restart' as const }
  const received = vietnam('2026-06-01 09:00')
  const fresh = { ...filedDossier(), acceptBy: received.toISOString() }
  const near = acceptedClock(calendar, fresh, { received, handling, remote: false })!
  const far = acceptedClock(calendar, fresh, { received, handling, remote: true })!
  expect(near.currentDue).toBe(vietnam('2026-06-08 17:00').toISOString())
  expect(far).toMatchObject({ currentDue: vietnam('2026-06-22 17:00').toISOString(), extraDays: 10 })
  const asked = { ...fresh, ...applyChange(fresh, { ...far, pausedAt: received.toISOString() }) }
  const anew = afterSupplement(calendar, asked, vietnam('2026-06-03 09:00'))
  expect(anew.currentDue).toBe(vietnam('2026-06-24 17:00').toISOString())
})

it('[3.7-8] early is a day before, on time until the minute, late after it', () => {
  const due = vietnam('2026-11-27 17:00').toISOString()
  expect(punctualityOf(due, vietnam('2026-11-26 17:00'))).toBe('early')
  expect(punctualityOf(due, vietnam('2026-11-27 08:00'))).toBe('on-time')
  expect(punctualityOf(due, vietnam('2026-11-27 17:00'))).toBe('on-time')
  expect(punctualityOf(due, vietnam('2026-11-27 17:01'))).toBe('late')
  expect(punctualityOf(null, vietnam('2026-11-27 17:01'))).toBeNull()
})

it('[3.2-5] one request for a supplement, more where a rule allows', () => {
  expect(needsGround({ supplementsAsked: 0, handling: null })).toBe(false)
  expect(needsGround({ supplementsAsked: 1, handling: usualHandling })).toBe(true)
  expect(needsGround({ supplementsAsked: 1, handling: { ...usualHandling, supplementsAllowed: 2 } })).toBe(false)
})
