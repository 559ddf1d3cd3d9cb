import { Button, ButtonLink, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Card, EmptyState, Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { Subscription, Target } from './subscription.ts'
import { en } from './subscribe.en.ts'
import { vi } from './subscribe.vi.ts'

export type SubscriptionsProps = {
  subscriptions: readonly Subscription[]
  /** What the person came from, to follow it. */
  asked: (Target & { name: string }) | null
  news: 'done' | 'ended' | null
}

const accountPath = '/tai-khoan'

/** What one follows, how to end it, and the question whether to follow one more. */
export function SubscriptionsPage({ subscriptions, asked, news }: SubscriptionsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title} breadcrumbs={[{ text: t.account, href: href(accountPath) }, { text: t.title }]}>
      {news !== null && <Notice tone="done" title={t.news[news]} live />}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {asked !== null && <Question asked={asked} subscriptions={subscriptions} />}
      {subscriptions.length > 0 && <List subscriptions={subscriptions} />}
      {subscriptions.length === 0 && asked === null && (
        <EmptyState title={t.none}>
          <p class="govuk-body">{t.noneText}</p>
          <ButtonLink href={href(urls.search())} kind="secondary">
            {t.search}
          </ButtonLink>
        </EmptyState>
      )}
    </Layout>
  )
}

function Question({
  asked,
  subscriptions,
}: Pick<SubscriptionsProps, 'subscriptions'> & { asked: Target & { name: string } }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const what = `${procedureTitle(asked.name)} (${asked.code})`
  if (subscriptions.some((it) => it.kind === asked.kind && it.code === asked.code))
    return <Notice tone="info" title={t.already(what)} />
  return (
    <Card tone="accent">
      <p class="govuk-body">{t.ask(what)}</p>
      <Form action={href(urls.subscriptions())}>
        <HiddenField name="loai" value={asked.kind} />
        <HiddenField name="ma" value={asked.code} />
        <Button>{t.follow}</Button>
      </Form>
    </Card>
  )
}

function List({ subscriptions }: Pick<SubscriptionsProps, 'subscriptions'>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const addressOf = ({ kind, code }: Target) =>
    kind === 'procedure' ? urls.procedure(code) : urls.changes({ [kind]: code })
  return (
    <Table
      caption={t.list}
      columns={[{ text: t.kind }, { text: t.what }, { text: t.act }]}
      rows={subscriptions.map((it) => ({
        key: it.id,
        cells: [
          t.targets[it.kind],
          <a key="name" class="govuk-link" href={href(addressOf(it))}>
            {procedureTitle(it.name)}
          </a>,
          <Form key="end" action={href(urls.endSubscription(it.id))}>
            <Button kind="secondary">
              {t.stop}
              <span class="govuk-visually-hidden"> {procedureTitle(it.name)}</span>
            </Button>
          </Form>,
        ],
      }))}
    />
  )
}
