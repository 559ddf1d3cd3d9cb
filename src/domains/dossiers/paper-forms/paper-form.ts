import { inForce, type LegalText } from '#law'
import { dayOf } from '#platform/clock.ts'
import type { ActRecord } from '../act.sql.ts'
import type { ActName } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'

/** The papers of reception and settlement that the State has a form for, by name: their numbers change (regulation 3.5). */
export type PaperFormName =
  | 'receipt'
  | 'supplement-request'
  | 'refusal-of-receipt'
  | 'refusal-of-settlement'
  | 'stop-notice'

/** One paper that an act brought about. `number`: of its form in the text in force; none where that text knows none. */
export type PaperForm = { name: PaperFormName; act: ActRecord; number: string | undefined; law: LegalText }

const numbers: Record<string, Partial<Record<PaperFormName, string>>> = {
  'TT01-2018': {
    receipt: '01',
    'supplement-request': '02',
    'refusal-of-receipt': '03',
    'refusal-of-settlement': '03',
  },
  'TT03-2025': {
    receipt: '01',
    'supplement-request': '02',
    'refusal-of-receipt': '03',
    'refusal-of-settlement': '03',
    'stop-notice': '05',
  },
}

/**
 * The papers of a dossier, oldest first. A dossier follows the text in force when it was received, to its end.
 * @law 3.5-01 3.5-02 3.5-03 3.5-05
 */
export function paperFormsOf(dossier: Pick<Dossier, 'acceptedAt'>, acts: readonly ActRecord[]): PaperForm[] {
  return acts.flatMap((act) => {
    const name = formOf(act, dossier.acceptedAt)
    if (name === undefined) return []
    const law = inForce('forms', dayOf(new Date(dossier.acceptedAt ?? act.at)))
    return [{ name, act, number: numbers[law.code]?.[name], law }]
  })
}

const byAct: Partial<Record<ActName, PaperFormName>> = {
  accept: 'receipt',
  'request-supplement': 'supplement-request',
  refuse: 'refusal-of-receipt',
  stop: 'stop-notice',
}

/** What an applicant takes back before it was received needs no notice; afterwards the settlement stops (Decree 118/2025 art. 21). */
function formOf({ act, change }: ActRecord, acceptedAt: string | null): PaperFormName | undefined {
  // The track first: the outcome of a joined-up dossier is that of its lead, whoever acted.
  const outcome = change.tracks?.[0]?.outcome ?? change.outcome
  if (act === 'finish') return outcome === 'refused' ? 'refusal-of-settlement' : undefined
  if (act === 'withdraw') return acceptedAt === null ? undefined : 'stop-notice'
  return byAct[act]
}
