import type { ActRecord } from '../../act.sql.ts'
import type { PaperFormName } from '../form-names.ts'

const byAct: Partial<Record<string, PaperFormName>> = {
  accept: 'receipt',
  'request-supplement': 'supplement-request',
  refuse: 'refusal-of-receipt',
  apologise: 'apology',
  stop: 'stop-notice',
  'admit-loss': 'apology-for-loss',
  'tacit-decision': 'tacit-confirmation',
}

/**
 * Which paper an act brings about. What an applicant takes back before it was received needs no notice; afterwards the
 * settlement stops (Decree 118/2025 art. 21). A result that is returned at once needs no receipt, unless the applicant asks
 * for one (Decree 61/2018 art. 17).
 * @law 3.2-4
 */
export function formOfAct(
  { act, change, payload }: Pick<ActRecord, 'act' | 'change'> & { payload?: ActRecord['payload'] },
  acceptedAt: string | null,
): PaperFormName | undefined {
  if (act === 'accept' && payload?.withoutReceipt === true) return undefined
  // The track first: the outcome of a joined-up dossier is that of its lead, whoever acted.
  const outcome = change.tracks?.[0]?.outcome ?? change.outcome
  if (act === 'finish') return outcome === 'refused' ? 'refusal-of-settlement' : undefined
  if (act === 'close-supplement') return acceptedAt === null ? 'refusal-of-receipt' : 'stop-notice'
  if (act === 'withdraw') return acceptedAt === null ? undefined : 'stop-notice'
  return byAct[act]
}
