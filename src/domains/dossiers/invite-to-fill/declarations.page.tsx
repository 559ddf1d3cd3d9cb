import { useTexts } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { en as enMail } from './by-mail.en.ts'
import { vi as viMail } from './by-mail.vi.ts'
import { en } from './invite.en.ts'
import type { Declaration } from './invitation.ts'
import { vi } from './invite.vi.ts'

/** Who declared which part of the form as it was filed, besides the applicant. */
export function Declarations({ acts }: { acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const mail = useTexts({ vi: viMail, en: enMail })
  const declared = (acts[0]?.payload?.declarations ?? []) as readonly Declaration[]
  if (declared.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.filed.title}</h2>
      <ul class="govuk-list">
        {declared.map((it) => (
          <li key={it.page}>{t.filed.line(it.label, it.byMail ? mail.byMail(it.by) : it.by, new Date(it.at))}</li>
        ))}
      </ul>
    </>
  )
}
