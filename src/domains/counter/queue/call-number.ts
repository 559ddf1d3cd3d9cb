import type { Actor } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { Booth } from '../office/office.ts'
import { type Move, moves, type Ticket } from './ticket.ts'
import { findTicket, lockBooth, moveTicket, recordMove, takeNext, ticketAt } from './ticket.sql.ts'

const byOf = (actor: Actor) => ({ id: actor.accountId, name: actor.name })

/** Calls whoever's turn it is to the booth; undefined when nobody waits. Somebody at the booth is finished first. */
export async function callNext(tx: Tx, actor: Actor, booth: Booth): Promise<Ticket | undefined> {
  const at = now()
  const day = dayOf(at)
  if (!booth.isOpen) throw new Problem('booth-closed')
  await lockBooth(tx, booth.id)
  const present = await ticketAt(tx, booth.id, day)
  if (present?.state === 'called') throw new Problem('number-called')
  if (present) await moveNumber(tx, actor, { booth, ticketId: present.id, move: 'done' })
  const { officeId, services } = booth
  const next = await takeNext(tx, { boothId: booth.id, officeId, services, day, at })
  if (next) await recordMove(tx, { ticketId: next.id, act: 'call', at, boothId: booth.id, by: byOf(actor) })
  return next
}

/** What happens to a number at a booth. `toService`: the line that it is transferred to, where it keeps its turn. */
export async function moveNumber(
  tx: Tx,
  actor: Actor,
  it: { booth: Booth; ticketId: string; move: Move; toService?: number },
): Promise<Ticket> {
  const { booth, move, toService } = it
  const at = now()
  await lockBooth(tx, booth.id)
  const before = await findTicket(tx, it.ticketId)
  if (!before || before.officeId !== booth.officeId || before.day !== dayOf(at)) throw new Problem('number-moved')
  // A number at another booth is that booth's; one that was skipped may be called from any.
  if (before.state !== 'skipped' && before.boothId !== booth.id) throw new Problem('number-moved')
  if (before.state === 'skipped' && (await ticketAt(tx, booth.id, before.day))) throw new Problem('number-called')
  const moved = await moveTicket(tx, before.id, {
    ...{ ...moves[move], at, serviceId: toService ?? null },
    boothId: move === 'transfer' ? null : booth.id,
  })
  if (!moved) throw new Problem('number-moved')
  await recordMove(tx, { ticketId: moved.id, act: move, at, boothId: booth.id, by: byOf(actor) })
  return moved
}
