import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCalendar, workingTimeBetween } from '#law'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { measureWaitingTimes } from './sweep-waiting-times.ts'
import { workingSeconds } from './working-seconds.ts'

const portal = await testPortal()
const { db, web } = portal
const calendar = await loadCalendar(db)

test('pauses are left out, whatever their order, and never more than there was', () => {
  const start = Date.parse('2026-03-02T01:00:00Z')
  const hours = fc.integer({ min: 0, max: 24 * 40 })
  fc.assert(
    fc.property(fc.array(hours, { maxLength: 8 }), hours, (moments, length) => {
      const [acceptedAt, endedAt] = [new Date(start), new Date(start + length * 3_600_000)]
      const sorted = [...moments].sort((a, b) => a - b).map((it) => new Date(start + it * 3_600_000).toISOString())
      const clock = sorted.map((moment, index) => ({ at: moment, pausedAt: index % 2 === 0 ? moment : null }))
      const whole = Math.round(workingTimeBetween(calendar, acceptedAt, endedAt) / 1000)
      const taken = workingSeconds(calendar, { acceptedAt, endedAt, clock })
      expect(workingSeconds(calendar, { acceptedAt, endedAt, clock: [] })).toBe(whole)
      expect(taken).toBeGreaterThanOrEqual(0)
      expect(taken).toBeLessThanOrEqual(whole)
    }),
  )
  const day = (text: string) => new Date(`2026-03-${text}:00+07:00`)
  const course = { acceptedAt: day('02T08:00'), endedAt: day('06T08:00') }
  const clock = [
    { at: day('03T08:00').toISOString(), pausedAt: day('03T08:00').toISOString() },
    { at: day('05T08:00').toISOString(), pausedAt: null },
  ]
  const paused = workingTimeBetween(calendar, day('03T08:00'), day('05T08:00')) / 1000
  const whole = workingTimeBetween(calendar, course.acceptedAt, course.endedAt) / 1000
  expect(workingSeconds(calendar, { ...course, clock })).toBe(whole - paused)
})

test('twenty ended dossiers are told of, counted once a day; fewer are not', async () => {
  const here = await town(db)
  for (let count = 0; count < 19; count++) await dossierIn(db, here, 9)
  await dossierIn(db, here, 4)
  await measureWaitingTimes(portal)
  const page = async (path = '/thu-tuc/9.000001') => (await web.inject(path)).body
  expect(await page()).toContain('Chưa đủ dữ liệu')
  await dossierIn(db, here, 9)
  await measureWaitingTimes(portal)
  expect(await db`select from dossiers.duration`).toHaveLength(20)
  expect(await db`select from dossiers.waiting_time`).toHaveLength(0)
  await at(new Date(Date.now() + 86_400_000), () => measureWaitingTimes(portal))
  expect(await db`select agency_id, ended from dossiers.waiting_time order by agency_id`).toEqual([
    { agency_id: 0, ended: 20 },
    { agency_id: here.here.id, ended: 20 },
  ])
  await portal.changes.look()
  expect(await page()).toContain('20 hồ sơ trong 90 ngày qua')
  expect(await page('/en/thu-tuc/9.000001')).toContain('Half of the dossiers had a result within')
  await at(new Date(Date.now() + 100 * 86_400_000), () => measureWaitingTimes(portal))
  expect(await db`select from dossiers.waiting_time`).toHaveLength(0)
})
