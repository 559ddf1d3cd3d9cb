import { dayIn, type StoreFilter } from '#documents'

/** The parts of a store, by the words in their addresses. */
export const storePartNames = ['ket-qua', 'thanh-phan', 'tu-them', 'sap-het-han'] as const
export type StorePart = (typeof storePartNames)[number]

const kinds = { 'ket-qua': 'result', 'thanh-phan': 'component', 'tu-them': 'own' } as const

export function filterOf(part: StorePart | undefined, today: string): StoreFilter {
  if (part === undefined) return {}
  if (part === 'sap-het-han') return { endsFrom: today, endsBefore: dayIn(today, 30) }
  return { part: kinds[part] }
}

/** How many there are of each part. */
export function countStoreParts(
  rows: readonly { part: string; count: number }[],
  expiring: number,
): Record<StorePart, number> {
  const count = (part: string) => rows.find((it) => it.part === part)?.count ?? 0
  return {
    'ket-qua': count('result'),
    'thanh-phan': count('component'),
    'tu-them': count('own'),
    'sap-het-han': expiring,
  }
}
