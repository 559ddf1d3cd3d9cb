import { ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { subjectFor } from '../in-both-languages.ts'
import type { NoticeRow } from '../notice-reading.sql.ts'
import { urls } from '../urls.ts'
import { en } from './read-notices.en.ts'
import { vi } from './read-notices.vi.ts'

/** One notice in the language of the page; what was sent, in its own language, can still be read. */
export function NoticePage({ notice }: { notice: NoticeRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const subject = subjectFor(notice, language)
  const isSent = subject.text === notice.subject
  const lang = (it: string) => (it === language ? undefined : it)
  const text = isSent ? notice.text : notice.otherText
  return (
    <Layout title={subject.text} breadcrumbs={[{ text: t.title, href: href(urls.inbox) }, { text: subject.text }]}>
      <h1 class="govuk-heading-l" lang={lang(subject.language)}>
        {subject.text}
      </h1>
      <p class="govuk-body-s">{formatMoment(notice.queuedAt, language)}</p>
      {text === null ? <p class="govuk-body">{t.erased}</p> : <Text text={text} lang={lang(subject.language)} />}
      {notice.link !== null && <ButtonLink href={href(notice.link)}>{t.open}</ButtonLink>}
      {!isSent && notice.text !== null && (
        <Details summary={t.asSent}>
          <p class="govuk-body" lang={lang(notice.language)}>
            <strong>{notice.subject}</strong>
          </p>
          <Text text={notice.text} lang={lang(notice.language)} />
        </Details>
      )}
    </Layout>
  )
}

function Text({ text, lang }: { text: string; lang: string | undefined }) {
  return text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} class="govuk-body portal-lines" lang={lang}>
      {paragraph}
    </p>
  ))
}
