import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { root } from '#platform/root.ts'

export type Topic = 'reception' | 'clock' | 'forms' | 'dossier-code' | 'sign-in' | 'receipts' | 'evaluation'
export const lawProfiles = ['by-date', 'QD31-2021', 'QD29-2026'] as const
export type LawProfile = (typeof lawProfiles)[number]

/** A text of law that governs a topic, from a day on until the next one. */
export type LegalText = { code: string; name: string; validFrom: string }

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const text = Type.Object(
  {
    code: Type.String({ minLength: 1 }),
    name: Type.String({ minLength: 1 }),
    validFrom: day,
    evidence: Type.Union([Type.Literal('text'), Type.Literal('report'), Type.Literal('recalled')]),
    note: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
const texts = Type.Array(text, { minItems: 1 })
const profile = Type.Object({ day, why: Type.String() })
const lawFile = Type.Object({
  about: Type.String(),
  source: Type.String(),
  profiles: Type.Object({ 'QD31-2021': profile, 'QD29-2026': profile }),
  topics: Type.Object({
    reception: texts,
    clock: texts,
    forms: texts,
    'dossier-code': texts,
    'sign-in': texts,
    receipts: texts,
    evaluation: texts,
  } satisfies Record<Topic, unknown>),
})

let law: Static<typeof lawFile> | undefined
let pinned: LawProfile = 'by-date'

/** The profile of the configuration (LAW_PROFILE) becomes the one that `inForce` assumes in this process. */
export function usePinnedProfile(chosen: LawProfile): void {
  pinned = chosen
  law ??= readLaw()
}

/**
 * The text that governs the topic on a day (`2026-11-23`). A pinned profile answers as of its own day, whatever the day
 * asked. Before the first text known, the first one is given: nothing older is modelled.
 */
export function inForce(topic: Topic, on: string, profile: LawProfile = pinned): LegalText {
  law ??= readLaw()
  const reference = profile === 'by-date' ? on : law.profiles[profile].day
  const known = law.topics[topic]
  const { code, name, validFrom } = known.findLast((it) => it.validFrom <= reference) ?? known[0]!
  return { code, name, validFrom }
}

/** Reads db/reference/law.json, and refuses a file whose shape or order is wrong. */
function readLaw(): Static<typeof lawFile> {
  const path = 'db/reference/law.json'
  const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [fault] = Value.Errors(lawFile, content)
  if (fault) throw new Error(`${path}${fault.instancePath}: ${fault.message}`)
  const checked = content as Static<typeof lawFile>
  for (const [topic, list] of Object.entries(checked.topics)) {
    const days = list.map((it) => it.validFrom)
    if (days.some((it, i) => i > 0 && it <= days[i - 1]!)) throw new Error(`${path}: ${topic} is not in order of days`)
  }
  return checked
}
