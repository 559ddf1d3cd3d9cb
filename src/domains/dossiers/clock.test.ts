import { expect, test } from 'vitest'
import { workingCalendar } from '../law/working-calendar.ts'
import {
  acceptByOf,
  afterSupplement,
  countedDue,
  effectOf,
  onWorkingDay,
  pause,
  pausesForDuty,
  punctualityOf,
  resume,
  tacitDueOf,
  textsInForce,
} from './clock.ts'
import { blankState } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { type Handling, usualHandling } from './handling/handling.ts'

const calendar = workingCalendar([])
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const iso = (text: string) => vietnam(text).toISOString()
const dossier = (it: Partial<Dossier> = {}): Dossier =>
  ({
    ...blankState,
    ...{ limitAmount: 3, limitUnit: 'working-day', acceptedAt: iso('2026-11-02 09:00'), law: { clock: 'ND309-2026' } },
    ...{ originalDue: iso('2026-11-05 17:00'), currentDue: iso('2026-11-05 17:00') },
    ...it,
  }) as Dossier

test('[3.7-9] a limit is counted by what was filed, or by what an officer put in its place; others are not numbers', () => {
  const from = vietnam('2026-11-02 09:00')
  expect(countedDue(calendar, dossier(), from)).toEqual(vietnam('2026-11-05 17:00'))
  const corrected = { amount: 1, unit: 'day' } as const
  expect(countedDue(calendar, dossier({ limitCorrected: corrected }), from)).toEqual(vietnam('2026-11-03 17:00'))
  expect(countedDue(calendar, dossier({ limitAmount: null }), from)).toBeUndefined()
  expect(countedDue(calendar, dossier({ limitUnit: 'other', extraDays: 2 }), from)).toBeUndefined()
})

test('[3.7-7] ten working days more for a remote commune', () => {
  const from = vietnam('2026-11-02 09:00')
  expect(countedDue(calendar, dossier({ extraDays: 10 }), from)).toEqual(vietnam('2026-11-19 17:00'))
})

const rules = (it: Partial<Handling>): Handling => ({ ...usualHandling, ...it })

test('[3.7-4] silence decides at the limit, or after a limit of its own, where a law says so', () => {
  const [from, due] = [vietnam('2026-11-02 09:00'), vietnam('2026-11-05 17:00')]
  const silence = (decision: 'none' | 'consent' | 'refusal', after: Handling['tacit']['after'] = 'due') =>
    tacitDueOf(calendar, rules({ tacit: { decision, ground: '', after } }), { from, due })
  expect(tacitDueOf(calendar, null, { from, due })).toBeUndefined()
  expect(silence('none')).toBeUndefined()
  expect(silence('consent')).toEqual(due)
  expect(silence('refusal', { amount: 1, unit: 'working-day' })).toEqual(vietnam('2026-11-03 17:00'))
})

test('[3.2] the agency answers within the hours of the procedure, else of the portal', () => {
  const filed = vietnam('2026-11-02 09:00')
  expect(acceptByOf(calendar, rules({ acceptWithinWorkingHours: 2 }), filed)).toEqual(vietnam('2026-11-02 11:00'))
  expect(acceptByOf(calendar, rules({}), filed)).toEqual(vietnam('2026-11-03 09:00'))
  expect(acceptByOf(calendar, null, filed)).toEqual(vietnam('2026-11-03 09:00'))
})

test('[3.7-7] whether a duty stops the clock the rules say, else the record of the procedure', () => {
  expect(pausesForDuty({ handling: rules({ pauseOnFinancialDuty: false }), pausesForDue: true })).toBe(false)
  expect(pausesForDuty({ handling: rules({ pauseOnFinancialDuty: true }), pausesForDue: false })).toBe(true)
  expect(pausesForDuty({ handling: rules({}), pausesForDue: true })).toBe(true)
  expect(pausesForDuty({ handling: null, pausesForDue: false })).toBe(false)
})

test('[3.7-8] early is a day before or more, late is after the moment', () => {
  const due = iso('2026-11-05 17:00')
  const at = (text: string) => punctualityOf(due, vietnam(text))
  expect(punctualityOf(null, vietnam('2026-11-05 17:00'))).toBeNull()
  expect(at('2026-11-04 23:59')).toBe('early')
  expect(at('2026-11-05 00:00')).toBe('on-time')
  expect(at('2026-11-05 17:00')).toBe('on-time')
  expect(at('2026-11-05 17:01')).toBe('late')
})

