import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import { readRevision } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { editTemplatesAct } from '../../acts.ts'
import { type Body, findBody } from '../../choose-body/bodies.sql.ts'
import { chooseBody } from '../../choose-body/choose-body.ts'
import { signInFirst } from '../../sign-in-first.ts'
import { urls } from '../../urls.ts'
import { formInForce, type PaperFormName, paperFormNames } from '../form-names.ts'
import { sendSheets } from '../send-sheets.ts'
import type { Sheet } from '../sheet.ts'
import { previewTemplate } from './preview-template.ts'
import { type FieldFault, readTemplate, type TypedTemplate, typedOf } from './read-template.ts'
import { saveTemplate } from './save-template.ts'
import { templateInForce } from './template-in-force.ts'
import { TemplateListPage } from './template-list.page.tsx'
import { TemplatePage } from './template.page.tsx'
import { listTemplateVersions } from './template.sql.ts'
import { blankTemplate } from './template.ts'

const agencyNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
const params = Type.Object({
  agency: agencyNumber,
  form: Type.Unsafe<PaperFormName>({ type: 'string', enum: [...paperFormNames] }),
})
const querystring = Type.Object({
  'co-quan': Type.Optional(agencyNumber),
  ten: Type.Optional(Type.String({ maxLength: 100 })),
})
type Params = { Params: Static<typeof params> }
const one = `${urls.templates}/:agency/:form`
const withParams = { schema: { params, hide: true } as never }

/** An agency's own words on the State's forms. Rights first, in `open`. */
export function mountTemplates(web: Web, { db, config }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.templates,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const { actor, query } = request
      const it = { act: editTemplatesAct, id: query['co-quan'], words: query.ten?.trim() }
      const choice = await chooseBody(db, actor, it)
      const [day, at] = [today(), now()]
      const rows = await Promise.all(
        paperFormNames.map(async (form) => ({
          form,
          number: formInForce(form, day).number,
          inUse: choice.body && (await templateInForce(db, { agencyPath: choice.body.path, form, at })),
        })),
      )
      return sendPage(request, reply, <TemplateListPage choice={choice} rows={rows} />)
    },
  )

  web.get<Params & { Querystring: { xong?: string } }>(one, withParams, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const body = await open(request)
    const done = (['luu', 'bo'] as const).find((it) => it === request.query.xong)
    const current = await currentOf(body, request.params.form)
    return show(request, reply, { body, typed: typedOf(current?.content ?? blankTemplate), done })
  })

  web.post<Params>(one, withParams, async (request, reply) => {
    const body = await open(request)
    const { form } = request.params
    const sent = request.body as Record<string, unknown>
    const { typed, content, faults } = readTemplate(sent, form)
    if (content === undefined) return show(request, reply, { body, typed, faults })
    if (sent._look !== undefined)
      return show(request, reply, { body, typed, sheet: await preview(request, body, content) })
    await save(request, { body, form, content, seen: readRevision(sent.version) })
    return redirectTo(request, reply, `${urls.template(body.id, form)}?xong=luu`)
  })

  web.post<Params>(`${one}/bo`, withParams, async (request, reply) => {
    const body = await open(request)
    const { form } = request.params
    const seen = readRevision((request.body as Record<string, unknown>).version)
    await save(request, { body, form, content: null, seen })
    return redirectTo(request, reply, `${urls.template(body.id, form)}?xong=bo`)
  })

  /** What is typed, as PDF, saved or not. */
  web.post<Params>(`${one}/xem-thu.pdf`, withParams, async (request, reply) => {
    const body = await open(request)
    const { typed, content, faults } = readTemplate(request.body, request.params.form)
    if (content === undefined) return show(request, reply, { body, typed, faults })
    return sendSheets(reply, [await preview(request, body, content)], config.publicUrl)
  })

  async function open({ actor, params: { agency } }: FastifyRequest<Params>): Promise<Body> {
    const body = await findBody(db, agency)
    demand(actor, editTemplatesAct, body?.path ?? '/')
    if (!body) throw new Problem('not-found')
    return body
  }

  function preview({ params: { form }, language }: FastifyRequest<Params>, body: Body, template = blankTemplate) {
    return previewTemplate(db, { body, form, template, language })
  }

  async function save(request: FastifyRequest<Params>, it: Parameters<typeof saveTemplate>[2]) {
    const token = tokenOf(request)
    await db.begin((tx) =>
      once(tx, 'dossiers.paper-template', token, async () => {
        await saveTemplate(tx, request.actor, it)
        return { saved: true }
      }),
    )
  }

  function currentOf(body: Body, form: PaperFormName) {
    return templateInForce(db, { agencyPath: body.path, form, at: now() })
  }

  async function show(request: FastifyRequest<Params>, reply: FastifyReply, it: Shown) {
    const { form } = request.params
    const { body } = it
    const versions = await listTemplateVersions(db, { agencyId: body.id, form })
    const inUse = await currentOf(body, form)
    const page = <TemplatePage {...{ body, form, versions, inUse }} {...it} faults={it.faults ?? []} />
    return sendPage(request, reply, page, it.faults ? 422 : 200)
  }
}

type Shown = {
  body: Body
  typed: TypedTemplate
  faults?: FieldFault[]
  sheet?: Sheet
  done?: 'luu' | 'bo' | undefined
}
