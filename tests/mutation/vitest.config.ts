import { defineConfig } from 'vitest/config'

/** The tests that need no database: what the mutation run repeats for every change that it plants. */
export default defineConfig({
  test: {
    include: [
      'src/domains/law/{clock-rules,counting,due,office-hours,on-time,texts-in-force,working-calendar}.test.ts',
      'src/domains/dossiers/{clock,dossier,follow-change,on-track,recount,tracks-model}.test.ts',
      'src/domains/dossiers/{assignment/choose-assignee,handling/handling}.test.ts',
    ],
    testTimeout: 60_000,
    // Properties find planted errors in far fewer runs than they need to prove anything.
    env: { RUNS: '100' },
  },
} as never)
