import type { Mount } from '#platform/mount.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { chooseFormAct } from './choose-form/choose-form.ts'
import { mountChooseForm } from './choose-form/choose-form.routes.tsx'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { problems } from './problems.ts'
import { prepareSearch } from './search/current-index.ts'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'

export const procedures: Mount = {
  name: 'procedures',
  acts: [chooseFormAct],
  problems,
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountShowProcedure(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
    mountChooseForm(web, services)
  },
}
