import type { Tx } from '#platform/database/connect.ts'
import { now } from '#platform/clock.ts'
import type { Message } from './notice.ts'
import { insertDispatch, insertMessage } from './notice.sql.ts'
import { enqueue } from './queue.ts'

/**
 * Writes a message and one ledger row per channel in the caller's transaction. The inbox has it at once; e-mail and SMS
 * are sent by a job that exists only if the transaction commits. Gives back the message's id.
 */
export async function notify(tx: Tx, message: Message): Promise<string> {
  const at = now()
  const id = await insertMessage(tx, message, at)
  const { accountId = null, email, phone } = message.to
  if (accountId !== null)
    await insertDispatch(tx, { messageId: id, channel: 'in-app', accountId, address: null, at, arrived: true })
  for (const [channel, address] of [
    ['email', email],
    ['sms', phone],
  ] as const) {
    if (!address) continue
    const dispatchId = await insertDispatch(tx, { messageId: id, channel, accountId, address, at, arrived: false })
    await enqueue(tx, dispatchId)
  }
  return id
}
