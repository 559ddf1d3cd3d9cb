import type { Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'

export const sendNoticeJob = 'notices.send'

let services: Services | undefined

/** Learns at start which queue this process has: `notify` gets nothing but its caller's transaction. */
export function rememberQueue(own: Services | undefined): void {
  services = own
}

/**
 * Asks in the caller's transaction that dispatches be sent. A process without a queue leaves the row queued, and the
 * sweep finds it there.
 */
export async function enqueue(tx: Tx, dispatchIds: readonly string[]): Promise<void> {
  if (dispatchIds.length === 0) return
  const data = dispatchIds.map((dispatchId) => ({ dispatchId }))
  await services?.jobs?.send(tx, sendNoticeJob, data)
}
