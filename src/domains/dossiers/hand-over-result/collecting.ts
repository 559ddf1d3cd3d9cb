import type { Dossier } from '../dossier.sql.ts'

/** By what somebody at the counter shows that the result is theirs to take. */
export const proofs = ['receipt', 'identity'] as const
export type Proof = (typeof proofs)[number]

/** Who took it at the counter. Of an identity paper only the end of its number is kept. */
export type Collecting = { proof: Proof; name: string; numberEnd: string }

/**
 * Whether an identity paper is enough: it is the applicant's, the owner's, or that of whom the applicant sent. Where the
 * portal knows none of their numbers, the officer compares the name.
 * @law 3.4-118.6
 */
export function mayCollect(
  dossier: Pick<Dossier, 'applicant' | 'owner' | 'mandate'>,
  typed: { number: string; bearerNumber: string | null },
): boolean {
  const known = [dossier.applicant.identityNumber, dossier.owner.identityNumber, typed.bearerNumber]
  const numbers = known.filter((it) => typeof it === 'string' && it !== '')
  return numbers.length === 0 || numbers.includes(typed.number)
}

/** What the act keeps of a collection. */
export function collectingOf(it: { proof: Proof; name: string; number: string }): Collecting {
  return { proof: it.proof, name: it.name, numberEnd: it.proof === 'identity' ? it.number.slice(-4) : '' }
}
