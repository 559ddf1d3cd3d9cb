import { AnswersSummary, declarationIn, type Units } from '#eforms'
import { Button, CheckboxField, ErrorSummary, Form, HiddenField, RadioField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Channel } from '../dossier.sql.ts'
import { FilingAs } from '../on-behalf/on-behalf.page.tsx'
import { TakenIn } from '../choose-receiving/choose-receiving.page.tsx'
import { HeldPapers } from '../databases/held-papers.page.tsx'
import { urls } from '../urls.ts'
import type { OpenDraft } from './draft.ts'
import { heldPapers, papersOf } from './papers-of-draft.ts'
import { en } from './file-dossier.en.ts'
import { vi } from './file-dossier.vi.ts'
import type { Missing } from './what-is-missing.ts'

export type ReviewProps = {
  open: OpenDraft
  units: Units
  missing: readonly Missing[]
  returnChannel: Channel
  declarationMissing: boolean
}

/** Everything once more, each with a link that changes it; then the declaration, unless the form has it, and filing. */
export function ReviewPage(props: ReviewProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { open, missing } = props
  const { draft, definition, agency } = open
  return (
    <Layout title={t.title} section="dossiers" breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draft.id)) }]}>
      <ErrorSummary errors={props.declarationMissing ? [{ field: 'declared', text: t.declarationMissing }] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {missing.length > 0 && (
        <Notice tone="waiting" title={t.missingTitle}>
          <ul class="govuk-list govuk-list--bullet">
            {missing.map((it) => (
              <li key={it.href + it.text.vi}>
                <a class="govuk-link" href={href(it.href)}>
                  {it.text[language]}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <FilingAs />
      <h2 class="govuk-heading-m">{t.answers}</h2>
      <AnswersSummary
        definition={definition}
        answers={draft.answers}
        units={props.units}
        changeHref={(page, field) => `${href(urls.draftPage(draft.id, page.key, 'review'))}#${field}`}
      />
      <PapersSummary open={open} />
      <HeldPapers held={heldPapers(open)} />
      {agency && (
        <p class="govuk-inset-text">
          {t.sentTo} <strong>{agency.name}</strong>.
        </p>
      )}
      <TakenIn open={open} />
      {missing.length === 0 && <FileForm {...props} />}
    </Layout>
  )
}

function PapersSummary({ open }: { open: OpenDraft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const papers = papersOf(open)
  if (papers.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.papers}</h2>
      <SummaryList
        rows={papers.map(({ slot, files }) => ({
          key: slot.label[language],
          value: files.length === 0 ? t.noFile : files.map((file) => file.name).join(', '),
          action: { href: href(urls.draftPaper(open.draft.id, slot.key)), text: t.change },
        }))}
      />
    </>
  )
}

function FileForm({ open, returnChannel, declarationMissing }: ReviewProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const declaration = declarationIn(open.definition, open.draft.answers)
  const ways = ['online', 'in-person', 'post'] as const
  return (
    <Form action={href(urls.review(open.draft.id))}>
      <HiddenField name="_revision" value={open.draft.revision} />
      <RadioField
        name="returnChannel"
        label={t.returning}
        labelSize="m"
        value={returnChannel}
        options={ways.map((value) => ({ value, ...t.returnWays[value] }))}
      />
      <Notice tone="info" title={t.secretTitle}>
        <p class="govuk-body">{t.secretText}</p>
      </Notice>
      {declaration ? (
        <p class="govuk-body">
          {t.declaredInForm} <q>{declaration[language]}</q>
        </p>
      ) : (
        <CheckboxField
          name="declared"
          label={t.declarationLabel}
          error={declarationMissing ? t.declarationMissing : undefined}
          options={[{ value: 'yes', text: t.declaration }]}
        />
      )}
      <Button>{t.submit}</Button>
    </Form>
  )
}
