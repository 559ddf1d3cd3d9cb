type Answers<W extends readonly Promise<unknown>[]> = { -readonly [K in keyof W]: Awaited<W[K]> }

/**
 * Work of one transaction that need not wait for one another: its statements go out together, in the order in which they
 * are begun, and the answers come back together. Other than `Promise.all` it ends only when all have ended: a part that
 * goes on after the others failed would write behind the rollback, outside of the transaction.
 */
export async function together<const W extends readonly Promise<unknown>[]>(...work: W): Promise<Answers<W>> {
  const ended = await Promise.allSettled(work)
  const failures = ended.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  // What came after the first failure only says that the transaction is broken.
  if (failures.length > 0) throw failures.find((it) => it?.code !== '25P02') ?? failures[0]
  return ended.map((it) => (it as PromiseFulfilledResult<unknown>).value) as Answers<W>
}
