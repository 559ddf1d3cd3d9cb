import type { ComponentChildren } from 'preact'
import { formatMoment } from '#ui/format.ts'
import { AdministrationLayout, administers, Layout } from '#ui/layout.tsx'
import { Card, EmptyState, Notice, Pagination, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './outbox.en.ts'
import { vi } from './outbox.vi.ts'

export type OutboxMessage = {
  id: string
  channel: 'in-app' | 'email' | 'sms'
  address: string | null
  subject: string
  text: string | null
  /** What its link leads to. */
  open: string | null
  queuedAt: Date
  sentAt: Date | null
  openedAt: Date | null
  failure: string | null
}

export function OutboxPage(props: { messages: readonly OutboxMessage[]; next: string | null; first: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Frame title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Notice tone="info" title={t.noticeTitle}>
        {t.notice}
      </Notice>
      {props.messages.length === 0 && <EmptyState title={t.empty}>{t.emptyNext}</EmptyState>}
      {props.messages.map((it) => (
        <Message key={it.id} message={it} />
      ))}
      <Pagination
        previous={props.first ? undefined : href(urls.outbox)}
        next={props.next === null ? undefined : href(`${urls.outbox}?truoc=${props.next}`)}
      />
    </Frame>
  )
}

/** In the demonstration anybody reads it; administrators among their own pages. */
function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  const { actor } = useView()
  if (!administers(actor)) return <Layout title={title}>{children}</Layout>
  return (
    <AdministrationLayout title={title} current="outbox">
      <div class="portal-main--reading">{children}</div>
    </AdministrationLayout>
  )
}

function Message({ message: it }: { message: OutboxMessage }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Card title={it.subject}>
      <p class="govuk-body-s">
        {it.channel === 'sms' ? t.sms : t.email} {it.address}, {formatMoment(it.queuedAt, language)}{' '}
        <State message={it} />
      </p>
      {(it.text ?? t.erased).split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} class="govuk-body">
          {paragraph}
        </p>
      ))}
      {it.open !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={it.open}>
            {t.open}
            <span class="govuk-visually-hidden">: {it.subject}</span>
          </a>
        </p>
      )}
    </Card>
  )
}

function State({ message: it }: { message: OutboxMessage }) {
  const t = useTexts({ vi, en })
  if (it.openedAt !== null) return <Tag tone="done">{t.opened}</Tag>
  if (it.sentAt !== null) return <Tag tone="progress">{t.sent}</Tag>
  if (it.failure !== null) return <Tag tone="refused">{t.failed}</Tag>
  return <Tag tone="waiting">{t.queued}</Tag>
}
