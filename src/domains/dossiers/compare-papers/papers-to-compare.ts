import type { ComponentTick } from '../check-components/component-tick.sql.ts'
import { type DossierFile, filesHandedIn } from '../dossier-file.sql.ts'

/** One component beside the answers: its name (empty: files without one), its files, the newest first, and how it was found. */
export type PaperToCompare = { name: string; files: DossierFile[]; tick: ComponentTick | undefined }

/** What is asked for, in the order of the form, then what was sent besides. What was added later stands first in its place. */
export function papersToCompare(it: {
  asked: readonly string[]
  files: readonly DossierFile[]
  ticks: readonly ComponentTick[]
}): PaperToCompare[] {
  const sent = Map.groupBy(filesHandedIn(it.files), (file) => file.componentName)
  const names = [...new Set([...it.asked, ...sent.keys()])]
  return names.map((name) => ({
    name,
    files: (sent.get(name) ?? []).toReversed(),
    tick: name === '' ? undefined : it.ticks.find((tick) => tick.component === name),
  }))
}
