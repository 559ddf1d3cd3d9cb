import { Type } from 'typebox'
import type { Actor } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { changeDraft, editForm, openForm } from '../draft/draft.ts'
import { codeParams } from '../draft/params.ts'
import { currentForm } from '../form.ts'
import { selectImportReport } from '../import-formio/import-report.sql.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { CompareVersionsPage, FormHistoryPage, FormVersionPage } from './form-history.page.tsx'
import { listVersions, selectNumber } from './form-history.sql.ts'

const number = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const versionParams = Type.Object({ code: Type.String({ maxLength: 100 }), number })
const restoring = Type.Object({
  _revision: Type.Integer({ minimum: 0 }),
  _token: Type.String({ maxLength: 100 }),
})

/** The versions of a form: read, compared, taken back as a draft. */
export function mountFormHistory(web: Web, { db }: Services): void {
  const path = `${urls.forms}/:code/phien-ban`

  async function open(actor: Actor, code: string) {
    const { head, draft } = await openForm(db, actor, code)
    const definition = draft?.definition ?? (await currentForm(db, code))!.definition
    return { head, draft, title: definition.title }
  }

  async function version(code: string, wanted: number) {
    const found = await selectNumber(db, code, wanted)
    if (!found) throw new Problem('not-found')
    return found
  }

  web.get<{ Params: { code: string } }>(
    path,
    { schema: { hide: true, params: codeParams } as never },
    async (request, reply) => {
      const { head, title } = await open(request.actor, request.params.code)
      const [versions, imported] = await Promise.all([listVersions(db, head.code), selectImportReport(db, head.code)])
      const of = { head, title, versions, imported }
      return sendPage(request, reply, <FormHistoryPage {...of} />)
    },
  )

  web.get<{ Params: { code: string }; Querystring: { tu: number; den: number } }>(
    `${path}/so-sanh`,
    { schema: { hide: true, params: codeParams, querystring: Type.Object({ tu: number, den: number }) } as never },
    async (request, reply) => {
      const { head, title } = await open(request.actor, request.params.code)
      const { tu, den } = request.query
      const [from, to] = await Promise.all([version(head.code, tu), version(head.code, den)])
      return sendPage(request, reply, <CompareVersionsPage head={head} title={title} from={from} to={to} />)
    },
  )

  web.get<{ Params: { code: string; number: number } }>(
    `${path}/:number`,
    { schema: { hide: true, params: versionParams } as never },
    async (request, reply) => {
      const { head, draft, title } = await open(request.actor, request.params.code)
      const shown = await version(head.code, request.params.number)
      const units = await loadUnits(db, {}, shown.definition)
      const of = { head, title, version: shown, revision: draft?.revision ?? null, units }
      return sendPage(request, reply, <FormVersionPage {...of} />)
    },
  )

  web.post<{ Params: { code: string; number: number } }>(
    `${path}/:number/lay-lai`,
    { schema: { hide: true, params: versionParams } as never },
    async (request, reply) => {
      const { code, number: wanted } = request.params
      const { actor } = request
      await db.begin(async (tx) => {
        await editForm(tx, actor, code)
        const parsed = parseForm(restoring, request.body)
        if (!parsed.ok) throw new Problem('invalid-request')
        const { _revision: revision, _token: token } = parsed.values
        const old = await selectNumber(tx, code, wanted)
        if (!old) throw new Problem('not-found')
        await once(tx, 'eforms.restore', token, async () => {
          await changeDraft(tx, actor, { code, revision, change: () => old.definition })
          return {}
        })
      })
      return redirectTo(request, reply, urls.build(code))
    },
  )
}
