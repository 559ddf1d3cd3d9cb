import { businessSituations } from './business.ts'
import { laterBusinessSituations } from './business-later.ts'
import { citizenSituations } from './citizen.ts'
import { laterCitizenSituations } from './citizen-later.ts'
import { type Situation, situationsOf } from './situation.ts'

const all = new Map(
  Object.entries({
    ...citizenSituations,
    ...laterCitizenSituations,
    ...businessSituations,
    ...laterBusinessSituations,
  }).map(([slug, rows]) => [slug, situationsOf(rows)]),
)

/** The situations of an event, in the order in which they are dealt with. */
export function situationsOfEvent(slug: string): readonly Situation[] {
  return all.get(slug) ?? []
}
