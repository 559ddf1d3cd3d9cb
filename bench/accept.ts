import { acceptDossier, type Dossier, fileDossier } from '#dossiers'
import type { Database } from '#platform/database/connect.ts'
import { openDemonstration, repeated, type Sample, sampleFiling } from './support/filings.ts'
import { alternate, ratio } from './support/load.ts'
import { startPortal } from './support/portal.ts'

export const name = 'accept'

const atOnce = 200
const rounds = 5

/**
 * Two hundred acceptances at once at one agency on one day, which share one serial of codes, against the same number one
 * after the other: what waiting for each other costs. Every code must be there once, without a gap.
 */
export async function run(report: (row: object) => void): Promise<void> {
  const portal = await startPortal()
  await portal.stop()
  const { services, close } = await openDemonstration(portal.dataDir)
  const { db } = services
  try {
    const sample = await sampleFiling(services)
    const serials: number[] = []
    const timed = (acceptAll: (dossiers: Dossier[]) => Promise<Dossier[]>) => async () => {
      const filings = await repeated(services, sample, atOnce)
      const dossiers = await Promise.all(
        filings.map((filing) => db.begin((tx) => fileDossier(tx, sample.citizen, filing))),
      )
      const started = performance.now()
      const accepted = await acceptAll(dossiers)
      const seconds = (performance.now() - started) / 1000
      serials.push(...accepted.map((it) => Number(it.code!.split('-').at(-1))))
      return atOnce / seconds
    }
    const [together, oneByOne] = (await alternate(rounds, [
      timed((all) => Promise.all(all.map((it) => accept(db, sample, it)))),
      timed(async (all) => {
        const done: Dossier[] = []
        for (const it of all) done.push(await accept(db, sample, it))
        return done
      }),
    ])) as [number, number]
    const first = Math.min(...serials)
    const gaps = Math.max(...serials) - first + 1 - new Set(serials).size
    report({
      ...{ atOnce, perSecond: together, oneByOne, ratio: ratio(together, oneByOne) },
      ...{ codes: serials.length, repeated: serials.length - new Set(serials).size, gaps },
    })
  } finally {
    await close()
  }
}

function accept(db: Database, { receiver }: Sample, { id, revision }: Dossier): Promise<Dossier> {
  return db.begin((tx) => acceptDossier(tx, receiver, { dossierId: id, revision })) as Promise<Dossier>
}
