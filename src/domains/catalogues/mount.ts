import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountCataloguesApi } from './api/catalogues.routes.ts'
import { mountResolveApi } from './api/resolve.routes.ts'
import { mountRowsApi } from './api/rows.routes.ts'
import { mountChangeUnits } from './change-units/change-units.routes.tsx'
import { followUnits } from './change-units/follow-units.ts'
import { mountDefineCatalogue } from './define-catalogue/define-catalogue.routes.tsx'
import { mountAdministered } from './edit-rows/administered.routes.tsx'
import { mountEditRow } from './edit-rows/edit-row.routes.tsx'
import { mountFindNewUnit } from './find-new-unit/find-new-unit.routes.tsx'
import { catalogueExporter } from './give-out-rows/exporter.ts'
import { mountGiveOutRows } from './give-out-rows/give-out-rows.routes.ts'
import { agenciesImporter } from './import/import-agencies.ts'
import { fieldsImporter } from './import/import-fields.ts'
import { unitsImporter } from './import/import-units.ts'
import { catalogueImporter } from './import-rows/import-command.ts'
import { mountImportRows } from './import-rows/import-rows.routes.tsx'
import { sweepImportDrafts } from './import-rows/sweep-drafts.ts'
import { mountAgencyList } from './list-agencies/list-agencies.routes.tsx'
import { mountOfficeHours } from './office-hours/office-hours.routes.tsx'
import { problems } from './problems.ts'
import { loadReferenceCatalogues } from './reference.ts'
import { agencyAddresses } from './public-addresses.ts'
import { mountAgency } from './show-agency/show-agency.routes.tsx'
import { mountShowCatalogues } from './show-catalogues/show-catalogues.routes.tsx'
import { waitingRows } from './waiting-rows/waiting-rows.ts'
import { mountCommunes } from './units/communes.routes.ts'

export const catalogues: Mount = {
  name: 'catalogues',
  acts,
  problems,
  reference: loadReferenceCatalogues,
  importers: [unitsImporter, agenciesImporter, fieldsImporter, catalogueImporter],
  exporters: [catalogueExporter],
  sweeps: ({ db }) => [
    { name: 'catalogues.committees', run: () => followUnits(db) },
    { name: 'catalogues.import-drafts', run: () => sweepImportDrafts(db) },
  ],
  addresses: [agencyAddresses],
  waiting: waitingRows,
  routes(web, services) {
    mountCommunes(web, services)
    mountFindNewUnit(web, services)
    mountAgencyList(web, services)
    mountAgency(web, services)
    mountShowCatalogues(web, services)
    mountGiveOutRows(web, services)
    mountAdministered(web, services)
    mountDefineCatalogue(web, services)
    mountEditRow(web, services)
    mountImportRows(web, services)
    mountChangeUnits(web, services)
    mountOfficeHours(web, services)
    mountCataloguesApi(web, services)
    mountRowsApi(web, services)
    mountResolveApi(web, services)
  },
}
