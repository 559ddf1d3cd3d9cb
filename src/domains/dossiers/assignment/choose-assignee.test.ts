import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseAssignee, type Leave, type Load, type Question, weightOf } from './choose-assignee.ts'

const people = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const person = fc.constantFrom(...people)
const days = ['2026-11-26', '2026-11-27', '2026-11-28'] as const
const day = fc.constantFrom(...days)
const leave: fc.Arbitrary<Leave> = fc
  .record({ accountId: person, from: day, to: day, substituteId: fc.option(person) })
  .map(({ from, to, ...it }) => ({ ...it, firstDay: from < to ? from : to, lastDay: from < to ? to : from }))
const load = fc.record({ running: fc.nat(20), waiting: fc.nat(20) })
const question: fc.Arbitrary<Question> = fc.record({
  officers: fc.uniqueArray(person, { minLength: 1 }),
  candidates: fc.uniqueArray(person).map((all) => all.map((accountId) => ({ accountId, name: accountId }))),
  loads: fc.array(fc.tuple(person, load)).map((all) => new Map<string, Load>(all)),
  leaves: fc.array(leave, { maxLength: 6 }),
  day,
})
const away = (it: Question, who: string) =>
  it.leaves.some((leave) => leave.accountId === who && leave.firstDay <= it.day && it.day <= leave.lastDay)

test('[3.4-19.1] nobody who is away or has no right is chosen; somebody is whenever one of the group is there', () => {
  fc.assert(
    fc.property(question, (it) => {
      const chosen = chooseAssignee(it)
      const able = it.candidates.map((candidate) => candidate.accountId)
      const there = it.officers.filter((who) => able.includes(who) && !away(it, who))
      if (there.length > 0) expect(chosen).toBeDefined()
      if (!chosen) return
      expect(able).toContain(chosen.accountId)
      expect(away(it, chosen.accountId)).toBe(false)
      if (chosen.standsInFor === undefined) expect(it.officers).toContain(chosen.accountId)
      else expect([it.officers.includes(chosen.standsInFor), away(it, chosen.standsInFor)]).toEqual([true, true])
      for (const who of there)
        expect(weightOf(it.loads.get(chosen.accountId) ?? { running: 0, waiting: 0 })).toBeLessThanOrEqual(
          weightOf(it.loads.get(who) ?? { running: 0, waiting: 0 }),
        )
    }),
    { numRuns: 1000 },
  )
})

test('[3.4-19.1] work given out one by one stays balanced within one dossier, and less waiting work counts for less', () => {
  fc.assert(
    fc.property(fc.uniqueArray(person, { minLength: 1 }), fc.nat(40), (officers, count) => {
      const loads = new Map<string, Load>(officers.map((who) => [who, { running: 0, waiting: 0 }]))
      const candidates = people.map((accountId) => ({ accountId, name: accountId }))
      for (let i = 0; i < count; i++) {
        const chosen = chooseAssignee({ officers, candidates, loads, leaves: [], day: days[0] })!
        loads.get(chosen.accountId)!.running++
      }
      const running = officers.map((who) => loads.get(who)!.running)
      expect(Math.max(...running) - Math.min(...running)).toBeLessThanOrEqual(1)
    }),
  )
  const loads = new Map([
    ['a', { running: 0, waiting: 4 }],
    ['b', { running: 1, waiting: 0 }],
  ])
  const candidates = people.map((accountId) => ({ accountId, name: accountId }))
  expect(chooseAssignee({ officers: ['a', 'b'], candidates, loads, leaves: [], day: days[0] })?.accountId).toBe('b')
})

test('a substitute stands in, then their own substitute; a circle of substitutes is nobody', () => {
  const leaveOf = (accountId: string, substituteId: string | null): Leave => ({
    ...{ accountId, substituteId, firstDay: days[0], lastDay: days[1] },
  })
  const base = {
    officers: ['a'],
    candidates: people.map((accountId) => ({ accountId, name: accountId })),
    loads: new Map<string, Load>(),
    day: days[1],
  }
  const choose = (leaves: Leave[]) => chooseAssignee({ ...base, leaves })
  expect(choose([leaveOf('a', 'b')])).toMatchObject({ accountId: 'b', standsInFor: 'a' })
  expect(choose([leaveOf('a', 'b'), leaveOf('b', 'c')])).toMatchObject({ accountId: 'c', standsInFor: 'a' })
  expect(choose([leaveOf('a', 'b'), leaveOf('b', 'a')])).toBeUndefined()
  expect(choose([leaveOf('a', null)])).toBeUndefined()
  // Whoever belongs to the group themselves stands in for nobody, whichever is looked at first.
  const both = (officers: string[]) => chooseAssignee({ ...base, officers, leaves: [leaveOf('a', 'b')] })
  expect(both(['a', 'b'])).toEqual({ accountId: 'b', name: 'b', standsInFor: undefined })
  expect(both(['b', 'a'])).toEqual({ accountId: 'b', name: 'b', standsInFor: undefined })
  const standIns = [leaveOf('a', 'c'), leaveOf('b', 'c')]
  expect(chooseAssignee({ ...base, officers: ['a', 'b'], leaves: standIns })?.standsInFor).toBe('a')
  // Of those with the same in hand the first of the group.
  expect(chooseAssignee({ ...base, officers: ['d', 'c'], leaves: [] })?.accountId).toBe('d')
  expect(chooseAssignee({ ...base, leaves: [leaveOf('a', 'b')], day: days[2] })).toMatchObject({ accountId: 'a' })
})
