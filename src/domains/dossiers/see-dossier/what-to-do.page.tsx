import { ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { Due } from '../due.sql.ts'
import type { SupplementItem } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

export type WhatToDoProps = {
  dossier: Dossier
  asked: readonly SupplementItem[]
  dues: readonly Due[]
  files: readonly DossierFile[]
  /** Where the counter is, and how to reach it. */
  counter: string
  /** When the supplement was sent, while nothing else has happened since. */
  supplementedAt?: Date | undefined
  /** When the dossier ends without a supplement. */
  closesAt?: Date | undefined
}

/** What the applicant must do now comes first, in gold. */
export function WhatToDo({ dossier, asked, dues, files, counter, supplementedAt, closesAt }: WhatToDoProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const open = dues.filter((due) => due.state === 'open')
  const results = files.filter((file) => file.kind === 'result')
  const ready = dossier.status === 9 && dossier.outcome === 'granted' && !dossier.isTacit
  // Whoever has the result still looks for it first.
  const given = dossier.status === 10 && results.length > 0
  if (dossier.status !== 5 && open.length === 0 && !ready) {
    if (given) return <Given dossier={dossier} results={results} />
    if (!supplementedAt) return null
    return (
      <Notice tone="done" title={t.supplemented(formatMoment(supplementedAt, language))} live>
        <p class="govuk-body">{t.supplementedText(dossier.agencyName)}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="waiting" title={t.todo}>
      {dossier.status === 5 && (
        <>
          <ul class="govuk-list">
            {asked.map((item) => (
              <li key={item.number}>
                {item.component && <strong>{item.component}: </strong>}
                {item.what}
              </li>
            ))}
          </ul>
          <p class="govuk-body">
            {t.supplementUntil}{' '}
            <strong>
              {dossier.supplementDeadline && formatMoment(new Date(dossier.supplementDeadline), language)}
            </strong>
            . {dossier.pausedAt !== null && t.clockWaits} {closesAt && t.closesAt(formatMoment(closesAt, language))}
          </p>
          <ButtonLink href={href(urls.supplement(dossier.id))}>{t.supplement}</ButtonLink>
        </>
      )}
      {open.map((due) => (
        <p class="govuk-body" key={due.id}>
          {t.pay(due.item, due.amount)} {t.payWhen[due.moment]}
        </p>
      ))}
      {open.length > 0 && (
        <p class="govuk-body">
          {t.payHow(
            [dossier.receivingAgencyName, counter].filter(Boolean).join(', '),
            dossier.code ?? dossier.submissionNumber,
          )}
        </p>
      )}
      {ready && <p class="govuk-body">{results.length > 0 ? t.download : collecting()}</p>}
      {ready && <Downloads dossier={dossier} results={results} />}
    </Notice>
  )

  function collecting() {
    return dossier.returnChannel === 'post' ? t.byPost : t.collect(dossier.receivingAgencyName)
  }
}

function Given({ dossier, results }: { dossier: Dossier; results: readonly DossierFile[] }) {
  const t = useTexts({ vi, en })
  return (
    <Notice tone="done" title={t.yourResult}>
      <p class="govuk-body">{t.yourResultText}</p>
      <Downloads dossier={dossier} results={results} />
    </Notice>
  )
}

function Downloads({ dossier, results }: { dossier: Dossier; results: readonly DossierFile[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return results.map((file) => (
    <ButtonLink key={file.fileId} href={href(urls.file(dossier.id, file.fileId))}>
      {t.downloadFile(file.name)}
    </ButtonLink>
  ))
}
