import type { Static } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { findBooth, servicesOf } from '../office/office.sql.ts'
import { demandOffice, ticketParams } from '../office/params.ts'
import { aheadOf } from '../queue/line.sql.ts'
import { waitFor } from '../queue/lines.ts'
import { moves } from '../queue/ticket.ts'
import { findTicket, moveTicket, recordMove } from '../queue/ticket.sql.ts'
import { urls } from '../urls.ts'
import { SeeTicketPage } from './see-ticket.page.tsx'
import type { TicketSlipProps } from './ticket-slip.page.tsx'

type Params = { Params: Static<typeof ticketParams> }

/** A number says nothing about a person: whoever has its address may look at it, only its owner may give it back. */
export function mountSeeTicket(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, params: ticketParams } as never }

  web.get<Params>(urls.ticket(':office', ':ticket'), options, async (request, reply) =>
    sendPage(request, reply, <SeeTicketPage {...(await readTicket(db, request.params))} />),
  )

  web.post<Params>(urls.giveBack(':office', ':ticket'), options, async (request, reply) => {
    tokenOf(request)
    const accountId = demandAccount(request.actor)
    const { office, ticket } = await readTicket(db, request.params)
    if (ticket.accountId !== accountId) throw new Problem('forbidden')
    await db.begin(async (tx) => {
      const at = now()
      const moved = await moveTicket(tx, ticket.id, {
        from: ['waiting'],
        to: moves.leave.to,
        boothId: null,
        serviceId: null,
        at,
      })
      if (!moved) throw new Problem('number-moved')
      const by = { id: accountId, name: request.actor.name }
      await recordMove(tx, { ticketId: ticket.id, act: 'leave', at, boothId: null, by })
    })
    return redirectTo(request, reply, urls.office(office.id))
  })
}

export async function readTicket(db: Db, it: { office: number; ticket: string }): Promise<TicketSlipProps> {
  const office = await demandOffice(db, it.office)
  const ticket = await findTicket(db, it.ticket)
  if (ticket?.officeId !== office.id) throw new Problem('not-found')
  const service = (await servicesOf(db, office.id)).find((one) => one.id === ticket.serviceId)!
  const booth = ticket.boothId === null ? undefined : (await findBooth(db, ticket.boothId))?.label
  const ahead = ticket.state === 'waiting' ? await aheadOf(db, ticket) : 0
  return { office, service, ticket, booth, ahead, wait: await waitFor(db, service, ahead) }
}
