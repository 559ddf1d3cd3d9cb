import { expect, it } from 'vitest'
import { faultsInHandling, handlingInForce, type HandlingVersion, usualHandling } from './handling.ts'

const rules = (supplementDays: number) => ({ ...usualHandling, supplementDays })
const versions: HandlingVersion[] = [
  { agencyPath: '/', validFrom: '2026-01-01', rules: rules(10) },
  { agencyPath: '/', validFrom: '2026-07-01', rules: rules(15) },
  { agencyPath: '/3/', validFrom: '2026-03-01', rules: rules(20) },
  { agencyPath: '/3/', validFrom: '2026-09-01', rules: null },
]
const daysAt = (agencyPath: string, day: string) => handlingInForce(versions, { agencyPath, day })?.supplementDays

it('[0-R0.1] the nearest agency’s rules hold, by the version begun last; an ended one leaves the next above', () => {
  expect(daysAt('/7/', '2025-12-31')).toBeUndefined()
  expect(daysAt('/7/', '2026-06-30')).toBe(10)
  expect(daysAt('/7/', '2026-07-01')).toBe(15)
  expect(daysAt('/3/8/', '2026-02-28')).toBe(10)
  expect(daysAt('/3/8/', '2026-08-31')).toBe(20)
  expect(daysAt('/3/8/', '2026-09-01')).toBe(15)
  expect(handlingInForce(versions.toReversed(), { agencyPath: '/7/', day: '2026-07-01' })!.supplementDays).toBe(15)
  // Of two written for one day the later one counts.
  const again = [...versions, { agencyPath: '/', validFrom: '2026-07-01', rules: rules(12) }]
  expect(handlingInForce(again, { agencyPath: '/7/', day: '2026-07-01' })!.supplementDays).toBe(12)
})

it('[3.2-5] special rules name the law that allows them', () => {
  const tacit = { decision: 'consent', ground: ' ', after: 'due' } as const
  expect(faultsInHandling(usualHandling)).toEqual([])
  const twice = { ...usualHandling, supplementsAllowed: 2 }
  const missing = [{ field: 'supplementsGround', rule: 'required' }]
  expect(faultsInHandling(twice)).toEqual(missing)
  expect(faultsInHandling({ ...twice, supplementsGround: ' ' })).toEqual(missing)
  expect(faultsInHandling({ ...twice, supplementsGround: 'Luật Mẫu điều 7' })).toEqual([])
  expect(faultsInHandling({ ...usualHandling, tacit })).toEqual([{ field: 'tacitGround', rule: 'required' }])
  expect(faultsInHandling({ ...usualHandling, tacit: { ...tacit, ground: 'Luật Mẫu điều 7' } })).toEqual([])
  expect(faultsInHandling({ ...usualHandling, supplementDays: 0 })).toEqual([
    { field: 'supplementsAllowed', rule: 'shape' },
  ])
})
