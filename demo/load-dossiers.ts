import { loadCalendar, type WorkingCalendar } from '#law'
import { findProcedureByCode, isOnline, type Procedure } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { once } from '#platform/idempotency.ts'
import type { Services } from '#platform/mount.ts'
import { actorOfPerson, fileStory } from './file-story.ts'
import { loadJoinedUp } from './joined-up/load-joined-up.ts'
import { liveStory } from './live-story.ts'
import { demoOfficers } from './people.ts'
import { demoProcedures } from './procedures/index.ts'
import { type Story, stories } from './stories.ts'

export type Stage = {
  services: Services
  calendar: WorkingCalendar
  procedures: ReadonlyMap<string, Procedure>
  officers: readonly Actor[]
}

/** Files and lives every story that is not there yet; gives back how many were new. */
export async function loadDossiers(services: Services, report: (done: number, all: number) => void): Promise<number> {
  const { db } = services
  const procedures = await onlineProcedures(services)
  const officers = await Promise.all(demoOfficers.map((it) => actorOfPerson(db, it.identityNumber, 'officer')))
  const stage = { services, calendar: await loadCalendar(db), procedures, officers }
  const all = stories([...procedures.keys()])
  const [done] = await db<{ count: number }[]>`
    select count(*) as count from platform.idempotency where scope = 'demonstration' and key like 'dossier %'`
  let added = 0
  if (done!.count >= all.length) {
    await loadJoinedUp(stage)
    return added
  }
  for (const story of all) {
    if (await tell(stage, story)) report(++added, all.length)
  }
  await loadJoinedUp(stage)
  return added
}

/** One dossier from filing to where its story ends, in one transaction. */
async function tell(stage: Stage, story: Story): Promise<boolean> {
  let isNew = false
  // Where the demonstration has no officer for a procedure, the citizen has something else to do that day.
  const filing = (await fileStory(stage, story)) ?? (await fileStory(stage, { ...story, procedure: '1.004873' }))
  if (!filing) throw new Error(`no officer could work on story ${story.number}`)
  await stage.services.db.begin((tx) =>
    once(tx, 'demonstration', `dossier ${story.number}`, async () => {
      isNew = true
      await liveStory(tx, stage, { story, ...filing })
      return {}
    }),
  )
  return isNew
}

async function onlineProcedures({ db }: Services): Promise<Map<string, Procedure>> {
  const found = new Map<string, Procedure>()
  for (const { code } of demoProcedures) {
    const [procedure] = await findProcedureByCode(db, code)
    if (procedure && isOnline(procedure.record)) found.set(code, procedure)
  }
  return found
}
