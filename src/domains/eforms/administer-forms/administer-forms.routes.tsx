import { Type } from 'typebox'
import { allow } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { editFormsAct, readFormsAct } from '../acts.ts'
import { codeParams } from '../draft/params.ts'
import { openForm } from '../draft/draft.ts'
import { currentForm } from '../form.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { listForms } from './administer-forms.sql.ts'
import { FormListPage } from './form-list.page.tsx'
import { FormPreviewPage } from './form-preview.page.tsx'
import { pathsFor } from './my-paths.ts'

const pageSize = 50

/** The forms of one's agencies, and one of them as it is. */
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
      const { actor } = request
      const paths = pathsFor(actor, readFormsAct)
      const forms = await listForms(db, { paths, after: request.query.sau ?? '', limit: pageSize + 1 })
      const shown = forms.slice(0, pageSize)
      const next = forms.length > pageSize ? shown.at(-1)!.code : undefined
      const mayBuild = actor.grants.some((it) => editFormsAct.roles.includes(it.role))
      return sendPage(request, reply, <FormListPage forms={shown} next={next} mayBuild={mayBuild} />)
    },
  )
  web.get<{ Params: { code: string } }>(
    `${urls.forms}/:code`,
    { schema: { hide: true, params: codeParams } as never },
    async (request, reply) => {
      const { head, draft } = await openForm(db, request.actor, request.params.code)
      const current = await currentForm(db, head.code)
      const definition = current?.definition ?? draft!.definition
      const units = await loadUnits(db, {}, definition)
      const mayEdit = allow(request.actor, editFormsAct, head.agencyPath)
      return sendPage(
        request,
        reply,
        <FormPreviewPage
          head={head}
          draft={draft}
          versionId={current?.id}
          mayEdit={mayEdit}
          definition={definition}
          units={units}
        />,
      )
    },
  )
}
