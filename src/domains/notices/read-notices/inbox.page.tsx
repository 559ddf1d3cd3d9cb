import { Button, Form } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { subjectFor } from '../in-both-languages.ts'
import type { InboxRow } from '../notice-reading.sql.ts'
import { urls } from '../urls.ts'
import { en } from './read-notices.en.ts'
import { vi } from './read-notices.vi.ts'

export function InboxPage(props: { notices: readonly InboxRow[]; next: string | null; first: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const unread = props.notices.some((it) => it.openedAt === null)
  return (
    <Layout title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {props.notices.length === 0 && (
        <EmptyState title={t.empty} icon="bell">
          <p class="govuk-body">{t.emptyNext}</p>
        </EmptyState>
      )}
      <ul class="govuk-list portal-inbox">
        {props.notices
          .map((it) => ({ ...it, said: subjectFor(it, language) }))
          .map((it) => (
            <li key={it.id} class="portal-inbox__row">
              <a
                class={`govuk-link${it.openedAt === null ? ' govuk-!-font-weight-bold' : ''}`}
                href={href(urls.notice(it.id))}
              >
                <span lang={it.said.language === language ? undefined : it.said.language}>{it.said.text}</span>
              </a>{' '}
              {it.openedAt === null && <Tag tone="waiting">{t.unread}</Tag>}
              <p class="govuk-body-s govuk-!-margin-bottom-0">{formatMoment(it.queuedAt, language)}</p>
            </li>
          ))}
      </ul>
      {unread && (
        <Form action={href('/thong-bao/da-xem')}>
          <Button kind="secondary">{t.readAll}</Button>
        </Form>
      )}
      <Pagination
        previous={props.first ? undefined : href(urls.inbox)}
        next={props.next === null ? undefined : href(`${urls.inbox}?truoc=${props.next}`)}
      />
    </Layout>
  )
}
