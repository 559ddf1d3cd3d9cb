import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { inBothLanguages, notify } from '#notices'
import { type Account, changePasswordHash } from './account.sql.ts'
import { texts } from './replace-password.texts.ts'
import { forgetActors } from './resolve-actor.ts'
import { endSessions } from './session.sql.ts'
import { urls } from './urls.ts'

/** A new password ends the other sessions and is told to the owner, who may not be the one who set it. */
export async function replacePassword(
  tx: Tx,
  it: { account: Account; passwordHash: string; keepSession: string | null; at: Date },
): Promise<void> {
  const { account } = it
  await changePasswordHash(tx, { id: account.id, passwordHash: it.passwordHash, at: it.at })
  await endSessions(tx, { accountId: account.id, except: it.keepSession, at: it.at })
  await notify(tx, {
    to: { accountId: account.id, email: account.email, phone: account.phone },
    kind: 'identity.password-changed',
    ...inBothLanguages(texts, account.language),
    link: urls.account,
  })
  await raiseChange(tx, 'identity')
  forgetActors()
}
