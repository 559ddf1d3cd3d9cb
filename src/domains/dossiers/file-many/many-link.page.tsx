import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'

/** For who acts for an organisation: the way to file many at once. */
export function ManyLink({ procedureId }: { procedureId: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  if (actor.agent === null) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={href(urls.many(procedureId))}>
        {t.link}
      </a>
    </p>
  )
}

/** From the draft of one row back to its table. */
export function BackToBatch({ batchId }: { batchId: string | null }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (batchId === null) return null
  return (
    <a class="govuk-back-link" href={href(urls.batch(batchId))}>
      {t.ofBatch}
    </a>
  )
}
