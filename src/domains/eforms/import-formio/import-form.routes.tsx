import type { FastifyRequest } from 'fastify'
import { isStorable } from '#platform/http/storable.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openForm } from '../draft/draft.ts'
import { wordFrom } from '../draft/names.ts'
import { codeParams } from '../draft/params.ts'
import { currentForm } from '../form.ts'
import { chosenOwner, ownersFor } from '../new-form/owners.ts'
import { urls } from '../urls.ts'
import { type Imported, importFormio } from './import-formio.ts'
import { type ImportFault, ImportFormPage, type ImportFormProps } from './import-form.page.tsx'
import { ImportReportPage } from './import-report.page.tsx'
import { selectImportReport } from './import-report.sql.ts'
import { readUpload, type Upload } from './read-upload.ts'
import { saveImport } from './save-import.ts'

/** Brings in a Form.io form as a draft, with a report. */
export function mountImportForm(web: Web, { db }: Services): void {
  async function props(request: FastifyRequest, it: Pick<ImportFormProps, 'typed' | 'faults'>) {
    return { owners: await ownersFor(db, request.actor), ...it }
  }

  web.get(urls.importForm, { schema: { hide: true } as never }, async (request, reply) =>
    sendPage(request, reply, <ImportFormPage {...(await props(request, { typed: {}, faults: [] }))} />),
  )

  web.post(
    urls.importForm,
    { schema: { hide: true } as never, config: { multipart: true } },
    async (request, reply) => {
      const { actor } = request
      const owners = await ownersFor(db, actor)
      const upload = await readUpload(request)
      const owner = chosenOwner(owners, upload.agency)
      const again = async (faults: ImportFault[]) => {
        const shown = await props(request, { typed: upload, faults })
        return sendPage(request, reply, <ImportFormPage {...shown} />, 422)
      }
      const read = readForm(upload)
      const faults = 'fault' in read ? [read] : []
      if (owner === undefined) faults.push({ field: 'agency', fault: 'agency' })
      if (faults.length > 0 || 'fault' in read) return again(faults)
      try {
        await db.begin((tx) =>
          once(tx, 'eforms.new', upload.token, async () => {
            await saveImport(tx, actor, { imported: read, agency: owner ?? null })
            return {}
          }),
        )
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'form-code-taken') throw error
        return again([{ field: 'code', fault: 'taken' }])
      }
      return redirectTo(request, reply, urls.importReport(read.definition.code))
    },
  )

  web.get<{ Params: { code: string } }>(
    `${urls.forms}/:code/bao-cao-nhap`,
    { schema: { hide: true, params: codeParams } as never },
    async (request, reply) => {
      const { head, draft } = await openForm(db, request.actor, request.params.code)
      const imported = await selectImportReport(db, head.code)
      if (!imported) throw new Problem('not-found')
      const { title } = draft?.definition ?? (await currentForm(db, head.code))!.definition
      return sendPage(request, reply, <ImportReportPage form={{ ...head, title }} imported={imported} />)
    },
  )
}

function readForm({ json, code, tooLarge }: Upload): Imported | ImportFault {
  if (tooLarge) return { field: 'file', fault: 'large' }
  if (json === '') return { field: 'file', fault: 'none' }
  if (code !== undefined && !/^[a-z0-9][a-z0-9.-]{0,99}$/.test(code)) return { field: 'code', fault: 'code' }
  const value = parsed(json)
  // Signs that no database keeps are no text of a form either.
  if (value === undefined || !isStorable(value)) return { field: 'file', fault: 'json' }
  try {
    return importFormio(value, code ?? codeFrom(value)) ?? { field: 'file', fault: 'form' }
  } catch (error) {
    // Components inside components without end are no form either.
    if (error instanceof RangeError) return { field: 'file', fault: 'form' }
    throw error
  }
}

/** The JSON of a text; undefined when it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export function codeFrom(value: unknown): string {
  const { title, name } = (value ?? {}) as { title?: unknown; name?: unknown }
  return wordFrom(String(title || name || 'bieu mau nhap'))
}
