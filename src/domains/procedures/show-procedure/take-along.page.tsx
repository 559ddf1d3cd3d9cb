import { useHref, useTexts } from '#ui/view.tsx'
import type { Procedure } from '../procedure.ts'
import { urls } from '../urls.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** What one can do with the page besides reading it: follow its changes, and hand its data to software. */
export function TakeAlong({ procedure: { id, record } }: { procedure: Procedure }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { field, promulgator, code } = record
  const links = [
    [t.subscribe, href(urls.subscribe('procedure', code))] as const,
    ...(field.code === '' ? [] : [[t.fieldChanges(field.name), href(urls.changes({ field: field.code }))] as const]),
    ...(promulgator.code === ''
      ? []
      : [[t.agencyChanges(promulgator.name), href(urls.changes({ agency: promulgator.code }))] as const]),
  ]
  return (
    <section>
      <h2 class="govuk-heading-l">{t.takeAlong}</h2>
      <ul class="govuk-list">
        {links.map(([text, to]) => (
          <li key={to}>
            <a class="govuk-link" href={to}>
              {text}
            </a>
          </li>
        ))}
        <li>
          {t.printed}:{' '}
          {(['pdf', 'docx'] as const).map((format, i) => (
            <>
              {i > 0 && ', '}
              <a class="govuk-link" href={href(urls.print(code, format, id))}>
                {format.toUpperCase()}
              </a>
            </>
          ))}
        </li>
        <li>
          {t.machine}:{' '}
          <a class="govuk-link" href={urls.api(id)}>
            JSON
          </a>
          ,{' '}
          <a class="govuk-link" href={urls.jsonLd(code)}>
            JSON-LD (CPSV-AP)
          </a>
        </li>
      </ul>
    </section>
  )
}
