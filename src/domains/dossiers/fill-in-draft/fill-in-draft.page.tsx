import { type AnswerError, type Answers, Autosave, FormFields, type FormPage, type Text, type Units } from '#eforms'
import { dayOf } from '#platform/clock.ts'
import { Button, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { formatClock, formatDay, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { OpenDraft } from '../file-dossier/draft.ts'
import { InvitedPart } from '../invite-to-fill/invite.page.tsx'
import { urls } from '../urls.ts'
import { en } from './fill-in-draft.en.ts'
import { vi } from './fill-in-draft.vi.ts'
import type { AnswerSource } from './known-of.ts'

export type FillInDraftProps = {
  open: OpenDraft
  pages: readonly FormPage[]
  page: FormPage
  /** As typed, when the page comes again. */
  answers: Answers
  errors: readonly AnswerError[]
  units: Units
  /** Where answers were filled in from, by question. */
  sources: Readonly<Record<string, AnswerSource>>
  notice?: 'stale' | 'kept'
  /** The page was opened from the check before filing, and leads back there. */
  fromReview: boolean
}

/** One page of the form: one subject, saved by itself. */
export function FillInDraftPage(props: FillInDraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { open, page, pages, errors } = props
  const { draft, definition } = open
  const here = href(urls.draftPage(draft.id, page.key))
  const action = props.fromReview ? href(urls.draftPage(draft.id, page.key, 'review')) : here
  const heading = page.label[language]
  const number = pages.findIndex((it) => it.key === page.key) + 1
  return (
    <Layout title={heading} section="dossiers" breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draft.id)) }]}>
      {props.notice === 'stale' && (
        <Notice tone="waiting" title={t.staleTitle} live>
          <p class="govuk-body">{t.stale(formatShortMoment(draft.savedAt, language))}</p>
        </Notice>
      )}
      {props.notice === 'kept' && (
        <Notice tone="info" title={t.keptTitle} live>
          <p class="govuk-body">{t.kept}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: it.text[language] }))} />
      <span class="govuk-caption-l">{t.step(number, pages.length)}</span>
      <h1 class="govuk-heading-l">{heading}</h1>
      <InvitedPart open={open} page={page.key} />
      <Autosave url={`${here}/luu`}>
        <Form action={action}>
          <HiddenField name="_revision" value={draft.revision} />
          <FormFields
            definition={definition}
            page={page}
            answers={props.answers}
            errors={errors}
            units={props.units}
            notes={notesOf(props.sources)}
          />
          <Button>{props.fromReview ? t.back : t.next}</Button>
          <p class="govuk-body-s portal-autosave">{t.saved(formatClock(draft.savedAt))}</p>
        </Form>
      </Autosave>
    </Layout>
  )
}

/** A recognised answer names who recognised it and when; both languages, as the form's own texts. */
function notesOf(sources: FillInDraftProps['sources']): Record<string, Text> {
  const note = (source: AnswerSource): Text =>
    source.from === 'account'
      ? { vi: vi.fromAccount, en: en.fromAccount }
      : {
          vi: vi.fromStore(source.agency, formatDay(dayOf(source.at), 'vi')),
          en: en.fromStore(source.agency, formatDay(dayOf(source.at), 'en')),
        }
  return Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, note(source)]))
}
