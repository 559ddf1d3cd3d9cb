import { expect, test } from 'vitest'
import { clockStart, supplementEffect } from './clock-rules.ts'
import { inForce, type Topic } from './texts-in-force.ts'

test.each([
  ['reception', '2025-06-30', 'ND61-2018'],
  ['reception', '2025-07-01', 'ND118-2025'],
  ['clock', '2026-11-23', 'ND309-2026'],
  ['forms', '2025-09-14', 'TT01-2018'],
  ['forms', '2025-09-15', 'TT03-2025'],
  ['dossier-code', '2026-01-24', 'TT03-2025'],
  ['dossier-code', '2026-01-25', 'TT4-2025'],
  ['sign-in', '2026-07-19', 'QD31-2021'],
  ['sign-in', '2026-07-20', 'QD29-2026'],
  ['receipts', '2026-06-30', 'ND123-2020'],
  ['receipts', '2026-07-01', 'ND254-2026'],
  ['evaluation', '2026-11-23', 'QD766-2022'],
] as const)('%s on %s is governed by %s', (topic, day, code) => {
  expect(inForce(topic, day, 'by-date').code).toBe(code)
})

test('a pinned profile answers as of its own day, whatever the day asked', () => {
  expect(inForce('clock', '2026-11-23', 'QD31-2021').code).toBe('ND61-2018')
  expect(inForce('sign-in', '2019-01-01', 'QD29-2026').code).toBe('QD29-2026')
})

test('before the first text known, the first one answers', () => {
  const topics: Topic[] = ['reception', 'clock', 'forms', 'dossier-code', 'sign-in', 'receipts', 'evaluation']
  for (const topic of topics) expect(inForce(topic, '1990-01-01', 'by-date').name).not.toBe('')
})

test('[3.7-6] a supplement restarts the clock under Decree 61/2018 and pauses it since Decree 118/2025', () => {
  expect(supplementEffect(inForce('clock', '2025-06-30', 'by-date').code)).toBe('restart')
  expect(supplementEffect(inForce('clock', '2025-07-01', 'by-date').code)).toBe('pause')
})

test('[3.7-4] received elsewhere, time runs from the competent agency’s receipt since Decree 309/2026', () => {
  const acceptedAt = new Date('2026-08-06T02:00:00Z')
  const competentAgencyReceivedAt = new Date('2026-08-07T02:00:00Z')
  const start = (day: string) => clockStart(inForce('clock', day, 'by-date'), { acceptedAt, competentAgencyReceivedAt })
  expect(start('2026-08-04')).toEqual(acceptedAt)
  expect(start('2026-08-06')).toEqual(competentAgencyReceivedAt)
})
