import { setImmediate as breathe } from 'node:timers/promises'

const sliceMs = 8

/** To be awaited often in long work: lets other work of the process pass when a slice of time is used up. */
export function pace(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < sliceMs) return
    await breathe()
    since = performance.now()
  }
}
