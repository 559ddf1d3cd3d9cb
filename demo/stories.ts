import { randomFrom } from './random.ts'

/** What has happened to a dossier of the demonstration by today. */
export type Ending =
  | 'filed'
  | 'accepted'
  | 'not-accepted'
  | 'assigned'
  | 'processing'
  | 'overdue'
  | 'supplement-before'
  | 'supplement-after'
  | 'supplemented'
  | 'payment-asked'
  | 'withdrawn'
  | 'stopped'
  | 'granted'
  | 'settled-refused'
  | 'handed-over'
  | 'corrected'
  | 'apologised'
  | 'closed'
  | 'tacit'

export type Story = { number: number; ending: Ending; procedure: string; citizen: number; paidAtCounter: boolean }

const counts: Record<Ending, number> = {
  filed: 20,
  accepted: 12,
  'not-accepted': 8,
  assigned: 6,
  processing: 26,
  overdue: 7,
  'supplement-before': 8,
  'supplement-after': 8,
  supplemented: 8,
  'payment-asked': 8,
  withdrawn: 7,
  stopped: 4,
  granted: 12,
  'settled-refused': 5,
  'handed-over': 58,
  corrected: 3,
  apologised: 3,
  closed: 3,
  tacit: 2,
}

/** What people file most, and a few rarer things. */
const filedOften = [
  '1.001193',
  '1.001193',
  '1.004873',
  '2.000635',
  '2.000815',
  '1.000894',
  '1.001612',
  '1.001776',
  '1.013225',
  '1.004222',
  '1.004194',
]

/** What takes an agency some days: where the work is still going on, and in time. */
const slow = ['1.013225', '1.001776', '1.004222', '1.013225', '1.001776']
/** What costs something online. */
const paid = ['1.013225', '1.004222', '1.004194']
/** In the demonstration the agency's silence is consent here: no real law says so. */
export const tacitProcedure = '1.001570'

/** Endings that only some procedures have. */
const fixed: Partial<Record<Ending, string>> = { apologised: '1.004873', closed: '1.004873', tacit: tacitProcedure }
const going: readonly Ending[] = ['accepted', 'assigned', 'processing', 'payment-asked']

/** The two hundred dossiers and a few more, the same at every start. */
export function stories(allProcedures: readonly string[]): Story[] {
  const random = randomFrom(20_261_123)
  const rare = allProcedures.filter((code) => !filedOften.includes(code))
  const anyProcedure = (ending: Ending) => {
    if (ending === 'payment-asked') return random.pick(paid)
    return going.includes(ending) ? random.pick(slow) : random.pick(random.chance(0.8) ? filedOften : rare)
  }
  let number = 0
  return Object.entries(counts).flatMap(([ending, count]) =>
    Array.from({ length: count }, () => ({
      number: ++number,
      ending: ending as Ending,
      procedure: fixed[ending as Ending] ?? anyProcedure(ending as Ending),
      citizen: random.below(6),
      paidAtCounter: random.chance(0.5),
    })),
  )
}
