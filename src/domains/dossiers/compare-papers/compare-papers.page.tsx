import { briefTitle } from '#procedures'
import { Button, ButtonLink, ErrorSummary, Form, HiddenField, RadioField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { componentStates, type ComponentState } from '../check-components/component-check.ts'
import type { ComponentTick } from '../check-components/component-tick.sql.ts'
import { en as checkEn } from '../check-components/check-components.en.ts'
import { vi as checkVi } from '../check-components/check-components.vi.ts'
import { numberOf } from '../desk/act-page.page.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { actPath, trackQuery } from '../desk/officer-acts.ts'
import { Answered } from '../desk/one-dossier-papers.page.tsx'
import { PageKeys } from '../desk/page-keys.page.tsx'
import type { DossierOnDesk } from '../desk/read-dossier.ts'
import { urls } from '../urls.ts'
import { comparePath } from './compare-path.ts'
import { en } from './compare-papers.en.ts'
import { vi } from './compare-papers.vi.ts'
import { PaperInView } from './paper-in-view.page.tsx'
import type { PaperToCompare } from './papers-to-compare.ts'

export type ComparePapersProps = DossierOnDesk & {
  counts: QueueCounts
  papers: readonly PaperToCompare[]
  /** The place of the paper that is looked at. */
  at: number
  answersTick: ComponentTick | undefined
  mayTick: boolean
  /** A form came without a choice. */
  unchosen: boolean
}

/** The paper beside what the applicant answered; on a phone one after the other. From paper to paper by keys or links. */
export function ComparePapersPage(props: ComparePapersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, papers, at, counts } = props
  const paper = papers[at]
  const back = href(`${urls.deskDossier(dossier.id)}${trackQuery(dossier)}`)
  return (
    <DeskFrame title={`${t.title} - ${numberOf(dossier)}`} counts={counts}>
      <a class="govuk-back-link" href={back} data-key="u">
        {numberOf(dossier)}
      </a>
      <ErrorSummary errors={props.unchosen ? [{ field: 'state', text: t.chooseState }] : []} />
      <p class="govuk-caption-m">
        {briefTitle(dossier.procedureName)} · {dossier.applicantName}
      </p>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <PaperList {...props} />
      <div class="portal-compare-papers">
        <div>
          <Answered {...props} />
          {props.mayTick && <TickForm {...props} place="to-khai" tick={props.answersTick} />}
        </div>
        <div class="portal-compare-papers__paper">
          {paper === undefined ? (
            <p class="govuk-body">{t.none}</p>
          ) : (
            <>
              <p class="govuk-caption-m">{t.paper(at + 1, papers.length)}</p>
              <h2 class="govuk-heading-m" id="giay-to">
                {paper.name || t.unnamed}
              </h2>
              <Steps {...props} />
              {props.mayTick && paper.name !== '' && (
                <div data-key-choices>
                  <TickForm {...props} place={String(at + 1)} tick={paper.tick} />
                </div>
              )}
              <PaperInView paper={paper} dossierId={dossier.id} />
            </>
          )}
        </div>
      </div>
      {props.can.includes('accept') && <ButtonLink href={href(actPath(dossier, 'accept'))}>{t.decide}</ButtonLink>}
      <PageKeys page="compare" />
    </DeskFrame>
  )
}

function PaperList({ dossier, papers, at }: ComparePapersProps) {
  const t = useTexts({ vi, en })
  const { states } = useTexts({ vi: checkVi, en: checkEn })
  const href = useHref()
  if (papers.length < 2) return null
  return (
    <nav aria-label={t.papers}>
      <ol class="govuk-list portal-compare-papers__list">
        {papers.map((paper, index) => (
          <li key={paper.name}>
            <a
              class="govuk-link"
              href={href(comparePath(dossier, index + 1))}
              aria-current={index === at ? 'page' : undefined}
            >
              {paper.name || t.unnamed}
            </a>{' '}
            {paper.tick && <Tag tone={tones[paper.tick.state]}>{states[paper.tick.state]}</Tag>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const tones = { complete: 'done', missing: 'refused', invalid: 'refused' } as const satisfies Record<
  ComponentState,
  string
>

function Steps({ dossier, papers, at }: ComparePapersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (papers.length < 2) return null
  return (
    <p class="govuk-body portal-compare-papers__steps">
      {at > 0 && (
        <a class="govuk-link" rel="prev" href={href(`${comparePath(dossier, at)}#giay-to`)} data-key="k">
          {t.previous}
        </a>
      )}{' '}
      {at < papers.length - 1 && (
        <a class="govuk-link" rel="next" href={href(`${comparePath(dossier, at + 2)}#giay-to`)} data-key="j">
          {t.next}
        </a>
      )}
    </p>
  )
}

type TickProps = ComparePapersProps & { place: string; tick: ComponentTick | undefined }

/** How a component was found: kept at once, and what accepting begins with. */
function TickForm({ dossier, place, tick, papers, at }: TickProps) {
  const t = useTexts({ vi, en })
  const { states } = useTexts({ vi: checkVi, en: checkEn })
  const href = useHref()
  const { language } = useView()
  const ofAnswers = place === 'to-khai'
  const said = tick && t.ticked(states[tick.state], tick.byName, formatShortMoment(tick.at, language))
  return (
    <Form action={href(comparePath(dossier, at + 1))}>
      <HiddenField name="giay" value={place} />
      <RadioField
        name={ofAnswers ? 'answersState' : 'state'}
        label={ofAnswers ? t.tickAnswers : t.tick}
        {...(said && { hint: said })}
        value={tick?.state ?? ''}
        inline
        options={componentStates.map((value) => ({ value, text: states[value] }))}
      />
      <Button kind="secondary">{ofAnswers ? t.saveAnswers : at < papers.length - 1 ? t.save : t.saveLast}</Button>
    </Form>
  )
}
