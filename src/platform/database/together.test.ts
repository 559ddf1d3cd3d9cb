import { expect, test } from 'vitest'
import { testDatabase } from '../../../tests/support/portal.ts'
import type { Tx } from './connect.ts'
import { together } from './together.ts'

const db = await testDatabase()
await db`create table public.step (number integer primary key check (number < 10))`

async function steps(tx: Tx, numbers: readonly number[]): Promise<number> {
  for (const number of numbers) await tx`insert into public.step values (${number})`
  return numbers.length
}

test('gives back every answer', async () => {
  expect(await db.begin((tx) => together(steps(tx, [1, 2]), steps(tx, [3])))).toEqual([2, 1])
  expect(await db`select 1 from public.step`).toHaveLength(3)
})

test('when one part fails, nothing of the others remains, and the first cause is thrown', async () => {
  const work = db.begin((tx) => together(steps(tx, [4, 5, 6, 7]), steps(tx, [99]), steps(tx, [8, 9])))
  await expect(work).rejects.toMatchObject({ code: '23514' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await db`select 1 from public.step`).toHaveLength(3)
})
