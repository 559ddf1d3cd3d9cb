import type { Dossier } from '../dossier.sql.ts'

/** Into whose store a result goes; `about` names whose paper it is when another holds it. */
export type Holder = { partyId: string; about: string }

/**
 * A result belongs to the person it is about (chủ hồ sơ). Whoever filed for somebody gets no copy of their own where that
 * somebody has a store: the errand ends when the result is there. Where the owner is known to nobody, such as a newborn, the
 * applicant, to whom the agency returns the result, holds it for them, and it says whose it is.
 */
export function holderOf(
  dossier: Pick<Dossier, 'ownerPartyId' | 'applicantPartyId' | 'ownerName' | 'applicantName'>,
): Holder | undefined {
  const { ownerPartyId, applicantPartyId, ownerName, applicantName } = dossier
  if (ownerPartyId !== null) return { partyId: ownerPartyId, about: '' }
  if (applicantPartyId === null) return undefined
  return { partyId: applicantPartyId, about: ownerName === applicantName ? '' : ownerName }
}
