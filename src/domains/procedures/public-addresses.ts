import type { PublicAddresses } from '#platform/mount.ts'
import { listCodes } from './api/listing.sql.ts'
import { lifeEvents } from './life-events.ts'
import { urls } from './urls.ts'

export const procedureAddresses: PublicAddresses = {
  name: 'thu-tuc',
  topic: 'procedures',
  async list({ db }) {
    const codes = await listCodes(db)
    return codes.map(({ code, changedAt }) => ({ path: urls.procedure(code), changedAt }))
  },
}

export const lifeEventAddresses: PublicAddresses = {
  name: 'su-kien',
  topic: 'procedures',
  list: async () => lifeEvents.map(({ slug }) => ({ path: urls.lifeEvent(slug), changedAt: null })),
}
