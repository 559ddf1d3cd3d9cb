import type { StoreDocument, StoreFact } from '#documents'
import { urls as identityUrls } from '#identity'
import { Button, ButtonLink, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, FilterLinks, Notice, Pagination } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { DocumentTable } from './document-table.page.tsx'
import { FactTable } from './fact-table.page.tsx'
import { en } from './my-store.en.ts'
import { vi } from './my-store.vi.ts'
import { type StorePart, storePartNames } from './store-part.ts'
import type { StoreUse } from './store-use.sql.ts'

export type MyStoreProps = {
  documents: readonly StoreDocument[]
  uses: readonly StoreUse[]
  facts: readonly StoreFact[]
  /** Dossiers that may be opened from here. */
  openable: readonly string[]
  counts: Record<StorePart, number>
  part: StorePart | undefined
  /** What was searched for; the list holds what was found. */
  words?: string | undefined
  news?: 'added' | 'removed' | undefined
  newest?: string | undefined
  next?: string | undefined
}

/** What the State has recognised of somebody, where it comes from and how long it holds (Decree 45/2020 art. 16). */
export function MyStorePage(props: MyStoreProps) {
  const { documents, counts, part, words } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const title = actor.agent ? t.titleOf(actor.name) : t.title
  const isEmpty = Object.values(counts).every((count) => count === 0) && props.facts.length === 0
  return (
    <Layout
      title={title}
      section="dossiers"
      width="wide"
      breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }, { text: title }]}
    >
      {props.news && <Notice tone="done" title={t[props.news]} live />}
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      {actor.agent && (
        <p class="govuk-body">
          {t.ofOrganisation}{' '}
          <a class="govuk-link" href={href(identityUrls.chooseRole(href(urls.store())))}>
            {t.changeRole}
          </a>
        </p>
      )}
      {isEmpty ? (
        <EmptyState title={t.emptyTitle}>
          <p class="govuk-body">{t.empty}</p>
          <ButtonLink href={href(urls.storeAdd())}>{t.add}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <section>
            <h2 class="govuk-heading-m">{t.documents}</h2>
            <ButtonLink href={href(urls.storeAdd())} kind="secondary">
              {t.add}
            </ButtonLink>
            <Search words={words} />
            {words === undefined ? (
              <Parts part={part} counts={counts} />
            ) : (
              <p class="govuk-body" role="status">
                {t.found(documents.length, words)}.{' '}
                <a class="govuk-link" href={href(urls.store())}>
                  {t.seeAll}
                </a>
              </p>
            )}
            {documents.length > 0 && <DocumentTable {...props} />}
            {documents.length === 0 && words === undefined && <p class="govuk-body">{t.noneHere}</p>}
            <Pagination previous={props.newest && href(props.newest)} next={props.next && href(props.next)} />
          </section>
          {props.facts.length > 0 && <FactTable {...props} />}
          <p class="govuk-body">
            <a class="govuk-link" href={href(identityUrls.accesses)}>
              {t.whoLooked}
            </a>
          </p>
        </>
      )}
    </Layout>
  )
}

/** Posted, so that what somebody looks for among their papers stands in no address. */
function Search({ words }: { words: string | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.storeSearch())} class="portal-store-search">
      <TextField name="words" label={t.search} hint={t.searchHint} value={words} maxLength={100} />
      <Button kind="secondary">{t.find}</Button>
    </Form>
  )
}

function Parts({ part, counts }: Pick<MyStoreProps, 'part' | 'counts'>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const all = counts['ket-qua'] + counts['thanh-phan'] + counts['tu-them']
  const choices = [
    { key: undefined, text: t.all, count: all },
    ...storePartNames.map((key) => ({ key, text: t.parts[key], count: counts[key] })),
  ]
  const links = choices.map(({ key, ...it }) => ({ ...it, href: href(urls.store(key)), current: key === part }))
  return <FilterLinks label={t.filter} links={links} />
}
