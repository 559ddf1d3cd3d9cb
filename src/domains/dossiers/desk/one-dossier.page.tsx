import { briefTitle, FullName } from '#procedures'
import { formatMoment, formatShortMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ThreadCard } from '../messages/thread-card.page.tsx'
import { NotesCard } from '../note-dossier/notes-card.page.tsx'
import { trackOf } from '../on-track.ts'
import { Parts, TransferLine } from '../see-dossier/parts.page.tsx'
import { WorkCard } from './work-card.page.tsx'
import { DatabasesCard } from '../databases/databases-card.page.tsx'
import { ClockCard } from '../see-dossier/clock-card.page.tsx'
import { urls } from '../urls.ts'
import { numberOf } from './act-page.page.tsx'
import { BeforeFiling } from './before-filing.page.tsx'
import type { QueueCounts, QueueRow } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { StatusTag } from './due-tag.page.tsx'
import { History } from './history.page.tsx'
import { LawTimesCard } from './law-times.page.tsx'
import { DoNow } from './do-now.page.tsx'
import type { OfficerActName } from './officer-acts.ts'
import { PageKeys } from './page-keys.page.tsx'
import { DossierFacts, DuesCard, PeopleCard } from './one-dossier-facts.page.tsx'
import { Answered, Papers } from './one-dossier-papers.page.tsx'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import type { DossierOnDesk } from './read-dossier.ts'
import type { Likeness } from './search.sql.ts'

export type OneDossierProps = DossierOnDesk & {
  counts: QueueCounts
  done: OfficerActName | undefined
  /** After an act: what waits next in the officer's own queue. */
  following: QueueRow | undefined
  readAt: Date
}

/** One dossier on one page: what can be done first, then what was said beside what was sent, and what happened. */
export function OneDossierPage(props: OneDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier } = props
  return (
    <DeskFrame title={`${numberOf(dossier)} - ${briefTitle(dossier.procedureName)}`} counts={props.counts}>
      <a class="govuk-back-link" href={href(urls.desk())} data-key="u">
        {t.desk}
      </a>
      <Done {...props} />
      <div class="portal-record__head">
        <div>
          <p class="govuk-caption-m">
            <span class="portal-code">{numberOf(dossier)}</span> · {dossier.applicantName}
          </p>
          <h1 class="govuk-heading-l">{briefTitle(dossier.procedureName)}</h1>
          <FullName of={dossier.procedureName} />
        </div>
        <p class="portal-record__state">
          <StatusTag status={dossier.status} />
          <span data-island="print-page" data-label={t.print} />
        </p>
      </div>
      <div class="portal-record__top">
        <DoNow {...props} />
        <ClockCard dossier={dossier} clock={props.clock} />
      </div>
      <TransferLine whole={dossier.whole ?? dossier} />
      {dossier.whole && <Parts whole={dossier.whole} own={trackOf(dossier).number} />}
      <Hints {...props} />
      <div class="portal-record">
        <div>
          <BeforeFiling ruled={props.ruled} />
          <Answered {...props} />
          <DatabasesCard {...props} />
        </div>
        <div>
          <WorkCard {...props} now={props.readAt} />
          <Papers {...props} />
          <LawTimesCard dossier={dossier} times={props.times} />
          <ThreadCard {...props} mayWrite={props.can.includes('message')} />
          <NotesCard dossier={dossier} acts={props.acts} mayNote={props.can.includes('note')} />
          <PeopleCard dossier={dossier} />
          <DossierFacts dossier={dossier} />
          <DuesCard dues={props.dues} />
        </div>
      </div>
      <h2 class="govuk-heading-m">{t.history}</h2>
      <History acts={props.acts} />
      <PageKeys page="dossier" />
      <Printed at={props.readAt} />
    </DeskFrame>
  )
}

function Done({ done, following }: OneDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (!done) return null
  return (
    <div tabIndex={-1} data-focus-here>
      <Notice tone="done" title={t.done[done]} live>
        <p class="govuk-body">
          {following ? (
            <a class="govuk-link" href={href(urls.deskDossier(following.dossierId))} data-key="s">
              {t.next(following.number)}
            </a>
          ) : (
            <a class="govuk-link" href={href(urls.desk())}>
              {t.backToQueue}
            </a>
          )}
        </p>
      </Notice>
    </div>
  )
}

/** Only on paper: where it comes from, and who printed it. */
function Printed({ at }: { at: Date }) {
  const t = useTexts({ vi, en })
  const { actor, language } = useView()
  return (
    <p class="portal-record__printed">
      {t.printed(actor.name, actor.agency?.name ?? '', formatShortMoment(at, language))}
    </p>
  )
}

type AlikeProps = { title: string; text: string; found: readonly Likeness[]; tone: 'waiting' | 'info' }

function Alike({ title, text, found, tone }: AlikeProps) {
  const href = useHref()
  if (found.length === 0) return null
  return (
    <Notice tone={tone} title={title}>
      <p class="govuk-body">{text}</p>
      <ul class="govuk-list">
        {found.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.deskDossier(it.id))}>
              {it.number}
            </a>{' '}
            · {it.ownerName} · {it.agencyName}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Hints({ dossier, duplicates, asked, supplementedAt, corrections, acts }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const isCorrected = corrections[0] !== undefined && corrections[0].sequence === lastSupplement(acts)
  return (
    <>
      <Alike title={t.duplicates} text={t.duplicatesText} found={duplicates.filter((it) => it.same)} tone="waiting" />
      <Alike title={t.others} text={t.othersText} found={duplicates.filter((it) => !it.same)} tone="info" />
      {supplementedAt && (
        <Notice tone="info" title={t.supplemented(formatMoment(supplementedAt, language))}>
          <ul class="govuk-list">
            {asked.map((item) => (
              <li key={item.number}>
                {item.component && <strong>{item.component}: </strong>}
                {item.what}
                <br />
                {item.formPages !== null && isCorrected
                  ? [item.answer, t.correctedBelow].filter(Boolean).join('. ')
                  : t.answer(item.answer)}
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

function lastSupplement(acts: DossierOnDesk['acts']): number | undefined {
  return acts.findLast((act) => act.act === 'submit-supplement')?.sequence
}
