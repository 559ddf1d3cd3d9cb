import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountCataloguesApi } from './api/catalogues.routes.ts'
import { agenciesImporter } from './import/import-agencies.ts'
import { fieldsImporter } from './import/import-fields.ts'
import { unitsImporter } from './import/import-units.ts'
import { mountAgencyList } from './list-agencies/list-agencies.routes.tsx'
import { problems } from './problems.ts'
import { loadReferenceCatalogues } from './reference.ts'
import { mountAgency } from './show-agency/show-agency.routes.tsx'
import { mountCommunes } from './units/communes.routes.ts'

export const catalogues: Mount = {
  name: 'catalogues',
  acts,
  problems,
  reference: loadReferenceCatalogues,
  importers: [unitsImporter, agenciesImporter, fieldsImporter],
  routes(web, services) {
    mountCommunes(web, services)
    mountAgencyList(web, services)
    mountAgency(web, services)
    mountCataloguesApi(web, services)
  },
}
