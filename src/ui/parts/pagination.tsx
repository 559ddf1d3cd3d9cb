import { useTexts } from '../view.tsx'
import { Icon } from './icon.tsx'
import { en } from '../parts.en.ts'
import { vi } from '../parts.vi.ts'

/** Lists are read page by page, without a count. */
export function Pagination({ previous, next }: { previous?: string; next?: string }) {
  const t = useTexts({ vi, en })
  if (!previous && !next) return null
  return (
    <nav class="portal-pagination" aria-label={t.pages}>
      {previous && (
        <a class="govuk-link portal-pagination__link" href={previous} rel="prev">
          <Icon name="arrow-left" /> {t.previous}
        </a>
      )}
      {next && (
        <a class="govuk-link portal-pagination__link portal-pagination__link--next" href={next} rel="next">
          {t.next} <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
