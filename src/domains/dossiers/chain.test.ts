import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActRow, chainStart, digestOf, faultIn, replay, seal } from './chain.ts'
import { applyChange, blankState, possibleActs, type State, type Status, statusOf, targetOf } from './dossier.ts'

const firstTrack = {
  ...{ number: 1, agencyId: 1, agencyPath: '/1/', agencyName: 'UBND', status: 1 as Status, assigneeId: null },
  ...{ assigneeName: '', startedAt: '2026-11-23T02:00:00.000Z', due: null, pausedAt: null, endedAt: null },
}

/** A history of random possible acts, as `recordAct` would write it. */
function history(choices: readonly number[]): { rows: (ActRow & { payload: unknown })[]; state: State } {
  const rows: (ActRow & { payload: unknown })[] = []
  let state = blankState
  const write = (act: ActRow['act'], change: ActRow['change']) => {
    const payload = { text: `ghi chú ${rows.length} – “đủ” \u{1F600}`, number: rows.length / 3 }
    const sequence = rows.length + 1
    const row = seal({
      ...{ dossierId: '0199', sequence, at: new Date(1_800_000_000_000 + sequence * 1000).toISOString(), act },
      ...{ actorKind: 'officer', actorId: null, actorName: 'Hà', onBehalfOf: null, unitId: 1, unitName: 'UBND' },
      ...{ change, payloadDigest: digestOf(payload), previous: rows.at(-1)?.hash ?? chainStart },
    })
    rows.push({ ...row, payload })
    state = applyChange(state, change)
  }
  write('file', { tracks: [firstTrack] })
  for (const choice of choices) {
    const acts = possibleActs(state)
    const act = acts[choice % acts.length]
    if (act === undefined) break
    const status = targetOf(state, act)!
    const change = {
      ...(act === 'accept' && { acceptedAt: '2026-11-23T03:00:00.000Z' }),
      ...(act === 'ask-due' && { pausedFrom: statusOf(state) }),
      tracks: [{ number: 1, status }],
    }
    write(act, change)
  }
  return { rows, state }
}

const choices = fc.array(fc.nat(20), { maxLength: 12 })

test('a history replays to the state it led to, and its chain holds', () => {
  fc.assert(
    fc.property(choices, (picked) => {
      const { rows, state } = history(picked)
      expect(replay(rows)).toEqual(state)
      expect(faultIn(rows)).toBeUndefined()
      expect(faultIn(rows.map(({ payload: _, ...row }) => ({ ...row, payload: null })))).toBeUndefined()
      // Nothing is processed that was never accepted.
      if ([2, 4, 6, 8, 9, 10].includes(statusOf(state))) expect(state.acceptedAt).not.toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('whatever is changed afterwards is found', () => {
  const spoilers: ((row: ActRow & { payload: unknown }) => object)[] = [
    () => ({ actorName: 'Người khác' }),
    () => ({ at: '2026-01-01T00:00:00.000Z' }),
    () => ({ unitId: 2 }),
    (row) => ({ change: { ...row.change, outcome: 'granted' } }),
    () => ({ payload: { text: 'khác' } }),
    () => ({ previous: 'f'.repeat(64) }),
    () => ({ hash: 'e'.repeat(64) }),
    (row) => ({ sequence: row.sequence + 1 }),
  ]
  fc.assert(
    fc.property(choices, fc.nat(), fc.constantFrom(...spoilers), (picked, at, spoil) => {
      const { rows } = history(picked)
      const index = at % rows.length
      rows[index] = { ...rows[index]!, ...spoil(rows[index]!) }
      expect(faultIn(rows)).toBeDefined()
    }),
    { numRuns: 2000 },
  )
})

test('an act left out is found', () => {
  const { rows } = history([0, 0, 0, 0])
  for (let i = 0; i < rows.length - 1; i++) expect(faultIn(rows.toSpliced(i, 1))).toBeDefined()
})

test('the order of keys does not matter to a digest (RFC 8785)', () => {
  expect(digestOf({ b: 1, a: [{ d: 'ế', c: null }] })).toBe(digestOf({ a: [{ c: null, d: 'ế' }], b: 1 }))
})
