import type { Command } from '#platform/mount.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from './act.sql.ts'
import { digestOf, faultIn, replay } from './chain.ts'
import { blankState, statusOf, type State } from './dossier.ts'
import { findDossier, listDossierIds, type Dossier } from './dossier.sql.ts'

export type DossierFault = { dossierId: string; fault: string }

/** Replays one dossier's history: the state that its acts lead to, and what is wrong with it, if anything. */
export async function replayDossier(db: Db, id: string): Promise<{ state: State; fault: string | undefined }> {
  const dossier = await findDossier(db, id)
  const acts = await listActs(db, id)
  const chainFault = faultIn(acts.map(({ erasedAt: _, ...row }) => row))
  const state = replay(acts)
  if (chainFault) return { state, fault: `act ${chainFault.sequence}: ${chainFault.fault}` }
  return { state, fault: dossier ? difference(dossier, state, acts.at(-1)) : 'no row' }
}

/** Every dossier's chain and replay, 500 at a time. */
export async function* checkDossiers(db: Db): AsyncGenerator<DossierFault | { checked: number }> {
  let last: string | null = null
  for (let checked = 0; ; ) {
    const ids = await listDossierIds(db, last)
    if (ids.length === 0) return
    for (const id of ids) {
      const { fault } = await replayDossier(db, id)
      if (fault !== undefined) yield { dossierId: id, fault }
    }
    last = ids.at(-1)!
    checked += ids.length
    yield { checked }
  }
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor',
  summary: 'check every dossier: its chain of acts, and that replaying them gives its row',
  async run({ db }) {
    let faults = 0
    let checked = 0
    for await (const it of checkDossiers(db)) {
      if ('checked' in it) checked = it.checked
      else {
        faults++
        console.log(`${it.dossierId}  ${it.fault}`)
      }
    }
    console.log(faults === 0 ? `${checked} dossiers are sound.` : `${faults} of ${checked} dossiers are not sound.`)
    return faults === 0 ? 0 : 1
  },
}

function difference(dossier: Dossier, state: State, last: { sequence: number; hash: string } | undefined) {
  if (last?.sequence !== dossier.revision || last.hash !== dossier.head) return 'the row is not at the last act'
  if (dossier.status !== statusOf(state)) return 'status'
  const names = Object.keys(blankState) as (keyof State)[]
  return names.find((name) => digestOf(dossier[name] ?? null) !== digestOf(state[name] ?? null))
}
