import { isDeepStrictEqual } from 'node:util'
import { newestFacts, type StoreFact } from '#documents'
import type { Answers, FormDefinition, FormPage } from '#eforms'
import { prefillOf } from '#identity'
import { type Actor, organisationOf } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'

/** What need not be asked of somebody: what their account says, and what is recognised in the store of who files. */
export type KnownOf = { account: Readonly<Record<string, unknown>>; facts: readonly StoreFact[] }

export async function knownOf(db: Db, actor: Actor): Promise<KnownOf> {
  const partyId = organisationOf(actor) ?? actor.partyId
  const isCitizen = actor.kind === 'citizen' && partyId !== null
  return { account: await prefillOf(db, actor), facts: isCitizen ? await newestFacts(db, partyId) : [] }
}

/** By semantic ids. The account comes first: its owner keeps it, and the store may be older. */
export function knownValues({ account, facts }: KnownOf): Record<string, unknown> {
  return { ...Object.fromEntries(facts.map(({ semantic, value }) => [semantic, value])), ...account }
}

/** Where an answer was filled in from. */
export type AnswerSource = { from: 'account' } | { from: 'store'; agency: string; at: Date }

/**
 * Where the answers on a page come from, by question. It is read off the answers, so that it never says more than it knows:
 * an answer that was typed over comes from nowhere.
 */
export function sourcesOn(
  definition: FormDefinition,
  page: Pick<FormPage, 'elements'>,
  it: { answers: Answers; known: KnownOf },
): Record<string, AnswerSource> {
  const { account, facts } = it.known
  const shown = new Set(
    [...JSON.stringify(page.elements).matchAll(/"scope":"#\/properties\/(\w+)"/g)].map((m) => m[1]!),
  )
  const found = Object.entries(definition.schema.properties).flatMap(([key, schema]): [string, AnswerSource][] => {
    const semantic = schema['x-semantic']
    const answer = it.answers[key]
    if (semantic === undefined || answer === undefined || !shown.has(key)) return []
    if (Object.hasOwn(account, semantic))
      return isDeepStrictEqual(account[semantic], answer) ? [[key, { from: 'account' }]] : []
    const fact = facts.find((one) => one.semantic === semantic)
    if (!fact || !isDeepStrictEqual(fact.value, answer)) return []
    return [[key, { from: 'store', agency: fact.agency, at: fact.at }]]
  })
  return Object.fromEntries(found)
}
