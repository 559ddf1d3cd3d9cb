import type { Mount } from '#platform/mount.ts'
import { mountCataloguesApi } from './api/catalogues.routes.ts'
import { agenciesImporter } from './import/import-agencies.ts'
import { fieldsImporter } from './import/import-fields.ts'
import { unitsImporter } from './import/import-units.ts'
import { mountAgencyList } from './list-agencies/list-agencies.routes.tsx'
import { loadReferenceCatalogues } from './reference.ts'
import { agencyAddresses } from './public-addresses.ts'
import { mountAgency } from './show-agency/show-agency.routes.tsx'
import { mountCommunes } from './units/communes.routes.ts'

export const catalogues: Mount = {
  name: 'catalogues',
  reference: loadReferenceCatalogues,
  addresses: [agencyAddresses],
  importers: [unitsImporter, agenciesImporter, fieldsImporter],
  routes(web, services) {
    mountCommunes(web, services)
    mountAgencyList(web, services)
    mountAgency(web, services)
    mountCataloguesApi(web, services)
  },
}
