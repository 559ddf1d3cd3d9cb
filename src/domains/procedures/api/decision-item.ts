import type { Static } from 'typebox'
import { urls } from '../urls.ts'
import type { ListedDecision } from './decision-listing.sql.ts'
import type { decision } from './decisions.schemas.ts'

/** A decision as machines read it, in answers and in exports. */
export function decisionPresenter(publicUrl: string) {
  return ({ agencyId, agencyCode, agencyName, fileName, ...it }: ListedDecision): Static<typeof decision> => ({
    ...it,
    agency: { id: agencyId, code: agencyCode, name: agencyName },
    procedures: it.procedures.map((one) => ({ ...one, url: publicUrl + urls.procedure(one.code) })),
    file: { name: fileName, url: publicUrl + urls.decisionFile(it.id) },
    publishedAt: it.publishedAt.toISOString(),
    changedAt: it.changedAt.toISOString(),
    url: publicUrl + urls.decision(it.id),
  })
}
