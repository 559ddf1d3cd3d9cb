import { expect, test } from 'vitest'
import { liveMany, stageOfLives } from '../../../tests/support/lives.ts'
import { testPortal } from '../../../tests/support/portal.ts'

const stage = await stageOfLives(await testPortal())

test('[3.6 3.4-19.6] 10,000 random lives: what is refused leaves no trace, what is done replays to the row', {
  timeout: 7_200_000,
}, async () => {
  const seen = await liveMany(stage, Number(process.env.RUNS ?? 10_000))
  for (const act of ['accept', 'close-supplement', 'consultation-late', 'recount-due', 'receive-transfer', 'hand-over'])
    expect([...seen]).toContain(act)
})
