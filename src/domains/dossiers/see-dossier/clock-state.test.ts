import { expect, test } from 'vitest'
import { workingCalendar } from '../../law/working-calendar.ts'
import type { Dossier } from '../dossier.sql.ts'
import { clockState } from './clock-state.ts'

const calendar = workingCalendar([])
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)

test('[3.2] what is new says until when the agency is expected to answer, as long as that lies ahead', () => {
  const dossier = { filedAt: vietnam('2026-11-25 17:30').toISOString(), acceptedAt: null, currentDue: null } as Dossier
  const at = (moment: string, status: 1 | 3 | 5) => clockState(calendar, { ...dossier, status }, vietnam(moment))
  expect(at('2026-11-25 18:00', 1)).toEqual({ kind: 'not-started', answerBy: vietnam('2026-11-26 17:00') })
  expect(at('2026-11-26 17:00', 1)).toEqual({ kind: 'not-started', answerBy: null })
  expect(at('2026-11-25 18:00', 5)).toEqual({ kind: 'not-started', answerBy: null })
  expect(at('2026-11-25 18:00', 3)).toEqual({ kind: 'none' })
})
