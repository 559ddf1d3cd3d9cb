import { expect, test } from 'vitest'
import { person } from '../../tests/support/accounts.ts'
import { testDatabase } from '../../tests/support/portal.ts'
import { createLog } from './log.ts'

const db = await testDatabase()

test('a failure of the database is logged by the names of our tables, never with the values of a row', async () => {
  const lines: string[] = []
  const log = createLog('info', 'test', { write: (line: string) => void lines.push(line) })
  const { partyId, identityNumber } = await person(db)
  const failures = [
    () => db`update identity.party set identity_number = '12', phone = '0912345678' where id = ${partyId}`,
    () => db`insert into identity.account (party_id, identity_number, password_hash, password_changed_at, created_at)
             values (${partyId}, ${identityNumber}, '', now(), now())`,
    () => db`select * from identity.party where id = ${'0912345678'}::text::uuid`,
  ]
  for (const fail of failures) await fail().catch((err) => log.error({ err }, 'broken'))
  expect(lines).toHaveLength(3)
  const written = lines.join('')
  for (const word of ['PostgresError', 'account_identity_number_key', 'log.test.ts']) expect(written).toContain(word)
  for (const value of [identityNumber, '0912345678', partyId, 'Người thử']) expect(written).not.toContain(value)
})
