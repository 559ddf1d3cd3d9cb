import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountProcedureApi } from './api/procedures.routes.ts'
import { proceduresConfig } from './config.ts'
import { mountCheckDraft } from './check-draft/check-draft.routes.tsx'
import { mountEditPart } from './edit-part/edit-part.routes.tsx'
import { mountPickItem } from './edit-part/pick-item.routes.tsx'
import { mountFindProcedure } from './find-procedure/find-procedure.routes.tsx'
import { procedureImporter } from './import-procedures/importer.ts'
import { mountLateDecisions } from './late-decisions/late-decisions.routes.tsx'
import { mountDocuments } from './list-documents/documents.routes.tsx'
import { mountListDrafts } from './list-drafts/list-drafts.routes.tsx'
import { mountVersions } from './list-versions/versions.routes.tsx'
import { mountManageDecisions } from './manage-decisions/manage-decisions.routes.tsx'
import { procedureSweeps } from './sweeps.ts'
import { problems } from './problems.ts'
import { mountReadDraft } from './read-draft/read-draft.routes.tsx'
import { prepareSearch } from './search/current-index.ts'
import { mountSeeDraft } from './see-draft/see-draft.routes.tsx'
import { mountShowDecision } from './show-decision/show-decision.routes.tsx'
import { mountShowLifeEvent } from './show-life-event/show-life-event.routes.tsx'
import { mountShowProcedure } from './show-procedure/show-procedure.routes.tsx'

export const procedures: Mount = {
  name: 'procedures',
  acts,
  problems,
  config: proceduresConfig,
  sweeps: procedureSweeps,
  prepareWeb: prepareSearch,
  importers: [procedureImporter],
  routes(web, services) {
    mountFindProcedure(web, services)
    mountShowProcedure(web, services)
    mountVersions(web, services)
    mountDocuments(web, services)
    mountShowDecision(web, services)
    mountShowLifeEvent(web, services)
    mountProcedureApi(web, services)
    mountListDrafts(web, services)
    mountSeeDraft(web, services)
    mountEditPart(web, services)
    mountPickItem(web, services)
    mountCheckDraft(web, services)
    mountReadDraft(web, services)
    mountManageDecisions(web, services)
    mountLateDecisions(web, services)
  },
}
