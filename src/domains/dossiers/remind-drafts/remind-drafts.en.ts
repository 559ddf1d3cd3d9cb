import { formatShortMoment } from '#ui/format.ts'
import type { vi } from './remind-drafts.vi.ts'

export const en: typeof vi = {
  subject: (name) => `You have a dossier that is not finished (${name})`,
  text: (name, saved) =>
    `You last saved "${name}" at ${formatShortMoment(saved, 'en')} and have not filed it. Open it to go on; everything is still there. If you need it no more, delete the draft.`,
}
