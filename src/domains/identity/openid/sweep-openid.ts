import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { deleteExpiredRecords } from './record.sql.ts'
import { forgetRetiredKeys, turnKeysWhenOld } from './signing-keys.ts'

/** Forgets what the provider need not remember, and turns its keys every three months. */
export function sweepOpenid({ db, config }: Services): Sweep {
  return {
    name: 'identity.openid',
    async run() {
      await deleteExpiredRecords(db, now())
      await turnKeysWhenOld(db, config.key('openid'))
      await forgetRetiredKeys(db)
    },
  }
}
