import { useTexts } from '../view.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

export type Crumb = { text: string; href?: string }

/** The way back up; the last one, without a link, is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTexts({ vi, en })
  return (
    <nav class="govuk-breadcrumbs portal-breadcrumbs" aria-label={t.breadcrumbs}>
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.text} class="govuk-breadcrumbs__list-item" aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? (
              <a class="govuk-breadcrumbs__link" href={crumb.href}>
                {crumb.text}
              </a>
            ) : (
              crumb.text
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
