import { useTexts } from '#ui/view.tsx'
import { briefTitle, procedureTitle } from '../title.ts'
import { en } from './full-name.en.ts'
import { vi } from './full-name.vi.ts'

/** The official name under a heading that had to be shortened; nothing where the heading says it all. */
export function FullName({ of }: { of: string }) {
  const t = useTexts({ vi, en })
  const full = procedureTitle(of)
  if (briefTitle(of) === full) return null
  return (
    <p class="govuk-body-s portal-soft">
      {t.official}: <span lang="vi">{full}</span>
    </p>
  )
}
