import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { lockDossier } from '../dossier.sql.ts'
import { type DueMoment, dueMoments, postponeMoment, takeMoment } from './moment.sql.ts'
import { meetMoment } from './meet-moment.ts'

const batch = 100
const againAfterMs = 10 * 60_000

/**
 * Takes what has come due, each in a transaction of its own: one that fails is tried again later and holds up no other.
 * Two processes may do it at once: the dossier's lock comes first, then only one of them takes the moment.
 */
export function sweepMoments(services: Services): Sweep {
  return { name: 'dossiers.moments', run: () => meetDueMoments(services) }
}

export async function meetDueMoments({ db, log }: Pick<Services, 'db' | 'log'>): Promise<void> {
  for (;;) {
    const due = await dueMoments(db, { now: now(), limit: batch })
    for (const it of due) await meet({ db, log }, it)
    if (due.length < batch) return
  }
}

async function meet({ db, log }: Pick<Services, 'db' | 'log'>, it: DueMoment): Promise<void> {
  try {
    await db.begin(async (tx) => {
      const dossier = await lockDossier(tx, it.dossierId)
      if (dossier && (await takeMoment(tx, it, now()))) await meetMoment(tx, dossier, it)
    })
  } catch (error) {
    log.error({ dossier: it.dossierId, moment: it.kind, err: error }, 'a moment could not be met; it is tried again')
    await db.begin((tx) => postponeMoment(tx, it, new Date(now().getTime() + againAfterMs)))
  }
}
