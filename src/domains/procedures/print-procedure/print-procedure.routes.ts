import { Type, type Static } from 'typebox'
import { now } from '#platform/clock.ts'
import { limited } from '#platform/http/limited.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { urls } from '../urls.ts'
import { procedureDocument, type ProcedureDocument } from './procedure-document.ts'
import { documentPdf } from './to-pdf.ts'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const querystring = Type.Object({ chon: Type.Optional(Type.String({ maxLength: 40 })) })
type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

const formats = {
  pdf: { type: 'application/pdf', write: documentPdf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write(document: ProcedureDocument) {
      // Read when the first document is asked for.
      const { documentDocx } = await import('./to-docx.ts')
      return documentDocx(document)
    },
  },
} as const

/** The record to print or to send on: PDF and DOCX. */
export function mountPrintProcedure(web: Web, services: Services): void {
  for (const format of ['pdf', 'docx'] as const) {
    web.get<Route>(
      `/thu-tuc/:code/ban-in.${format}`,
      { schema: { hide: true, params, querystring } as never, config: limited(services, 30) as never },
      async (request, reply) => {
        const { code } = request.params
        const holders = await findProcedureByCode(services.db, code)
        if (holders.length === 0) throw new Problem('procedure-not-found')
        const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === request.query.chon)
        const { language } = request
        // Which of the holders is meant is asked on the page.
        if (!chosen) return reply.redirect(inLanguagePath(urls.procedure(code), language), 303)
        const frame = { language, publicUrl: services.config.publicUrl, at: now() }
        const { type, write } = formats[format]
        const name = `${code.replace(/[^\w.-]/g, '_')}-${chosen.versionNumber}.${format}`
        return reply
          .type(type)
          .header('content-disposition', `attachment; filename="thu-tuc-${name}"`)
          .header('cache-control', 'no-cache')
          .send(await write(procedureDocument(chosen, frame)))
      },
    )
  }
}
