import type { Mount } from '#platform/mount.ts'
import { mountAnswerAssistants } from './answer-assistants/answer-assistants.routes.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { readLinksAct } from './check-links/acts.ts'
import { beginLinkCheck, checkLinks } from './check-links/check-links.job.ts'
import { mountCheckLinks } from './check-links/check-links.routes.tsx'
import { linkSettings } from './check-links/settings.ts'
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
  acts: [readLinksAct],
  problems,
  config: linkSettings,
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  addresses: [procedureAddresses, lifeEventAddresses],
  exporters: [procedureExporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountShowProcedure(web, services)
    mountCheckLinks(web, services)
    mountSubscribe(web, services)
    mountPrintProcedure(web, services)
    mountAnswerAssistants(web, services)
    mountStructuredData(web, services)
    mountFollowChanges(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
    mountExportProcedures(web, services)
  },
  jobs: (services) => [checkLinks(services)],
  sweeps: (services) => [tellSubscribers(services), beginLinkCheck(services)],
}
