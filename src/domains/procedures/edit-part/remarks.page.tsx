import { formatShortMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Remark } from '../drafts/remark.sql.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'

/** What the checker remarked on a part. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return remarks.map((it) => (
    <Notice key={it.id} tone="waiting" title={t.remarks}>
      <p class="govuk-body">{it.text}</p>
      <p class="govuk-body-s">
        {it.name} · {formatShortMoment(it.at, language)}
      </p>
    </Notice>
  ))
}
