import { keepAssignmentRule } from '#dossiers'
import type { Database } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { actorOfPerson } from './file-story.ts'
import { demoOfficers } from './people.ts'

/** A rule to look at: what is certified at a ward goes to whoever of two has least in hand. */
export async function loadAssignment(db: Database, scope: string): Promise<void> {
  const officer = (key: string) =>
    actorOfPerson(db, demoOfficers.find((it) => it.key === key)!.identityNumber, 'officer')
  await db.begin((tx) =>
    once(tx, scope, 'assignment', async () => {
      const [leader, ...officers] = await Promise.all(['bui.hanh', 'do.tuan', 'vu.lan'].map(officer))
      const accounts = officers.map((it) => it.accountId!)
      const agency = leader!.agency!
      await keepAssignmentRule(tx, leader!, { agency, procedureCode: '2.000815', officers: accounts })
      return {}
    }),
  )
}
