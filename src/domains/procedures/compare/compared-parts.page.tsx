import { Notice } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import type { PartKey } from '../parts.ts'
import type { ComparedPart } from './compare-records.ts'
import { ComparedLines } from './compared-lines.page.tsx'
import { en } from './compare.en.ts'
import { vi } from './compare.vi.ts'

export type ComparedPartsProps = {
  changed: readonly ComparedPart[]
  same: readonly PartKey[]
  before: string
  after: string
}

/** Part by part what two records say differently; then the names of the parts that are the same. */
export function ComparedParts({ changed, same, before, after }: ComparedPartsProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  if (changed.length === 0) {
    return (
      <Notice tone="info" title={t.nothingChanged}>
        <p class="govuk-body">{t.nothingChangedText}</p>
      </Notice>
    )
  }
  return (
    <>
      <p class="govuk-body-l">{t.changedParts(changed.length)}</p>
      {changed.map(({ part, lines }) => (
        <section key={part}>
          <h2 class="govuk-heading-m">{words.parts[part]}</h2>
          <ComparedLines lines={lines} before={before} after={after} />
        </section>
      ))}
      {same.length > 0 && (
        <p class="govuk-body-s">
          {t.sameParts}: {same.map((it) => words.parts[it]).join('; ')}.
        </p>
      )}
    </>
  )
}
