import { offerCatalogue } from '#catalogues'
import type { Mount } from '#platform/mount.ts'
import { mountAnswerAssistants } from './answer-assistants/answer-assistants.routes.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { mountCheckEligibility } from './check-eligibility/check-eligibility.routes.tsx'
import { writeRulesAct } from './edit-rules/acts.ts'
import { mountEditRules } from './edit-rules/edit-rules.routes.tsx'
import { procedureRows } from './catalogue-rows.sql.ts'
import { mountExportProcedures } from './export-procedures/export-procedures.routes.ts'
import { procedureExporter } from './export-procedures/exporter.ts'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { mountFollowChanges } from './follow-changes/follow-changes.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { mountPrintProcedure } from './print-procedure/print-procedure.routes.ts'
import { problems } from './problems.ts'
import { prepareSearch } from './search/current-index.ts'
import { lifeEventAddresses, procedureAddresses } from './public-addresses.ts'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'
import { mountSubscribe } from './subscribe/subscribe.routes.tsx'
import { tellSubscribers } from './subscribe/tell-subscribers.ts'
import { mountStructuredData } from './structured-data/structured-data.routes.ts'

export const procedures: Mount = {
  name: 'procedures',
  acts: [writeRulesAct],
  problems,
  async prepare() {
    offerCatalogue('thu-tuc', procedureRows)
  },
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  addresses: [procedureAddresses, lifeEventAddresses],
  exporters: [procedureExporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountShowProcedure(web, services)
    mountCheckEligibility(web, services)
    mountEditRules(web, services)
    mountSubscribe(web, services)
    mountPrintProcedure(web, services)
    mountAnswerAssistants(web, services)
    mountStructuredData(web, services)
    mountFollowChanges(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
    mountExportProcedures(web, services)
  },
  sweeps: (services) => [tellSubscribers(services)],
}
