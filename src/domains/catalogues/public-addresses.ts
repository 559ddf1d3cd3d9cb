import type { PublicAddresses } from '#platform/mount.ts'
import { listAgencyIds } from './agencies/agency.sql.ts'
import { cataloguesTopic } from './topic.ts'
import { urls } from './urls.ts'

export const agencyAddresses: PublicAddresses = {
  name: 'co-quan',
  topic: cataloguesTopic,
  async list({ db }) {
    const ids = await listAgencyIds(db)
    return ids.map((id) => ({ path: urls.agency(id), changedAt: null }))
  },
}
