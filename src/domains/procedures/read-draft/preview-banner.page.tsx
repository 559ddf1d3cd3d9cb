import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from '../see-draft/see-draft.en.ts'
import { vi } from '../see-draft/see-draft.vi.ts'
import { urls } from '../urls.ts'

/** On top of a page that citizens do not see yet. */
export function PreviewBanner({ draftId, questions = false }: { draftId: string; questions?: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Notice tone="waiting" title={t.previewBanner}>
      <p class="govuk-body">{t.previewText}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.draft(draftId))}>
          {t.backToDraft}
        </a>
        {questions && (
          <>
            {' · '}
            <a class="govuk-link" href={href(urls.draftEligibility(draftId))}>
              {t.tryQuestions}
            </a>
          </>
        )}
      </p>
    </Notice>
  )
}
