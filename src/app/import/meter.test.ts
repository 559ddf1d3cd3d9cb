import { expect, test } from 'vitest'
import { createMeter } from './meter.ts'

function screenOf(isTTY: boolean) {
  const written: string[] = []
  return { written, screen: { isTTY, write: (text: string) => written.push(text) } }
}

test('a terminal gets one line that changes: rows, rate, time left', () => {
  const { written, screen } = screenOf(true)
  let at = 0
  const meter = createMeter('a.csv', screen, () => at)
  meter.size(1000)
  at = 2000
  meter.read(250)
  meter.saved(500)
  at = 4000
  meter.saved(500)
  expect(written.at(-1)).toBe('\r\x1b[Ka.csv: 1,000 rows, 250 rows/s, 25 %, about 12 s left')
  meter.conclusion()
  expect(written.at(-1)).toBe('\r\x1b[K')
})

test('anything else gets a plain line every five seconds', () => {
  const { written, screen } = screenOf(false)
  let at = 0
  const meter = createMeter('a.csv', screen, () => at)
  meter.size(1000)
  for (at = 1000; at <= 11_000; at += 1000) meter.saved(10)
  expect(written).toHaveLength(2)
  expect(written[0]).toBe('a.csv: 50 rows, 10 rows/s\n')
})

test('only the first faults are listed, the rest is counted', () => {
  const meter = createMeter('a.csv', screenOf(false).screen)
  for (let line = 1; line <= 25; line++) meter.refuse(line, 'wrong')
  const { lines, good } = meter.conclusion()
  expect(good).toBe(false)
  expect(lines.filter((it) => it.includes('wrong'))).toHaveLength(20)
  expect(lines).toContain('  and 5 more')
})
