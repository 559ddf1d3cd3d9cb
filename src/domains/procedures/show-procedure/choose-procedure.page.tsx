import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Procedure } from '../procedure.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** One code, several holders: the reader chooses. */
export function ChooseProcedurePage({ code, procedures }: { code: string; procedures: readonly Procedure[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout
      title={t.choiceTitle(code)}
      section="procedures"
      breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.section, href: href(urls.search()) }, { text: code }]}
    >
      <h1 class="govuk-heading-xl">{t.choiceTitle(code)}</h1>
      <p class="govuk-body-l">{t.choiceText}</p>
      <ul class="portal-results">
        {procedures.map((it) => (
          <li key={it.id} class="portal-results__item">
            <h2 class="portal-results__title">
              <a class="govuk-link" href={href(`${urls.procedure(code)}?chon=${it.id}`)}>
                {procedureTitle(it.record.name)}
              </a>
            </h2>
            <p class="portal-results__meta">
              {it.record.promulgator.name} · {it.record.field.name}
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
