import { inviteToFill, startDraft } from '#dossiers'
import { findProcedureByCode } from '#procedures'
import type { Tx } from '#platform/database/connect.ts'
import { actorOfPerson } from './file-story.ts'
import { demoCitizens } from './people.ts'

const birthRegistration = '1.001193'

/** Somebody has begun to register a birth, and asks the first of the citizens to fill in a part of it. */
export async function loadInvitation(tx: Tx): Promise<void> {
  const [procedure] = await findProcedureByCode(tx, birthRegistration)
  const inviter = await actorOfPerson(tx, demoCitizens.at(-1)!.identityNumber, 'citizen')
  const draftId = await startDraft(tx, inviter, { procedure: procedure!, caseCode: null, agencyId: null })
  const to = { kind: 'identity-number', value: demoCitizens[0]!.identityNumber } as const
  await inviteToFill(tx, inviter, { draftId, page: 'child', to, shown: [], days: 30 })
}
