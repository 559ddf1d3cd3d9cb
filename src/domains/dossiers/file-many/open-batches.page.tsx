import { briefTitle, procedureTitle } from '#procedures'
import { Tag } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { OpenBatchFigures } from './batch.sql.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'

/** The tables that are not all filed yet, in the list of one's dossiers. */
export function OpenBatches({ batches }: { batches: readonly OpenBatchFigures[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (batches.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.batches}</h2>
      <ul class="portal-drafts">
        {batches.map((it) => (
          <li key={it.id} class="portal-drafts__item">
            <div>
              <a class="govuk-link" href={href(urls.batch(it.id))} title={procedureTitle(it.procedureName)}>
                {briefTitle(it.procedureName)}
              </a>
              <p class="govuk-body-s">{it.fileName}</p>
            </div>
            <Tag tone="waiting">{t.batchLeft(it.left, it.rows)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}
