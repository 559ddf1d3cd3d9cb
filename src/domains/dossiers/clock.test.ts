import { expect, test } from 'vitest'
import { workingCalendar } from '../law/working-calendar.ts'
import { afterSupplement, countedDue, pause, resume, textsInForce } from './clock.ts'
import { blankState } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'

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
  expect(countedDue(calendar, dossier({ limitUnit: 'other' }), from)).toBeUndefined()
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
