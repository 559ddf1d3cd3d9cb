import { offerCatalogue } from '#catalogues'
import type { Mount } from '#platform/mount.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { mountCheckEligibility } from './check-eligibility/check-eligibility.routes.tsx'
import { writeRulesAct } from './edit-rules/acts.ts'
import { mountEditRules } from './edit-rules/edit-rules.routes.tsx'
import { procedureRows } from './catalogue-rows.sql.ts'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { problems } from './problems.ts'
import { prepareSearch } from './search/current-index.ts'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'

export const procedures: Mount = {
  name: 'procedures',
  acts: [writeRulesAct],
  problems,
  async prepare() {
    offerCatalogue('thu-tuc', procedureRows)
  },
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountShowProcedure(web, services)
    mountCheckEligibility(web, services)
    mountEditRules(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
  },
}
