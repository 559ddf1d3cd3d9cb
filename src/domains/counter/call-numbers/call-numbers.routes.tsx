import { type Static, Type } from 'typebox'
import { beginVisit, dossiersOfVisits, urls as dossierUrls } from '#dossiers'
import { type Actor, demand } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { serveAct } from '../acts.ts'
import { openKiosksOf } from '../kiosk/kiosk.sql.ts'
import { boothsOf, findBooth, leaveBooth, officesUnder, seatOfficer, servicesOf } from '../office/office.sql.ts'
import { demandOffice, id } from '../office/params.ts'
import { callNext, moveNumber } from '../queue/call-number.ts'
import { waitingIn } from '../queue/line.sql.ts'
import { mayMove, type Move } from '../queue/ticket.ts'
import { ticketAt, tieVisit, visitsOf } from '../queue/ticket.sql.ts'
import { urls } from '../urls.ts'
import { BoothPage } from './booth.page.tsx'
import { BoothsPage, type OfficeBooths } from './booths.page.tsx'

const params = Type.Object({ booth: id })
const boothOptions = { schema: { hide: true, params } as never }
type Params = { Params: Static<typeof params> }

/** What one does with the number at the booth, as it stands in addresses. */
const slugs: readonly [slug: string, move: Move][] = [
  ['goi-lai', 'recall'],
  ['da-den', 'serve'],
  ['bo-qua', 'skip'],
  ['chuyen', 'transfer'],
  ['xong', 'done'],
]
const form = Type.Object({ ticket: Type.String({ format: 'uuid' }), service: Type.Optional(id) })

/** Officers sit down at a booth, call numbers and serve people. */
export function mountCallNumbers(web: Web, { db }: Services): void {
  web.get(urls.booths, { schema: { hide: true } as never }, async (request, reply) => {
    const paths = request.actor.grants.filter((it) => serveAct.roles.includes(it.role)).map((it) => it.agencyPath)
    if (paths.length === 0) demand(request.actor, serveAct, '/')
    const offices: OfficeBooths[] = []
    for (const office of await officesUnder(db, paths)) {
      const { id } = office
      const kiosks = await openKiosksOf(db, id)
      offices.push({ office, services: await servicesOf(db, id), booths: await boothsOf(db, id), kiosks })
    }
    return sendPage(request, reply, <BoothsPage offices={offices} />)
  })

  web.get<Params & { Querystring: { het?: string } }>(urls.booth(':booth'), boothOptions, async (request, reply) => {
    const { booth, office } = await demandBooth(request.actor, request.params.booth)
    if (booth.officerId !== request.actor.accountId) return redirectTo(request, reply, urls.booths)
    const day = dayOf(now())
    const list = { officeId: office.id, day, services: booth.services }
    const present = await ticketAt(db, booth.id, day)
    const visits = present ? await visitsOf(db, present.id) : []
    const page = (
      <BoothPage
        {...{ booth, office, present, visits }}
        services={await servicesOf(db, office.id)}
        filed={await dossiersOfVisits(db, visits)}
        waiting={await waitingIn(db, { ...list, state: 'waiting' })}
        skipped={await waitingIn(db, { ...list, state: 'skipped' })}
        empty={request.query.het === '1'}
      />
    )
    return sendPage(request, reply, page)
  })

  web.post<Params>(urls.boothAct(':booth', 'ngoi'), boothOptions, async (request, reply) => {
    tokenOf(request)
    const { booth } = await demandBooth(request.actor, request.params.booth)
    if (!booth.isOpen) throw new Problem('booth-closed')
    const { accountId, name } = request.actor
    await db.begin((tx) => seatOfficer(tx, booth.id, { id: accountId!, name }))
    return redirectTo(request, reply, urls.booth(booth.id))
  })

  web.post<Params>(urls.boothAct(':booth', 'roi'), boothOptions, async (request, reply) => {
    tokenOf(request)
    const { booth } = await demandSeat(request.actor, request.params.booth)
    if (await ticketAt(db, booth.id, dayOf(now()))) throw new Problem('number-called')
    await db.begin((tx) => leaveBooth(tx, booth.id, request.actor.accountId!))
    return redirectTo(request, reply, urls.booths)
  })

  web.post<Params>(urls.boothAct(':booth', 'goi'), boothOptions, async (request, reply) => {
    const token = tokenOf(request)
    const { booth } = await demandSeat(request.actor, request.params.booth)
    const { called } = await db.begin((tx) =>
      once(tx, 'counter.call', token, async () => ({
        called: (await callNext(tx, request.actor, booth)) !== undefined,
      })),
    )
    return redirectTo(request, reply, `${urls.booth(booth.id)}${called ? '' : '?het=1'}`)
  })

  // Whoever is at the booth is served by that: the visit begins with the number, and leads back here.
  web.post<Params>(urls.fileFor(':booth'), boothOptions, async (request, reply) => {
    const token = tokenOf(request)
    const { booth, office } = await demandSeat(request.actor, request.params.booth)
    const asked = parseForm(Type.Object({ ticket: Type.String({ format: 'uuid' }) }), request.body)
    if (!asked.ok) throw new Problem('invalid-form')
    const { visitId } = await db.begin((tx) =>
      once(tx, 'counter.file-for', token, async () => {
        const ticket = await ticketAt(tx, booth.id, dayOf(now()))
        if (ticket?.id !== asked.values.ticket) throw new Problem('number-moved')
        const at = { booth, ticketId: ticket.id, move: 'serve' } as const
        if (mayMove('serve', ticket.state)) await moveNumber(tx, request.actor, at)
        const of = { unitId: office.agencyId, reference: ticket.number, back: urls.booth(booth.id) }
        const visitId = await beginVisit(tx, request.actor, of)
        await tieVisit(tx, { ticketId: ticket.id, visitId })
        return { visitId }
      }),
    )
    return redirectTo(request, reply, dossierUrls.visitNumber(visitId))
  })

  for (const [slug, move] of slugs) {
    web.post<Params>(urls.boothAct(':booth', slug), boothOptions, async (request, reply) => {
      const token = tokenOf(request)
      const { booth, office } = await demandSeat(request.actor, request.params.booth)
      const asked = parseForm(form, request.body)
      if (!asked.ok) throw new Problem('invalid-form')
      const { ticket: ticketId, service } = asked.values
      const known = (await servicesOf(db, office.id)).some((it) => it.id === service && it.isOpen)
      if (move === 'transfer' && !known) throw new Problem('invalid-form')
      const more = move === 'transfer' ? { toService: service! } : {}
      await db.begin((tx) =>
        once(tx, 'counter.move', token, async () => {
          await moveNumber(tx, request.actor, { booth, ticketId, move, ...more })
          return {}
        }),
      )
      return redirectTo(request, reply, urls.booth(booth.id))
    })
  }

  async function demandBooth(actor: Actor, boothId: number) {
    const booth = await findBooth(db, boothId)
    if (!booth) throw new Problem('not-found')
    const office = await demandOffice(db, booth.officeId)
    demand(actor, serveAct, office.agencyPath)
    return { booth, office }
  }

  async function demandSeat(actor: Actor, boothId: number) {
    const found = await demandBooth(actor, boothId)
    if (found.booth.officerId !== actor.accountId) throw new Problem('booth-not-yours')
    return found
  }
}
