import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type BookCell, writeBook } from './write-book.ts'

/** Bytes in use beyond the start, at most, while so many rows are written and thrown away. */
async function heldWhileWriting(count: number): Promise<{ held: number; bytes: number }> {
  async function* rows(): AsyncGenerator<BookCell[]> {
    for (let i = 0; i < count; i++) {
      if (i % 500 === 0) await sleep(0)
      yield [`H26.101-261123-${i}`, `Nguyễn Thị Minh Ánh ${i}`, `Đăng ký khai sinh ${i * 7919}`, 'Đang xử lý', i]
    }
  }
  globalThis.gc?.()
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().external
  const start = used()
  let held = 0
  let bytes = 0
  for await (const chunk of writeBook([{ name: 'Sổ', heading: ['a', 'b', 'c', 'd', 'e'], rows: rows() }])) {
    bytes += (chunk as Buffer).length
    held = Math.max(held, used() - start)
  }
  return { held, bytes }
}

test('three hundred thousand rows hold no more than thirty thousand', { timeout: 300_000 }, async () => {
  await heldWhileWriting(1000)
  const few = await heldWhileWriting(30_000)
  const many = await heldWhileWriting(300_000)
  expect(many.bytes).toBeGreaterThan(5 * few.bytes)
  // What the collector has not taken yet differs from run to run; ten times the rows would be some 300 MB if they were held.
  expect(many.held).toBeLessThan(few.held + 80_000_000)
})
