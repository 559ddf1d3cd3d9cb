import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'

/** Every tenth minute the pages that show figures are made anew. */
export function sweepFigures({ db }: Services): Sweep {
  return {
    name: 'dossiers.figures',
    run: async () => {
      if (now().getUTCMinutes() % 10 === 0) await db.begin((tx) => raiseChange(tx, 'figures'))
    },
  }
}
