import type { Status } from '../dossier.ts'

/** The owner's view of the ten states: is it my turn, theirs, or over. The key stands in the address. */
export const parts = {
  'cho-ban': [5, 6, 9],
  'dang-giai-quyet': [1, 2, 4],
  'da-xong': [3, 7, 8, 10],
} as const satisfies Record<string, readonly Status[]>

export type Part = keyof typeof parts

export const partNames = Object.keys(parts) as Part[]

/** How many dossiers each part has, from how many each state has. */
export function countParts(counts: ReadonlyMap<Status, number>): Record<Part, number> {
  const sum = (part: Part) => parts[part].reduce((total, status) => total + (counts.get(status) ?? 0), 0)
  return { 'cho-ban': sum('cho-ban'), 'dang-giai-quyet': sum('dang-giai-quyet'), 'da-xong': sum('da-xong') }
}
