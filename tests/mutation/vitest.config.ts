import { defineConfig } from 'vitest/config'

/** The tests that need no database: what the mutation run repeats for every change that it plants. */
export default defineConfig({
  test: {
    include: [
      'src/domains/law/{clock-rules,counting,due,office-hours,on-time,texts-in-force}.test.ts',
      'src/domains/dossiers/{allocate-code,clock,dossier,recount}.test.ts',
    ],
    testTimeout: 60_000,
    // Properties find planted errors in far fewer runs than they need to prove anything.
    env: { RUNS: '100' },
  },
} as never)
