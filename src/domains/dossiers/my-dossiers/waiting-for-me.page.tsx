import { briefTitle, procedureTitle } from '#procedures'
import { formatMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './my-dossiers.en.ts'
import { vi } from './my-dossiers.vi.ts'
import type { OwnDossier } from './own-dossiers.sql.ts'

/** What the person must do, the most urgent first. */
export function WaitingForMe({ waiting, count }: { waiting: readonly OwnDossier[]; count: number }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (waiting.length === 0) return null
  const verbs: Record<number, string> = { 5: t.supplement, 6: t.pay, 9: t.collect }
  return (
    <Notice tone="waiting" title={t.todo}>
      <ul class="portal-todo">
        {waiting.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(it.status === 5 ? urls.supplement(it.id) : urls.dossier(it.id))}>
              {verbs[it.status]}
              <span class="govuk-visually-hidden"> {it.number}</span>
            </a>
            <span class="portal-todo__what" title={procedureTitle(it.procedureName)}>
              {briefTitle(it.procedureName)}
              {it.ownerName !== it.applicantName && ` (${it.ownerName})`}
            </span>
            {it.status === 5 && it.supplementDeadline && (
              <span class="portal-todo__until">{t.until(formatMoment(it.supplementDeadline, language))}</span>
            )}
          </li>
        ))}
      </ul>
      {count > waiting.length && (
        <a class="govuk-link" href={href(urls.mine('cho-ban'))}>
          {t.seeAll(count)}
        </a>
      )}
    </Notice>
  )
}
