import { Type, type Static } from 'typebox'
import { today } from '#platform/clock.ts'
import { limited } from '#platform/http/limited.ts'
import { sendLines } from '#platform/http/send-lines.ts'
import type { Services, Web } from '#platform/mount.ts'
import { filterOf } from '../api/filter.ts'
import { procedureFilter } from '../api/schemas.ts'
import { exportProcedures } from './export-procedures.ts'

const querystring = Type.Object(procedureFilter)
const formats = {
  jsonl: { type: 'application/jsonl; charset=utf-8', summary: 'All procedures as JSON Lines: one whole record a line' },
  csv: { type: 'text/csv; charset=utf-8', summary: 'All procedures as a table for spreadsheets' },
} as const

/** The bulk exports: the same filter as the list, streamed. */
export function mountExportProcedures(web: Web, services: Services): void {
  const { db, config } = services
  for (const format of ['jsonl', 'csv'] as const) {
    const { type, summary } = formats[format]
    const description =
      'Streams what is in force, compressed for whoever takes gzip. The lines of `.jsonl` can be imported again as they are. `updated_since` gives only what changed.'
    const schema = {
      ...{ tags: ['procedures'], summary, description, querystring },
      response: { 200: { description: summary, content: { [type.split(';')[0]!]: { schema: { type: 'string' } } } } },
    }
    web.get<{ Querystring: Static<typeof querystring> }>(
      `/api/v1/procedures/export.${format}`,
      { schema, config: limited(services, 10) } as never,
      (request, reply) => {
        const lines = exportProcedures({ db, publicUrl: config.publicUrl }, format, filterOf(request.query))
        return sendLines(request, reply, { lines, type, fileName: `thu-tuc-${today()}.${format}` })
      },
    )
  }
}
