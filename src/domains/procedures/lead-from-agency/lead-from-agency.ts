import type { AgencyLinks } from '#catalogues'
import { inLanguage } from '#platform/language.ts'
import { urls } from '../urls.ts'
import { en } from './lead-from-agency.en.ts'
import { publishedBy } from './lead-from-agency.sql.ts'
import { vi } from './lead-from-agency.vi.ts'

/** From the page of an agency that publishes procedures to these, to what changes in them, and to being told of it. */
export const procedureLinks: AgencyLinks = {
  topic: 'procedures',
  async of(db, codes, language) {
    const [found] = await publishedBy(db, codes)
    if (!found) return []
    const t = inLanguage({ vi, en }, language)
    const { code, count } = found
    return [
      { path: `${urls.search()}?${new URLSearchParams({ 'co-quan': code })}`, text: t.procedures(count) },
      { path: urls.changes({ agency: code }), text: t.changes },
      { path: urls.changesFeed({ agency: code }), text: t.feed },
      { path: urls.subscribe('agency', code), text: t.subscribe },
    ]
  },
}