test('[3.7-9] what people are given does not end on a day off', () => {
  expect(onWorkingDay(calendar, vietnam('2026-11-06 09:00'))).toEqual(vietnam('2026-11-06 09:00'))
  expect(onWorkingDay(calendar, vietnam('2026-11-07 09:00'))).toEqual(vietnam('2026-11-09 17:00'))
})

test('[3.7-6] the rules of the procedure say what a supplement does, else the decree', () => {
  const law = { clock: 'ND61-2018' }
  expect(effectOf({ handling: rules({ supplementEffect: 'pause' }), law })).toBe('pause')
  expect(effectOf({ handling: rules({ supplementEffect: 'restart' }), law: {} })).toBe('restart')
  expect(effectOf({ handling: rules({}), law })).toBe('restart')
  expect(effectOf({ handling: null, law: {} })).toBe('pause')
})

test('[3.7-4 3.7-6] the moment of silence moves with a pause, and begins anew with the limit', () => {
  const moment = vietnam('2026-11-09 09:00')
  const paused = { pausedAt: iso('2026-11-04 09:00'), tacitDue: iso('2026-11-05 17:00') }
  expect(resume(calendar, dossier(paused), moment)).toEqual({
    ...{ pausedAt: null, currentDue: iso('2026-11-10 17:00'), tacitDue: iso('2026-11-10 17:00') },
  })
  const handling = rules({ tacit: { decision: 'consent', ground: '', after: 'due' } })
  expect(afterSupplement(calendar, dossier({ ...paused, handling, law: { clock: 'ND61-2018' } }), moment)).toEqual({
    ...{ pausedAt: null, currentDue: iso('2026-11-12 17:00'), tacitDue: iso('2026-11-12 17:00') },
  })
})

test('[3.7-6] before acceptance there is no clock; a pause without one moves nothing', () => {
  const moment = vietnam('2026-11-03 09:00')
  expect(pause(dossier({ acceptedAt: null }), moment)).toEqual({})
  expect(pause(dossier(), moment)).toEqual({ pausedAt: moment.toISOString() })
  expect(resume(calendar, dossier(), moment)).toEqual({ pausedAt: null })
  expect(resume(calendar, dossier({ pausedAt: iso('2026-11-03 08:00'), currentDue: null }), moment)).toEqual({
    pausedAt: null,
  })
  // The agency answers anew within eight working hours.
  expect(afterSupplement(calendar, dossier({ acceptedAt: null, handling: null }), moment)).toEqual({
    acceptBy: iso('2026-11-04 09:00'),
  })
})

test('[3.7-6] a complete supplement lets the limit go on, under Decree 61/2018 it begins anew', () => {
  const paused = { pausedAt: iso('2026-11-04 09:00') }
  const moment = vietnam('2026-11-09 09:00')
  const goesOn = { pausedAt: null, currentDue: iso('2026-11-10 17:00') }
  expect(afterSupplement(calendar, dossier(paused), moment)).toEqual(goesOn)
  expect(afterSupplement(calendar, dossier({ ...paused, law: {} }), moment)).toEqual(goesOn)
  const anew = { pausedAt: null, currentDue: iso('2026-11-12 17:00') }
  const old = { ...paused, law: { clock: 'ND61-2018' } }
  expect(afterSupplement(calendar, dossier(old), moment)).toEqual(anew)
  // Neither a date that lies later already is shortened, nor is one needed.
  expect(afterSupplement(calendar, dossier({ ...old, currentDue: iso('2026-11-30 17:00') }), moment)).toEqual({
    ...{ pausedAt: null, currentDue: iso('2026-11-30 17:00') },
  })
  expect(afterSupplement(calendar, dossier({ ...old, currentDue: null }), moment)).toEqual(anew)
  // What nobody can count goes on under the older decree as well.
  expect(afterSupplement(calendar, dossier({ ...old, limitAmount: null }), moment)).toEqual(goesOn)
})

test('[3.7-4] the texts in force at acceptance stay the dossier’s own', () => {
  expect(textsInForce(vietnam('2026-11-23 09:00'))).toEqual({
    reception: 'ND309-2026',
    clock: 'ND309-2026',
    'dossier-code': 'TT4-2025',
  })
  expect(textsInForce(vietnam('2024-11-23 09:00')).clock).toBe('ND61-2018')
})
