import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { parseForm, readRevision } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { keepWordingsAct } from '../acts.ts'
import { type Body, findBody } from '../choose-body/bodies.sql.ts'
import { chooseBody } from '../choose-body/choose-body.ts'
import { faultIn, filledIn } from '../paper-forms/template/template.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { keepWording, removeWording, wordingsFor } from './keep-wording.ts'
import { sampleValues, type WordingKind, wordingKinds, wordingPlaceholdersOf } from './wording.ts'
import { type TypedWording, WordingPage } from './wording.page.tsx'
import { findWording, type Wording } from './wording.sql.ts'
import { WordingListPage } from './wording-list.page.tsx'
import { en } from './wordings.en.ts'
import { vi } from './wordings.vi.ts'

const agencyNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
const querystring = Type.Object({
  'co-quan': Type.Optional(agencyNumber),
  ten: Type.Optional(Type.String({ maxLength: 100 })),
  xong: Type.Optional(Type.String({ maxLength: 10 })),
})
type Params = { Params: { agency: number; id?: string } }
const ofAgency = { schema: { params: Type.Object({ agency: agencyNumber }), hide: true } as never }
const id = Type.String({ format: 'uuid' })
const ofOne = { schema: { params: Type.Object({ agency: agencyNumber, id }), hide: true } as never }
const create = `${urls.wordings}/:agency/moi`
const one = `${urls.wordings}/:agency/:id`

const form = Type.Object({
  kind: Type.Unsafe<WordingKind>({ enum: [...wordingKinds] }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  text: Type.String({ minLength: 1, maxLength: 2000 }),
})

/** An agency's ready words. Rights first, in `open`. */
export function mountWordings(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.wordings,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const { actor, query } = request
      const asked = { act: keepWordingsAct, id: query['co-quan'], words: query.ten?.trim() }
      const choice = await chooseBody(db, actor, asked)
      const wordings = choice.body ? await wordingsFor(db, choice.body.path) : []
      const done = (['luu', 'xoa'] as const).find((it) => it === query.xong)
      return sendPage(request, reply, <WordingListPage {...{ choice, wordings, done }} />)
    },
  )

  web.get<Params>(create, ofAgency, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const typed = { kind: '', name: '', text: '' }
    return show(request, reply, { ...(await open(request)), typed, errors: [] })
  })

  web.get<Params>(one, ofOne, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const opened = await open(request)
    const { kind, name, text } = opened.wording!
    return show(request, reply, { ...opened, typed: { kind, name, text }, errors: [] })
  })

  web.post<Params>(create, ofAgency, (request, reply) => save(request, reply))
  web.post<Params>(one, ofOne, (request, reply) => save(request, reply))

  web.post<Params>(`${one}/xoa`, ofOne, async (request, reply) => {
    const { body, wording } = await open(request)
    const revision = readRevision((request.body as Record<string, unknown> | null)?.revision)
    await doOnce(request, (tx) => removeWording(tx, request.actor, { body, seen: { id: wording!.id, revision } }))
    return redirectTo(request, reply, `${urls.wordings}?co-quan=${body.id}&xong=xoa`)
  })

  async function save(request: FastifyRequest<Params>, reply: FastifyReply) {
    const opened = await open(request)
    const { body, wording } = opened
    const sent = (request.body ?? {}) as Record<string, unknown>
    const { typed, values, errors } = readForm(sent, request.language)
    if (values === undefined) return show(request, reply, { ...opened, typed, errors })
    if (sent._look !== undefined)
      return show(request, reply, { ...opened, typed, errors, shown: filledIn(values.text, sampleValues) })
    const revision = readRevision(sent.revision)
    const seen = wording && { id: wording.id, revision }
    await doOnce(request, (tx) => keepWording(tx, request.actor, { body, ...values, ...(seen && { seen }) }))
    return redirectTo(request, reply, `${urls.wordings}?co-quan=${body.id}&xong=luu`)
  }

  async function open({ actor, params }: FastifyRequest<Params>): Promise<Opened> {
    const body = await findBody(db, params.agency)
    demand(actor, keepWordingsAct, body?.path ?? '/')
    if (!body) throw new Problem('not-found')
    if (params.id === undefined) return { body, wording: undefined }
    const wording = await findWording(db, params.id)
    if (wording?.agencyId !== body.id) throw new Problem('not-found')
    return { body, wording }
  }

  async function doOnce(request: FastifyRequest, work: (tx: Parameters<typeof keepWording>[0]) => Promise<void>) {
    const token = tokenOf(request)
    await db.begin((tx) =>
      once(tx, 'dossiers.wording', token, async () => {
        await work(tx)
        return { saved: true }
      }),
    )
  }
}

type Opened = { body: Body; wording: Wording | undefined }
type Shown = Opened & { typed: TypedWording; errors: { field: string; text: string }[]; shown?: string }

function show(request: FastifyRequest, reply: FastifyReply, it: Shown) {
  return sendPage(request, reply, <WordingPage {...it} />, it.errors.length > 0 ? 422 : 200)
}

/** The form as it came: what was typed, and the values when nothing is wrong with them. */
function readForm(body: Record<string, unknown>, language: Language) {
  const said = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  const typed = { kind: said('kind'), name: said('name'), text: said('text') }
  const { errors: t } = inLanguage({ vi, en }, language)
  const parsed = parseForm(form, body)
  if (!parsed.ok)
    return {
      ...{ typed, values: undefined },
      errors: parsed.errors.map(({ field }) => ({ field, text: t[field as 'kind'] })),
    }
  const { values } = parsed
  const fault = faultIn(values.text, wordingPlaceholdersOf(values.kind))
  if (!fault) return { typed, values, errors: [] }
  const text = fault.rule === 'brace' ? t.brace : t['unknown-placeholder'](fault.found)
  return { typed, values: undefined, errors: [{ field: 'text', text }] }
}
