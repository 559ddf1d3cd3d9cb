import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/support/portal.ts'
import { at } from './clock.ts'
import { deliverEvents, type Listener, publish } from './events.ts'
import { createLog } from './log.ts'

const db = await testDatabase()
const log = createLog('silent', 'test')

function recorder(name: string, handle: Listener['handle'] = async () => {}) {
  const seen: string[] = []
  const listener: Listener = {
    name,
    events: [`${name}.happened`],
    async handle(tx, event) {
      await handle(tx, event)
      seen.push(String(event.payload.what))
    },
  }
  return {
    seen,
    listener,
    tell: (what: string, key = 'k') => db.begin((tx) => publish(tx, `${name}.happened`, key, { what })),
  }
}

/** Transactions of other test files run on the same server: what they hold back is waited for first. */
async function deliver(listener: Listener): Promise<void> {
  const held = () => db`select 1 from platform.event where xid >= pg_snapshot_xmin(pg_current_snapshot())`
  await expect.poll(held, { timeout: 10_000 }).toHaveLength(0)
  await deliverEvents(db, [listener], log)
}

test('an event that commits late is not skipped: readers stay below the oldest running transaction', async () => {
  const { seen, listener, tell } = recorder('late')
  const early = await db.reserve()
  await early`begin`
  // Takes the lower number, commits last.
  await early`insert into platform.event (name, key, payload, at) values ('late.happened', 'k', '{"what":"first begun"}', '2026-01-01')`
  await tell('begun later, committed sooner')
  await deliverEvents(db, [listener], log)
  expect(seen).toEqual([])
  await early`commit`
  early.release()
  await deliver(listener)
  expect(seen).toEqual(['first begun', 'begun later, committed sooner'])
})

test('transactions are ordered by number, not as text: 9 comes before 10', async () => {
  const { seen, listener } = recorder('digits')
  for (const [xid, what] of [
    ['10', 'second'],
    ['9', 'first'],
  ] as const)
    await db`
      insert into platform.event (xid, name, key, payload, at)
      values (${xid}::xid8, 'digits.happened', 'k', ${db.json({ what })}, '2026-01-01')`
  await deliver(listener)
  expect(seen).toEqual(['first', 'second'])
})

test('what was handled is not handled again', async () => {
  const { seen, listener, tell } = recorder('once')
  await tell('a')
  await deliver(listener)
  await deliver(listener)
  expect(seen).toEqual(['a'])
})

test('a failing event holds back its own key, in order, and nothing else', async () => {
  let broken = true
  const { seen, listener, tell } = recorder('parked', async (_tx, event) => {
    if (broken && event.payload.what === 'bad') throw new Error('not now')
  })
  await tell('bad', 'one')
  await tell('after bad', 'one')
  await tell('other', 'two')
  await deliver(listener)
  expect(seen).toEqual(['other'])
  broken = false
  await at(new Date(Date.now() + 60_000), () => deliver(listener))
  expect(seen).toEqual(['other', 'bad', 'after bad'])
  expect(await db`select 1 from platform.listener_failure where listener = 'parked'`).toHaveLength(0)
})

test('what a listener wrote before it failed is undone', async () => {
  const { listener, tell } = recorder('undone', async (tx) => {
    await tx`insert into platform.change (topic, counter) values ('half', 1)`
    throw new Error('half-way')
  })
  await tell('x')
  await deliver(listener)
  expect(await db`select 1 from platform.change where topic = 'half'`).toHaveLength(0)
})

test('an event of a transaction that rolled back never arrives', async () => {
  const { seen, listener } = recorder('rolled')
  await db
    .begin(async (tx) => {
      await publish(tx, 'rolled.happened', 'k', { what: 'never' })
      throw new Error('no')
    })
    .catch(() => {})
  await deliver(listener)
  expect(seen).toEqual([])
})
