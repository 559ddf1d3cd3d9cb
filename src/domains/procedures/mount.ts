import type { Mount } from '#platform/mount.ts'
import { keepDictionaryAct } from './acts.ts'
import { mountAdministerDictionary } from './administer-dictionary/administer-dictionary.routes.tsx'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { problems } from './problems.ts'
import { loadShippedDictionary } from './search/dictionary.ts'
import { prepareSearch } from './search/current-index.ts'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'

export const procedures: Mount = {
  name: 'procedures',
  acts: [keepDictionaryAct],
  problems,
  reference: loadShippedDictionary,
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountAdministerDictionary(web, services)
    mountShowProcedure(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
  },
}
