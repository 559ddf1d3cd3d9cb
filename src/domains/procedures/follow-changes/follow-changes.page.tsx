import { Button, Form, SelectField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { dayOf } from '#platform/clock.ts'
import { Layout } from '#ui/layout.tsx'
import { Details, EmptyState, Pagination, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { Change } from './change.ts'
import { changeInWords, type FeedOf } from './feed.ts'
import { en } from './follow-changes.en.ts'
import { vi } from './follow-changes.vi.ts'

type Choice = { value: string; text: string }
export type ChangesPageProps = {
  changes: readonly Change[]
  of: FeedOf
  fields: readonly Choice[]
  agencies: readonly Choice[]
  next: string | null
  first: boolean
}

const tones = { new: 'done', amended: 'waiting', abolished: 'refused' } as const

/** What has changed, for people; the same stands in the feed for their news readers. */
export function ChangesPage(props: ChangesPageProps) {
  const { changes, of, next } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = of.name === null ? t.title : t.titleOf(of.name)
  const feed = href(urls.changesFeed(of))
  return (
    <Layout
      title={title}
      section="procedures"
      width="wide"
      alternates={[{ type: 'application/atom+xml', href: feed, title }]}
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.procedures, href: href(urls.search()) },
        { text: title },
      ]}
    >
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      <Details summary={t.filter} open={of.name !== null}>
        <FilterForm {...props} />
      </Details>
      {changes.length === 0 ? (
        <EmptyState title={t.none}>
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      ) : (
        <ChangesTable changes={changes} caption={title} />
      )}
      <Pagination
        previous={props.first ? undefined : href(urls.changes(of))}
        next={next === null ? undefined : href(urls.changes({ ...of, after: next }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={feed}>
          {t.feed}
        </a>
        . {t.feedHint}
      </p>
      <Subscribe of={of} />
    </Layout>
  )
}

/** To be told without a news reader; of one thing at a time. */
function Subscribe({ of }: Pick<ChangesPageProps, 'of'>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const path = of.field
    ? urls.subscribe('field', of.field)
    : of.agency
      ? urls.subscribe('agency', of.agency)
      : urls.subscriptions()
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={href(path)}>
        {t.subscribe}
      </a>
    </p>
  )
}

function FilterForm({ of, fields, agencies }: ChangesPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.changes())} method="get">
      <SelectField name="linh-vuc" label={t.field} value={of.field ?? ''} empty={t.all} options={fields} />
      <SelectField name="co-quan" label={t.agency} value={of.agency ?? ''} empty={t.all} options={agencies} />
      <Button kind="secondary">{t.apply}</Button>
    </Form>
  )
}

function ChangesTable({ changes, caption }: { changes: readonly Change[]; caption: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ text: t.when }, { text: t.what }, { text: t.change }]}
      rows={changes.map((it) => ({
        key: it.id,
        cells: [
          formatDay(dayOf(it.at), language),
          <>
            <a class="govuk-link" href={href(urls.procedure(it.code))}>
              {briefTitle(it.name, 140)}
            </a>
            <br />
            <span class="portal-small">{[it.code, it.fieldName, it.promulgatorName].filter(Boolean).join(' · ')}</span>
          </>,
          <>
            <Tag tone={tones[it.kind]}>{t.kinds[it.kind]}</Tag>
            {it.kind === 'amended' && <span class="portal-small"> {changeInWords(it, t)}</span>}
          </>,
        ],
      }))}
    />
  )
}
