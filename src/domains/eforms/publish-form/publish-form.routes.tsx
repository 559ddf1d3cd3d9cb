import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { checkDefinition } from '../check-definition.ts'
import { inWords } from '../definition-check/fault-words.ts'
import { editForm } from '../draft/draft.ts'
import { codeParams } from '../draft/params.ts'
import { currentForm } from '../form.ts'
import { urls } from '../urls.ts'
import { publishForm } from './publish-form.ts'
import { PublishFormPage, type PublishFormProps } from './publish-form.page.tsx'

const publication = Type.Object({
  _revision: Type.Integer({ minimum: 1 }),
  _token: Type.String({ maxLength: 100 }),
  note: Type.Optional(Type.String({ maxLength: 1000 })),
})

type Params = { Params: { code: string } }

/** Makes a draft the version in use. */
export function mountPublishForm(web: Web, { db }: Services): void {
  const path = `${urls.forms}/:code/cong-bo`
  const schema = { schema: { hide: true, params: codeParams } as never }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Pick<PublishFormProps, 'note' | 'noteLong' | 'stale'> & { status: number },
  ) {
    const { code } = request.params as { code: string }
    const open = await editForm(db, request.actor, code)
    const current = (await currentForm(db, code))?.definition
    const { definition } = open.draft
    const faults = inWords(definition, checkDefinition(definition))
    return sendPage(
      request,
      reply,
      <PublishFormPage open={open} current={current} faults={faults} {...it} />,
      it.status,
    )
  }

  web.get<Params>(path, schema, (request, reply) => show(request, reply, { status: 200 }))

  web.post<Params>(path, schema, async (request, reply) => {
    const { actor } = request
    const { code } = request.params
    const parsed = parseForm(publication, request.body)
    if (!parsed.ok) {
      const isLong = parsed.errors.every((it) => it.field === 'note')
      if (!isLong) throw new Problem('invalid-request')
      return show(request, reply, { note: String(parsed.typed.note), noteLong: true, status: 422 })
    }
    const { _revision: revision, _token: token, note = '' } = parsed.values
    try {
      await db.begin((tx) =>
        once(tx, 'eforms.publish', token, async () => {
          const { number } = await publishForm(tx, actor, { code, revision, note })
          return { number }
        }),
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'form-draft-changed') return show(request, reply, { note, stale: true, status: 409 })
      if (error.code === 'form-definition-faulty') return show(request, reply, { note, status: 422 })
      throw error
    }
    return redirectTo(request, reply, urls.history(code))
  })
}
