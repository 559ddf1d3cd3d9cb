import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { accessWords } from '../access-words.ts'
import type { Access } from '../access.ts'
import { urls } from '../urls.ts'
import { en } from './profile.en.ts'
import { vi } from './profile.vi.ts'

export type AccessesPageProps = {
  accesses: readonly Access[]
  next: string | null
  first: boolean
}

export function AccessesPage({ accesses, next, first }: AccessesPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Layout title={t.accesses} breadcrumbs={[{ text: t.title, href: href(urls.account) }, { text: t.accesses }]}>
      <h1 class="govuk-heading-l">{t.accesses}</h1>
      <p class="govuk-body">{t.accessesHow}</p>
      {accesses.length === 0 ? (
        <EmptyState title={t.noAccesses}>{t.noAccessesNext}</EmptyState>
      ) : (
        <Table
          caption={t.accesses}
          captionHidden
          columns={[{ text: t.when }, { text: t.who }, { text: t.why }]}
          rows={accesses.map((it) => {
            const { who, why, whyLanguage } = accessWords(it, language)
            const reason = whyLanguage === language ? why : <span lang={whyLanguage}>{why}</span>
            return { key: it.id, cells: [formatMoment(it.at, language), who, reason] }
          })}
        />
      )}
      <Pagination
        previous={first ? undefined : href(urls.accesses)}
        next={next === null ? undefined : href(`${urls.accesses}?truoc=${next}`)}
      />
    </Layout>
  )
}
