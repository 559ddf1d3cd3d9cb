import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { en } from './bulk-acts.en.ts'
import { mostChosen } from './bulk.ts'
import { vi } from './bulk-acts.vi.ts'

/** A button below a list was pressed with no box ticked, or with too many. */
export function ChooseAgainPage(props: { reason: 'none' | 'tooMany'; list: string; counts: QueueCounts }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = props.reason === 'none' ? t.none : t.tooMany(mostChosen)
  return (
    <DeskFrame title={title} counts={props.counts}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Notice tone="waiting" title={props.reason === 'none' ? t.noneHint : t.tooManyHint} />
      <p class="govuk-body">
        <a class="govuk-link" href={href(props.list)}>
          {t.back}
        </a>
      </p>
    </DeskFrame>
  )
}
