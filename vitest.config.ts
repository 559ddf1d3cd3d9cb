import { defineConfig } from 'vitest/config'
import LongFirst from './tests/support/long-first.ts'

const deep = process.env.DEEP === '1'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: deep
      ? ['src/**/*.deep.ts', 'tests/**/*.deep.ts', 'tests/journeys/**/*.test.ts']
      : ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
    // Each worker loads the program once; tests/support/as-at-start.ts sets back what it keeps.
    isolate: false,
    setupFiles: ['tests/support/as-at-start.ts'],
    sequence: { sequencer: LongFirst },
    globalSetup: ['tests/support/cluster.ts'],
    testTimeout: deep ? 600_000 : 90_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ['default', './tests/support/skipped-reporter.ts'],
  },
} as never)
