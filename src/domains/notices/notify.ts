import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import { newId } from '#platform/new-id.ts'
import type { Message } from './notice.ts'
import { insertDispatches, insertMessage, type NewDispatch } from './notice.sql.ts'
import { enqueue } from './queue.ts'

/**
 * Writes a message and one ledger row per channel in the caller's transaction. The inbox has it at once; e-mail and SMS
 * are sent by a job that exists only if the transaction commits. Gives back the message's id.
 */
export async function notify(tx: Tx, message: Message): Promise<string> {
  const at = now()
  const id = newId()
  const dispatches = dispatchesOf(id, message)
  await together(
    insertMessage(tx, { ...message, id, at }),
    insertDispatches(tx, dispatches, at),
    enqueue(
      tx,
      dispatches.filter((it) => !it.arrived).map((it) => it.id),
    ),
  )
  return id
}

function dispatchesOf(messageId: string, { to }: Message): NewDispatch[] {
  const accountId = to.accountId ?? null
  const inbox = { id: newId(), messageId, channel: 'in-app', accountId, address: null, arrived: true } as const
  const leaving = [
    ['email', to.email],
    ['sms', to.phone],
  ] as const
  return [
    ...(accountId === null ? [] : [inbox]),
    ...leaving.flatMap(([channel, address]) =>
      address ? [{ id: newId(), messageId, channel, accountId, address, arrived: false }] : [],
    ),
  ]
}
