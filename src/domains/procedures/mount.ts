import { offerCatalogue } from '#catalogues'
import type { Mount } from '#platform/mount.ts'
import { mountAnswerAssistants } from './answer-assistants/answer-assistants.routes.ts'
import { mountAdministerDictionary } from './administer-dictionary/administer-dictionary.routes.tsx'
import { mountCheckEligibility } from './check-eligibility/check-eligibility.routes.tsx'
import { mountEditRules } from './edit-rules/edit-rules.routes.tsx'
import { procedureRows } from './catalogue-rows.sql.ts'
import { mountExportProcedures } from './export-procedures/export-procedures.routes.ts'
import { procedureExporter } from './export-procedures/exporter.ts'
import { acts } from './acts.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { proceduresConfig } from './config.ts'
import { mountCheckDraft } from './check-draft/check-draft.routes.tsx'
import { mountEditPart } from './edit-part/edit-part.routes.tsx'
import { mountPickItem } from './edit-part/pick-item.routes.tsx'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { mountFollowChanges } from './follow-changes/follow-changes.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { mountPrintProcedure } from './print-procedure/print-procedure.routes.ts'
import { mountLateDecisions } from './late-decisions/late-decisions.routes.tsx'
import { mountDocuments } from './list-documents/documents.routes.tsx'
import { mountListDrafts } from './list-drafts/list-drafts.routes.tsx'
import { mountVersions } from './list-versions/versions.routes.tsx'
import { mountManageDecisions } from './manage-decisions/manage-decisions.routes.tsx'
import { procedureSweeps } from './sweeps.ts'
import { problems } from './problems.ts'
import { mountReadDraft } from './read-draft/read-draft.routes.tsx'
import { loadShippedDictionary } from './search/dictionary.ts'
import { prepareSearch } from './search/current-index.ts'
import { lifeEventAddresses, procedureAddresses } from './public-addresses.ts'
import { mountSeeDraft } from './see-draft/see-draft.routes.tsx'
import { mountShowDecision } from './show-decision/show-decision.routes.tsx'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'
import { mountSubscribe } from './subscribe/subscribe.routes.tsx'
import { tellSubscribers } from './subscribe/tell-subscribers.ts'
import { mountStructuredData } from './structured-data/structured-data.routes.ts'

export const procedures: Mount = {
  name: 'procedures',
  acts,
  problems,
  config: proceduresConfig,
  async prepare() {
    offerCatalogue('thu-tuc', procedureRows)
  },
  reference: loadShippedDictionary,
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  addresses: [procedureAddresses, lifeEventAddresses],
  exporters: [procedureExporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountAdministerDictionary(web, services)
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
    mountVersions(web, services)
    mountDocuments(web, services)
    mountShowDecision(web, services)
    mountListDrafts(web, services)
    mountSeeDraft(web, services)
    mountEditPart(web, services)
    mountPickItem(web, services)
    mountCheckDraft(web, services)
    mountReadDraft(web, services)
    mountManageDecisions(web, services)
    mountLateDecisions(web, services)
  },
  sweeps: (services) => [...procedureSweeps(services), tellSubscribers(services)],
}
