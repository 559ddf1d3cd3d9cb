import type { LegalText } from './texts-in-force.ts'

export type SupplementEffect = 'restart' | 'pause'

/**
 * What a completed supplement does to the time limit of an accepted dossier. Decree 61/2018 art. 19.4: it begins anew in
 * full. Since Decree 118/2025: it goes on where it stopped (regulation 3.7-6). By the code of the text that governs its clock.
 * @law 3.7-6
 */
export function supplementEffect(clockText: string | undefined): SupplementEffect {
  return clockText === 'ND61-2018' ? 'restart' : 'pause'
}

/**
 * From when the limit runs: full and correct receipt (Decree 118/2025 art. 17), which online is acceptance, not
 * submission; received elsewhere for the competent agency, since Decree 309/2026, from that agency's receipt (3.7-4).
 * @law 3.7-4
 */
export function clockStart(
  clockText: LegalText,
  received: { acceptedAt: Date; competentAgencyReceivedAt: Date | null },
): Date {
  if (clockText.code !== 'ND309-2026') return received.acceptedAt
  return received.competentAgencyReceivedAt ?? received.acceptedAt
}
