import { offerAgencyLinks, offerCatalogue } from '#catalogues'
import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountAdministerDictionary } from './administer-dictionary/administer-dictionary.routes.tsx'
import { mountAnswerAssistants } from './answer-assistants/answer-assistants.routes.ts'
import { mountDecisionApi } from './api/decisions.routes.ts'
import { mountLegalDocumentApi } from './api/legal-documents.routes.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { procedureRows } from './catalogue-rows.sql.ts'
import { mountCheckDraft } from './check-draft/check-draft.routes.tsx'
import { mountCheckEligibility } from './check-eligibility/check-eligibility.routes.tsx'
import { beginLinkCheck, checkLinks } from './check-links/check-links.job.ts'
import { mountCheckLinks } from './check-links/check-links.routes.tsx'
import { linkSettings } from './check-links/settings.ts'
import { mountEditPart } from './edit-part/edit-part.routes.tsx'
import { mountPickItem } from './edit-part/pick-item.routes.tsx'
import { mountEditRules } from './edit-rules/edit-rules.routes.tsx'
import { mountChooseForm } from './choose-form/choose-form.routes.tsx'
import { decisionExporter } from './export-procedures/export-decisions.ts'
import { mountExportProcedures } from './export-procedures/export-procedures.routes.ts'
import { procedureExporter } from './export-procedures/exporter.ts'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { mountFollowChanges } from './follow-changes/follow-changes.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { mountLateDecisions } from './late-decisions/late-decisions.routes.tsx'
import { procedureLinks } from './lead-from-agency/lead-from-agency.ts'
import { mountDocuments } from './list-documents/documents.routes.tsx'
import { mountListDrafts } from './list-drafts/list-drafts.routes.tsx'
import { mountVersions } from './list-versions/versions.routes.tsx'
import { publicationSettings } from './manage-decisions/settings.ts'
import { mountManageDecisions } from './manage-decisions/manage-decisions.routes.tsx'
import { mountPrintProcedure } from './print-procedure/print-procedure.routes.ts'
import { problems } from './problems.ts'
import { lifeEventAddresses, procedureAddresses } from './public-addresses.ts'
import { mountReadDraft } from './read-draft/read-draft.routes.tsx'
import { prepareSearch } from './search/current-index.ts'
import { loadShippedDictionary } from './search/dictionary.ts'
import { mountSeeDraft } from './see-draft/see-draft.routes.tsx'
import { mountShowDecision } from './show-decision/show-decision.routes.tsx'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'
import { mountStructuredData } from './structured-data/structured-data.routes.ts'
import { mountSubscribe } from './subscribe/subscribe.routes.tsx'
import { tellSubscribers } from './subscribe/tell-subscribers.ts'
import { procedureSweeps } from './sweeps.ts'
import { mountTryQuestions } from './try-questions/try-questions.routes.tsx'
import { waitingWork } from './waiting-work/waiting-work.ts'

const forReaders = [
  mountFindProcedure,
  mountShowProcedure,
  mountCheckEligibility,
  mountShowLifeEvent,
  mountVersions,
  mountDocuments,
  mountShowDecision,
  mountFollowChanges,
  mountSubscribe,
  mountPrintProcedure,
]
const forMachines = [
  mountProcedureApi,
  mountDecisionApi,
  mountLegalDocumentApi,
  mountExportProcedures,
  mountStructuredData,
  mountAnswerAssistants,
]
const forAuthors = [
  mountListDrafts,
  mountSeeDraft,
  mountEditPart,
  mountPickItem,
  mountEditRules,
  mountChooseForm,
  mountCheckDraft,
  mountReadDraft,
  mountTryQuestions,
  mountManageDecisions,
  mountLateDecisions,
  mountCheckLinks,
  mountAdministerDictionary,
]

export const procedures: Mount = {
  name: 'procedures',
  acts,
  problems,
  config: [publicationSettings, linkSettings],
  reference: loadShippedDictionary,
  async prepare() {
    offerCatalogue('thu-tuc', procedureRows)
    offerAgencyLinks(procedureLinks)
  },
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  exporters: [procedureExporter, decisionExporter],
  addresses: [procedureAddresses, lifeEventAddresses],
  routes(web, services) {
    for (const mount of [...forReaders, ...forMachines, ...forAuthors]) mount(web, services)
  },
  waiting: waitingWork,
  jobs: (services) => [checkLinks(services)],
  sweeps: (services) => [...procedureSweeps(services), tellSubscribers(services), beginLinkCheck(services)],
}
