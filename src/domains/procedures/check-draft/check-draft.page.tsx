import { Button, ButtonGroup, ErrorSummary, Form, TextArea } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { describeRecordPart } from '../edit-part/describe-part.ts'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import { partsOfKind } from '../edit-part/spec.ts'
import type { Draft } from '../drafts/draft.ts'
import { en } from '../see-draft/see-draft.en.ts'
import { vi } from '../see-draft/see-draft.vi.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'

export type CheckDraftProps = {
  draft: Draft
  isOwn: boolean
  isOpen: boolean
  typed: Record<string, string>
  fault: boolean
}

/** The checker reads part by part, remarks on what needs work, and gives it back or approves it. */
export function CheckDraftPage({ draft, isOwn, isOpen, typed, fault }: CheckDraftProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const href = useHref()
  const { language } = useView()
  const parts = partsOfKind(draft.kind)
  const title = `${t.checkTitle}: ${briefTitle(draft.record.name)}`
  const first = parts[0]!
  return (
    <AdministrationLayout title={title} current="procedures">
      <h1 class="govuk-heading-l">{title}</h1>
      <ErrorSummary errors={fault ? [{ field: `remark-${first}`, text: t.remarkNeeded }] : []} />
      {!isOpen && <Notice tone="info" title={t.checkClosed} />}
      {isOwn && isOpen && <Notice tone="refused" title={t.checkOwn} />}
      <p class="govuk-body">{t.checkLead}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.draftChanges(draft.id))}>
          {t.changes}
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href={href(urls.draft(draft.id))}>
          {t.backToDraft}
        </a>
      </p>
      <Form action={href(urls.draftCheck(draft.id))}>
        {parts.map((part) => {
          const name = draft.kind === 'abolish' ? words.abolitionPart : words.parts[part]
          return (
            <section key={part} class="portal-check-part">
              <h2 class="govuk-heading-m">{name}</h2>
              <Details summary={t.says} open>
                {describeRecordPart(draft.record, part, language).map((line, i) => (
                  <p key={i} class="govuk-body portal-line">
                    {line}
                  </p>
                ))}
              </Details>
              <TextArea
                name={`remark-${part}`}
                label={t.remarkOn(name)}
                optional
                rows={2}
                value={typed[part]}
                maxLength={4000}
                {...(fault && part === first && { error: t.remarkNeeded })}
              />
            </section>
          )
        })}
        {isOpen && !isOwn && (
          <ButtonGroup>
            <Button name="verdict" value="approve">
              {t.approve}
            </Button>
            <Button kind="warning" name="verdict" value="return">
              {t.giveBack}
            </Button>
          </ButtonGroup>
        )}
      </Form>
    </AdministrationLayout>
  )
}
