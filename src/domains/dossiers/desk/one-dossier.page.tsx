import { ButtonGroup, ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ClockCard } from '../see-dossier/clock-card.page.tsx'
import { urls } from '../urls.ts'
import { numberOf } from './act-page.page.tsx'
import type { QueueCounts } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { StatusTag } from './due-tag.page.tsx'
import { History } from './history.page.tsx'
import { actPath, type OfficerActName } from './officer-acts.ts'
import { DossierFacts, DuesCard, PeopleCard } from './one-dossier-facts.page.tsx'
import { Answered, Papers } from './one-dossier-papers.page.tsx'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import type { DossierOnDesk } from './read-dossier.ts'

export type OneDossierProps = DossierOnDesk & { counts: QueueCounts; done: OfficerActName | undefined }

/** One dossier on one page: what can be done first, then what was said and sent, and what happened. */
export function OneDossierPage(props: OneDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier } = props
  return (
    <DeskFrame title={`${numberOf(dossier)} - ${dossier.procedureName}`} counts={props.counts}>
      <a class="govuk-back-link" href={href(urls.desk())}>
        {t.desk}
      </a>
      {props.done && <Notice tone="done" title={t.done[props.done]} live />}
      <p class="govuk-caption-m">
        {numberOf(dossier)} · {dossier.applicantName}
      </p>
      <h1 class="govuk-heading-l">{dossier.procedureName}</h1>
      <p class="govuk-body">
        <StatusTag status={dossier.status} />
      </p>
      <div class="portal-sided">
        <div>
          <DoNow {...props} />
          <Hints {...props} />
          <Answered {...props} />
          <Papers {...props} />
          <h2 class="govuk-heading-m">{t.history}</h2>
          <History acts={props.acts} />
        </div>
        <div class="portal-sided__side">
          <ClockCard dossier={dossier} clock={props.clock} />
          <PeopleCard dossier={dossier} />
          <DossierFacts dossier={dossier} />
          <DuesCard dues={props.dues} />
        </div>
      </div>
    </DeskFrame>
  )
}

/** Acts that end a dossier against the applicant's wish stand last and look different. */
const severe: ReadonlySet<OfficerActName> = new Set(['refuse', 'stop', 'correct-error'])
const leading: ReadonlySet<OfficerActName> = new Set(['accept', 'process', 'finish', 'hand-over'])

function DoNow({ dossier, can }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const elsewhere = dossier.master === 'agency'
  const sentence = elsewhere ? t.elsewhere : [5, 6].includes(dossier.status) ? t.waiting : undefined
  return (
    <Card title={t.doNow} tone="accent">
      {sentence && <p class="govuk-body">{sentence}</p>}
      {elsewhere && dossier.reported && <p class="govuk-body">{t.reported(dossier.reported)}</p>}
      {can.length === 1 && !elsewhere && <p class="govuk-body">{t.nothing}</p>}
      <ButtonGroup>
        {can.map((name) => (
          <ButtonLink
            key={name}
            href={href(actPath(dossier.id, name))}
            kind={leading.has(name) ? 'primary' : severe.has(name) ? 'warning' : 'secondary'}
          >
            {t.acts[name]}
          </ButtonLink>
        ))}
      </ButtonGroup>
    </Card>
  )
}

function Hints({ dossier, duplicates, asked }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      {duplicates.length > 0 && (
        <Notice tone="waiting" title={t.duplicates}>
          <p class="govuk-body">{t.duplicatesText}</p>
          <ul class="govuk-list">
            {duplicates.map((it) => (
              <li key={it.id}>
                <a class="govuk-link" href={href(urls.deskDossier(it.id))}>
                  {it.number}
                </a>{' '}
                · {it.agencyName}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {dossier.status === 5 && asked.length > 0 && (
        <Notice tone="info" title={t.asked}>
          <ul class="govuk-list">
            {asked.map((item) => (
              <li key={item.number}>
                {item.component && <strong>{item.component}: </strong>}
                {item.what}
              </li>
            ))}
          </ul>
          {dossier.supplementDeadline && (
            <p class="govuk-body">{t.until(formatMoment(new Date(dossier.supplementDeadline), language))}</p>
          )}
        </Notice>
      )}
    </>
  )
}
