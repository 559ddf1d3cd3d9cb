import { Button, Form } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import type { PartKey } from '../parts.ts'
import { urls } from '../urls.ts'
import { en } from './see-draft.en.ts'
import { vi } from './see-draft.vi.ts'

export type MovedProps = {
  draftId: string
  code: string
  from: number
  to: number
  conflicts: readonly PartKey[]
  mayTake: boolean
}

/** A version was published past this draft: what differs, and the way to take it over. */
export function MovedBase({ draftId, code, from, to, conflicts, mayTake }: MovedProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const href = useHref()
  return (
    <Notice tone="waiting" title={t.movedTitle}>
      <p class="govuk-body">{t.movedText}</p>
      {conflicts.length > 0 && (
        <p class="govuk-body">{t.movedConflicts(conflicts.map((it) => words.parts[it]).join('; '))}</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.compare(code, from, to))}>
          {t.movedCompare}
        </a>
      </p>
      {mayTake && (
        <Form action={href(urls.draftNewBase(draftId))}>
          <Button>{t.movedTake}</Button>
        </Form>
      )}
    </Notice>
  )
}
