import { type Act, type Actor, demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { type Body, findBodies, findBody } from './bodies.sql.ts'

const mostFound = 30

export type BodyChoice = {
  /** None: nobody said which, and whoever asks works for no agency, as the portal's administrators. */
  body: Body | undefined
  words: string
  /** What the words found among the bodies where the act is allowed. */
  found: readonly Body[]
}

/** The body that was asked for, or one's own, if the act is allowed there; with others to choose from. */
export async function chooseBody(
  db: Db,
  actor: Actor,
  it: { act: Act; id: number | undefined; words?: string | undefined },
): Promise<BodyChoice> {
  const { act, words = '' } = it
  const paths = actor.grants.filter((grant) => act.roles.includes(grant.role)).map((grant) => grant.agencyPath)
  // Without the act anywhere there is nothing to choose.
  if (paths.length === 0) demand(actor, act, actor.agency?.path ?? '/')
  const id = it.id ?? actor.agency?.id
  const found = words === '' ? [] : await findBodies(db, { paths, words, day: today(), limit: mostFound })
  if (id === undefined) return { body: undefined, words, found }
  const body = await findBody(db, id)
  if (!body) throw new Problem('not-found')
  demand(actor, act, body.path)
  return { body, words, found }
}
