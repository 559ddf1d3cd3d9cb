import { expect, test } from 'vitest'
import { liveMany, stageOfLives } from '../../../tests/support/lives.ts'
import { testPortal } from '../../../tests/support/portal.ts'

const stage = await stageOfLives(await testPortal())

test('[3.6 3.4-19.6] 200 random lives: what is refused leaves no trace, what is done replays to the row', {
  timeout: 240_000,
}, async () => {
  const seen = await liveMany(stage, 200)
  // Random or not: most of what can happen has happened in some life.
  expect(seen.size).toBeGreaterThan(20)
})
