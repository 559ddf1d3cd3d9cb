import { ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './read-notices.en.ts'
import { vi } from './read-notices.vi.ts'

export type Notice = { subject: string; text: string | null; link: string | null; queuedAt: Date }

export function NoticePage({ notice }: { notice: Notice }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Layout title={notice.subject} breadcrumbs={[{ text: t.title, href: href(urls.inbox) }, { text: notice.subject }]}>
      <h1 class="govuk-heading-l">{notice.subject}</h1>
      <p class="govuk-body-s">{formatMoment(notice.queuedAt, language)}</p>
      {(notice.text ?? t.erased).split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} class="govuk-body">
          {paragraph}
        </p>
      ))}
      {notice.link !== null && <ButtonLink href={href(notice.link)}>{t.open}</ButtonLink>}
    </Layout>
  )
}
