import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/support/portal.ts'
import { once } from './idempotency.ts'

const db = await testDatabase()

test('twenty clicks at one moment are one act with one answer', async () => {
  let acts = 0
  const click = () =>
    db.begin((tx) =>
      once(tx, 'test', 'token', async () => {
        acts++
        return { number: acts }
      }),
    )
  const answers = await Promise.all(Array.from({ length: 20 }, click))
  expect(acts).toBe(1)
  expect(new Set(answers.map((it) => it.number))).toEqual(new Set([1]))
})

test('a failed attempt leaves the key free', async () => {
  const failing = db.begin((tx) => once(tx, 'test', 'again', async () => Promise.reject(new Error('no'))))
  await expect(failing).rejects.toThrow('no')
  expect(await db.begin((tx) => once(tx, 'test', 'again', async () => ({ done: true })))).toEqual({ done: true })
})
