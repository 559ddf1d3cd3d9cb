import { type Act, type Actor, demand } from '#platform/actor.ts'

/** Where the actor may do the act: the agencies' paths of the grants that carry it. Refuses when there are none. */
export function pathsFor(actor: Actor, act: Act): string[] {
  const paths = actor.grants.filter((it) => act.roles.includes(it.role)).map((it) => it.agencyPath)
  if (paths.length === 0 || actor.kind !== 'officer') demand(actor, act, '/')
  return [...new Set(paths)]
}
