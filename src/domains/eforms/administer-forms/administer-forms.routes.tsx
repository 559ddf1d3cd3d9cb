import { Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { readFormsAct } from '../acts.ts'
import { currentForm } from '../form.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { listForms, listVersions } from './administer-forms.sql.ts'
import { FormListPage } from './form-list.page.tsx'
import { FormPreviewPage } from './form-preview.page.tsx'

const pageSize = 50

/** Forms belong to the whole portal: whoever reads them here has the right at the root of all agencies. */
export function mountAdministerForms(web: Web, { db }: Services): void {
  web.get<{ Querystring: { sau?: string } }>(
    urls.forms,
    {
      schema: {
        hide: true,
        querystring: Type.Object({ sau: Type.Optional(Type.String({ maxLength: 100 })) }),
      } as never,
    },
    async (request, reply) => {
      demand(request.actor, readFormsAct, '/')
      const forms = await listForms(db, request.query.sau ?? '', pageSize + 1)
      const shown = forms.slice(0, pageSize)
      const next = forms.length > pageSize ? shown.at(-1)!.code : undefined
      return sendPage(request, reply, <FormListPage forms={shown} next={next} />)
    },
  )
  web.get<{ Params: { code: string } }>(
    `${urls.forms}/:code`,
    { schema: { hide: true, params: Type.Object({ code: Type.String({ maxLength: 100 }) }) } as never },
    async (request, reply) => {
      demand(request.actor, readFormsAct, '/')
      const form = await currentForm(db, request.params.code)
      if (!form) throw new Problem('not-found')
      const [versions, units] = await Promise.all([listVersions(db, form.code), loadUnits(db, {})])
      return sendPage(
        request,
        reply,
        <FormPreviewPage definition={form.definition} versions={versions} units={units} />,
      )
    },
  )
}
