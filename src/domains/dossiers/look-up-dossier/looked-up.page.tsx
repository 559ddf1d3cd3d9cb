import { procedureTitle } from '#procedures'
import { formatMoment } from '#ui/format.ts'
import { Notice, SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { StatusTag } from '../desk/due-tag.page.tsx'
import { ClockCard } from '../see-dossier/clock-card.page.tsx'
import { DossierTimeline } from '../see-dossier/timeline.page.tsx'
import { en } from './look-up-dossier.en.ts'
import { vi } from './look-up-dossier.vi.ts'
import type { LookedUp } from './looked-up.ts'

/** Where a dossier stands, what is asked and what happened: without ways to anything else. */
export function LookedUpDossier({ dossier, acts, clock, asked }: LookedUp) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const deadline = dossier.supplementDeadline
  return (
    <>
      <p class="govuk-body-l">
        <StatusTag status={dossier.status} />
      </p>
      {dossier.status === 5 && (
        <Notice tone="waiting" title={t.opened.asked}>
          <ul class="govuk-list">
            {asked.map((item) => (
              <li key={item.number}>
                {item.component && <strong>{item.component}: </strong>}
                {item.what}
              </li>
            ))}
          </ul>
          {deadline && <p class="govuk-body">{t.opened.askedBy(formatMoment(new Date(deadline), language))}</p>}
        </Notice>
      )}
      <ClockCard dossier={dossier} clock={clock} />
      <SummaryList
        rows={[
          { key: t.opened.procedure, value: procedureTitle(dossier.procedureName) },
          { key: t.opened.agency, value: dossier.agencyName },
          { key: t.opened.submitted, value: formatMoment(new Date(dossier.filedAt), language) },
        ]}
      />
      <h2 class="govuk-heading-m">{t.opened.timeline}</h2>
      <DossierTimeline acts={acts} />
    </>
  )
}
