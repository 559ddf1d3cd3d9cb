import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/support/portal.ts'
import { raiseChange, watchChanges } from './changes.ts'
import { createLog } from './log.ts'

const db = await testDatabase()

test('two processes learn of a change; a rolled-back one is no change', async () => {
  const log = createLog('silent', 'test')
  const [one, two] = [await watchChanges(db, log), await watchChanges(db, log)]
  const seen: string[] = []
  one.on('procedures', () => void seen.push('one'))
  two.on('*', (topic) => void seen.push(`two ${topic}`))
  await db.begin((tx) => raiseChange(tx, 'procedures'))
  await one.look()
  await two.look()
  expect(seen.sort()).toEqual(['one', 'two procedures'])
  await db.begin((tx) => raiseChange(tx, 'procedures').then(() => Promise.reject(new Error('no')))).catch(() => {})
  await one.look()
  expect(seen).toHaveLength(2)
  await one.stop()
  await two.stop()
})
