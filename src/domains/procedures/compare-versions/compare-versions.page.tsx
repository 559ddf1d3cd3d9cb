import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { CompareForm } from '../compare/compare-form.page.tsx'
import type { ComparedPart } from '../compare/compare-records.ts'
import { ComparedParts } from '../compare/compared-parts.page.tsx'
import { en } from '../compare/compare.en.ts'
import { vi } from '../compare/compare.vi.ts'
import type { PartKey } from '../parts.ts'
import type { Procedure } from '../procedure.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { Version, VersionRow } from '../versions/version.sql.ts'

export type CompareVersionsProps = {
  procedure: Procedure
  versions: readonly VersionRow[]
  from: Version
  to: Version
  compared: { changed: ComparedPart[]; same: PartKey[] }
}

/** Two versions side by side, part by part, as a lawyer would read them. */
export function CompareVersionsPage({ procedure, versions, from, to, compared }: CompareVersionsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const name = (it: Version) => t.version(it.number, formatDay(dayOf(it.validFrom), language))
  const title = `${t.title}: ${procedureTitle(to.record.name)}`
  return (
    <Layout
      title={title}
      section="procedures"
      width="wide"
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.section, href: href(urls.search()) },
        { text: procedure.code, href: href(urls.procedure(procedure.code)) },
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {versions.length < 2 ? (
        <p class="govuk-body">{t.onlyOne}</p>
      ) : (
        <>
          <p class="govuk-body">{t.lead(from.number, to.number)}</p>
          <CompareForm procedure={procedure} versions={versions} from={from.number} to={to.number} />
          <ComparedParts {...compared} before={name(from)} after={name(to)} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.versions(procedure.code))}>
          {t.all}
        </a>
      </p>
    </Layout>
  )
}
