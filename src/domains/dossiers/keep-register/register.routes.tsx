import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { readRegisterAct } from '../acts.ts'
import { chooseBody } from '../choose-body/choose-body.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { cursorText, readCursor } from '../desk/queues.ts'
import { urls } from '../urls.ts'
import { giveOutRegister, type RegisterFormat, registerFormats, registerTypes } from './give-out-register.ts'
import { readPeriod, typedDay } from './period.ts'
import { type Place, readRegister } from './read-register.ts'
import { RegisterPage } from './register.page.tsx'

const text = Type.Optional(Type.String({ maxLength: 100 }))
const querystring = Type.Object({
  'co-quan': Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  ...{ tu: text, den: text, ten: text, sau: text },
  dong: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
})
type Query = Static<typeof querystring>
const params = Type.Object({
  format: Type.Unsafe<RegisterFormat>({ type: 'string', enum: [...registerFormats] }),
})
const pageLength = 50

/** The book of what an agency received: on the screen, on paper, as a table. */
export function mountRegister(web: Web, { db }: Services): void {
  const options = { preHandler: officersOnly }

  web.get<{ Querystring: Query }>(
    urls.register,
    { ...options, schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const { query, language } = request
      const choice = await open(request)
      const period = readPeriod(query)
      const shown = { choice, query, counts: await countQueues(db, deskOf(request.actor)) }
      if ('rule' in period) return sendPage(request, reply, <RegisterPage {...shown} fault={period} />, 422)
      const book = { agencyId: choice.body.id, period, language }
      const { entries, next } = await readRegister(db, book, { after: placeOf(query), limit: pageLength })
      const address = addressOf(choice.body.id, period)
      const more = next && `${urls.register}?${address}&dong=${next.count}&sau=${encodeURIComponent(cursorText(next))}`
      const files = registerFormats.map((format) => ({ format, path: `${urls.register}/${format}?${address}` }))
      return sendPage(request, reply, <RegisterPage {...shown} {...{ period, entries, files }} next={more} />)
    },
  )

  web.get<{ Querystring: Query; Params: { format: RegisterFormat } }>(
    `${urls.register}/:format`,
    { ...options, schema: { querystring, params, hide: true } as never },
    async (request, reply) => {
      const { format } = request.params
      const { body } = await open(request)
      const period = readPeriod(request.query)
      if ('rule' in period) return redirectToPage(request, reply)
      const book = { agencyId: body.id, period, language: request.language }
      const stream = await giveOutRegister(db, { book, body, keeper: request.actor.name }, format)
      return reply
        .type(registerTypes[format])
        .header('content-disposition', `attachment; filename="so-theo-doi-${period.from}-${period.to}.${format}"`)
        .header('cache-control', 'private, no-store')
        .send(stream)
    },
  )

  /** Rights first: an officer with this act at the agency whose book it is. */
  async function open({ actor, query }: FastifyRequest<{ Querystring: Query }>) {
    demandOfficer(actor)
    const choice = await chooseBody(db, actor, { act: readRegisterAct, id: query['co-quan'], words: query.ten?.trim() })
    // Officers work for an agency, so there is one.
    return { ...choice, body: choice.body! }
  }
}

/** The page says what is wrong with the days. */
function redirectToPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
  return reply.redirect(`${request.language === 'en' ? '/en' : ''}${urls.register}${query}`, 303)
}

function addressOf(agencyId: number, { from, to }: { from: string; to: string }): string {
  return new URLSearchParams({ 'co-quan': String(agencyId), tu: typedDay(from), den: typedDay(to) }).toString()
}

function placeOf(query: Query): Place | undefined {
  const cursor = readCursor(query.sau)
  return cursor && { ...cursor, count: query.dong ?? 0 }
}
