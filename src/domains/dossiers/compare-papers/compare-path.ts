import { trackQuery } from '../desk/officer-acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'

/** Papers are numbered from one in addresses; of a joined-up dossier the address also says which part. */
export function comparePath(dossier: Dossier, paper = 1): string {
  const track = trackQuery(dossier)
  return `${urls.comparePapers(dossier.id)}${track === '' ? '?' : `${track}&`}giay=${paper}`
}
