import { isDeepStrictEqual } from 'node:util'
import { isRecognisable, type SemanticAnswer } from '#eforms'
import type { Party } from '#identity'

type Known = Pick<Party, 'kind' | 'name' | 'identityNumber' | 'birthDate' | 'gender' | 'taxCode'>

/**
 * The answers that are facts about this party and may stand in its store. The first word of a semantic id says whose it is;
 * because people also file for others and type over what was filled in, that alone proves nothing: the form must name the
 * party, and nothing that it says of the party may contradict what is known. When in doubt nothing enters.
 */
export function factsAbout<T extends Pick<SemanticAnswer, 'semantic' | 'value'>>(
  party: Known,
  answers: readonly T[],
): T[] {
  const group = party.kind === 'person' ? 'person.' : 'organisation.'
  const about = answers.filter(({ semantic }) => semantic.startsWith(group))
  // A person's own address has a name of its own.
  const address = party.kind === 'person' ? undefined : 'applicant.address'
  const others = answers.filter(({ semantic }) => semantic === address)
  if (!isNamed(party, about)) return []
  return withoutContradictions([...about, ...others]).filter(({ semantic }) => isRecognisable(semantic))
}

/** Named by name or number, and contradicted by nothing. */
function isNamed(party: Known, about: readonly Pick<SemanticAnswer, 'semantic' | 'value'>[]): boolean {
  const { name, identityNumber, birthDate, gender, taxCode } = party
  const known: Record<string, string | null> = {
    'person.identityNumber': identityNumber,
    'person.birthDate': birthDate,
    'person.gender': gender,
    'organisation.taxCode': taxCode,
  }
  let isNamedHere = false
  for (const { semantic, value } of about) {
    if (semantic === 'person.name' || semantic === 'organisation.name') {
      if (!sameName(name, value)) return false
      isNamedHere = true
    }
    const own = known[semantic]
    if (own === undefined || own === null) continue
    if (own !== value) return false
    if (semantic === 'person.identityNumber' || semantic === 'organisation.taxCode') isNamedHere = true
  }
  return isNamedHere
}

/** What the same form says in two ways is not known. */
function withoutContradictions<T extends Pick<SemanticAnswer, 'semantic' | 'value'>>(answers: readonly T[]): T[] {
  const first = new Map<string, T>()
  const doubtful = new Set<string>()
  for (const answer of answers) {
    const before = first.get(answer.semantic)
    if (!before) first.set(answer.semantic, answer)
    else if (!isDeepStrictEqual(before.value, answer.value)) doubtful.add(answer.semantic)
  }
  return [...first.values()].filter(({ semantic }) => !doubtful.has(semantic))
}

export function sameName(a: string, b: unknown): boolean {
  const plain = (it: string) => it.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')
  return typeof b === 'string' && plain(a) === plain(b)
}
