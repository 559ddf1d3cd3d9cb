import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCalendar, isWorkingDay } from '#law'
import { testDatabase } from '../../../../tests/support/portal.ts'
import { daysLate, latestDayToEnter, latestDayToIssue } from './deadlines.ts'

const calendar = await loadCalendar(await testDatabase())
const issue = (level: 'ministry' | 'province', process: 'ordinary' | 'shortened', effectiveOn: string) =>
  latestDayToIssue({ level, process, effectiveOn }, 'day', calendar)
const enter = (level: 'ministry' | 'province', process: 'ordinary' | 'shortened', signedOn: string) =>
  latestDayToEnter({ level, process, signedOn }, calendar)

test('Decree 63/2010 art. 15: 20 days before effect for a ministry, 5 for a province, 3 after the shortened process', () => {
  expect(issue('ministry', 'ordinary', '2026-04-01')).toBe('2026-03-12')
  expect(issue('province', 'ordinary', '2026-04-01')).toBe('2026-03-27')
  expect(issue('ministry', 'shortened', '2026-04-01')).toBe('2026-04-04')
  expect(issue('province', 'shortened', '2026-04-01')).toBe('2026-04-04')
})

test('in working days, as the index of Decision 766 counts, weekends and Tết are left out', () => {
  const working = latestDayToIssue(
    { level: 'province', process: 'ordinary', effectiveOn: '2026-02-25' },
    'working-day',
    calendar,
  )
  expect(working).toBe('2026-02-11')
})

test('Decree 63/2010 art. 24: entered within 10, 5 or 2 working days of signing', () => {
  expect(enter('ministry', 'ordinary', '2026-03-03')).toBe('2026-03-17')
  expect(enter('province', 'ordinary', '2026-03-03')).toBe('2026-03-10')
  expect(enter('ministry', 'shortened', '2026-03-06')).toBe('2026-03-10')
})

const anyDay = fc
  .date({ min: new Date('2024-02-01'), max: new Date('2026-12-01'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10))
const publication = fc.record({
  level: fc.constantFrom('ministry' as const, 'province' as const),
  process: fc.constantFrom('ordinary' as const, 'shortened' as const),
})

test('working days are never more generous before effect, entry never ends on a day off, late counts from the first day after', () => {
  fc.assert(
    fc.property(publication, anyDay, (it, day) => {
      const plain = latestDayToIssue({ ...it, effectiveOn: day }, 'day', calendar)
      const working = latestDayToIssue({ ...it, effectiveOn: day }, 'working-day', calendar)
      if (it.process === 'ordinary') expect(working <= plain && plain < day).toBe(true)
      else expect(working >= plain && plain > day).toBe(true)
      const entered = latestDayToEnter({ ...it, signedOn: day }, calendar)
      expect(entered > day && isWorkingDay(calendar, entered)).toBe(true)
      expect(daysLate(day, day)).toBe(0)
      expect(daysLate(plain, day)).toBe(it.process === 'ordinary' ? daysLate(plain, day) : 0)
      expect(daysLate(entered, new Date(Date.parse(entered) + 3 * 86_400_000).toISOString().slice(0, 10))).toBe(3)
    }),
  )
})
