import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { recognisePaper } from '../paper-forms/recognise-paper.ts'
import { urls } from '../urls.ts'
import {
  closesAt,
  findByTypedCode,
  inEvenTime,
  opensWithCode,
  opensWithSecret,
  publicState,
  recordLookUp,
  sendCodeTo,
} from './look-up-dossier.ts'
import { LookUpPage, type LookUpPageProps } from './look-up-dossier.page.tsx'
import { evenTime } from './even-time.ts'
import { type Pass, passCookie, writePass } from './pass.ts'

const form = Type.Object({
  code: Type.String({ minLength: 4, maxLength: 100 }),
  secret: Type.Optional(Type.String({ maxLength: 40 })),
  oneTime: Type.Optional(Type.String({ maxLength: 10 })),
})

export function mountLookUpDossier(web: Web, services: Services): void {
  const { db, config } = services
  // Codes are easy to guess one after the other: much slower than the portal's own limit.
  const max = Math.min(30, config.RATE_LIMIT_PER_MINUTE)
  const options = { schema: { hide: true } as never, config: { rateLimit: { max, timeWindow: 60_000 } } }

  web.get<{ Querystring: { ma?: string; giay?: string; dong?: string; rut?: string } }>(
    urls.lookUp(),
    options,
    async (request, reply) => {
      const { ma, giay, dong, rut } = request.query
      const typed = typeof ma === 'string' ? ma.trim().slice(0, 100) : ''
      if (typed === '')
        return show(request, reply, { typed, found: 'none', news: rut ? 'withdrawn' : dong ? 'closed' : undefined })
      const { dossier, paper } = await inEvenTime(evenTime.find, async () => {
        const dossier = await findByTypedCode(db, typed)
        if (typeof giay !== 'string' || giay === '') return { dossier, paper: undefined }
        const known = dossier && recognisePaper(dossier, await listActs(db, dossier.id), giay)
        return { dossier, paper: known ?? ('unknown' as const) }
      })
      return show(request, reply, { typed, found: dossier ? publicState(dossier, typed) : 'unknown', paper })
    },
  )

  web.post(urls.lookUp(), options, async (request, reply) => {
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, { typed: typedCode(asked.typed), found: 'none', wrong: 'code' })
    const { code, secret } = asked.values
    const { dossier, opens } = await inEvenTime(evenTime.find, async () => {
      const dossier = await findByTypedCode(db, code)
      return { dossier, opens: secret !== undefined && opensWithSecret(dossier, secret) }
    })
    if (dossier && opens) return open(request, reply, { services, dossier, means: 'secret' })
    const found = dossier ? publicState(dossier, code) : ('unknown' as const)
    return show(request, reply, { typed: code, found, wrong: dossier && secret !== undefined ? 'secret' : undefined })
  })

  web.post('/tra-cuu/gui-ma', options, async (request, reply) => {
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, { typed: typedCode(asked.typed), found: 'none', wrong: 'code' })
    const { code } = asked.values
    await inEvenTime(evenTime.code, async () => {
      await sendCodeTo(db, await findByTypedCode(db, code), request.language)
    })
    return show(request, reply, { typed: code, found: 'none', codeSent: true })
  })

  web.post('/tra-cuu/ma', options, async (request, reply) => {
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, { typed: typedCode(asked.typed), found: 'none', wrong: 'code' })
    const { code, oneTime = '' } = asked.values
    const { dossier, opens } = await inEvenTime(evenTime.code, async () => {
      const dossier = await findByTypedCode(db, code)
      return { dossier, opens: await opensWithCode(db, dossier, oneTime) }
    })
    if (dossier && opens) return open(request, reply, { services, dossier, means: 'code' })
    return show(request, reply, { typed: code, found: 'none', codeSent: true, wrong: 'oneTime' })
  })
}

/** Opens the dossier on this device for a quarter of an hour. */
async function open(
  request: FastifyRequest,
  reply: FastifyReply,
  it: { services: Services; dossier: Dossier; means: Pass['means'] },
): Promise<FastifyReply> {
  const { config, db } = it.services
  await recordLookUp(db, it.dossier, it.means)
  const until = closesAt()
  const pass = writePass(config.key('look-up'), { dossierId: it.dossier.id, means: it.means, until })
  reply.setCookie(passCookie, pass, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
    maxAge: 15 * 60,
  })
  return redirectTo(request, reply, '/tra-cuu/ho-so')
}

function show(request: FastifyRequest, reply: FastifyReply, props: LookUpPageProps): FastifyReply {
  return sendPage(request, reply, <LookUpPage {...props} />, props.wrong ? 422 : 200)
}

function typedCode(typed: Record<string, unknown>): string {
  return typeof typed.code === 'string' ? typed.code.slice(0, 100) : ''
}
