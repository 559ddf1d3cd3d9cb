import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { openForm } from '../draft/draft.ts'
import { codeParams } from '../draft/params.ts'
import type { FormDefinition } from '../definition.ts'
import { currentForm, findFormVersion } from '../form.ts'
import { urls } from '../urls.ts'
import { blankForm } from './blank-form.ts'

const versionParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** Blank forms to print: of any published version for everybody, of a draft for those who may see it. */
export function mountPrintForm(web: Web, { db }: Services): void {
  async function send(request: FastifyRequest, reply: FastifyReply, definition: FormDefinition) {
    const bytes = await blankForm(definition, request.language)
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${definition.code}.pdf"`)
      .send(bytes)
  }

  web.get<{ Params: { id: string } }>(
    '/bieu-mau/:id.pdf',
    { schema: { hide: true, params: versionParams } as never },
    async (request, reply) => {
      const version = await findFormVersion(db, request.params.id)
      if (!version) throw new Problem('not-found')
      // A version never changes.
      reply.header('cache-control', 'public, max-age=86400')
      return send(request, reply, version.definition)
    },
  )

  web.get<{ Params: { code: string } }>(
    `${urls.forms}/:code/ban-in.pdf`,
    { schema: { hide: true, params: codeParams } as never },
    async (request, reply) => {
      const { head, draft } = await openForm(db, request.actor, request.params.code)
      const definition = draft?.definition ?? (await currentForm(db, head.code))!.definition
      return send(request, reply, definition)
    },
  )
}
