import { workingDays } from '#procedures'
import { formatLimit, formatNumber } from '#ui/format.ts'
import { Icon, Notice, Tag, type Tone } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { isJoined } from '../on-track.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { urls } from '../urls.ts'
import type { WaitingTime } from '../waiting-times/waiting-times.sql.ts'
import type { Stage, StageItem, StageState } from './way-ahead.ts'
import { en } from './way-ahead.en.ts'
import { vi } from './way-ahead.vi.ts'

const tones: Record<StageState, Tone> = {
  done: 'done',
  now: 'progress',
  late: 'refused',
  yours: 'waiting',
  ahead: 'neutral',
  ended: 'neutral',
}

export type WayAheadProps = {
  dossier: Dossier
  way: readonly Stage[]
  /** Nobody has described the process: its steps are the ordinary ones. */
  isOrdinary: boolean
  /** All agencies together first, where enough dossiers have ended. */
  measured: readonly WaitingTime[]
}

/** The whole way in plain words: what was, where it stands and with whom, what comes next, and how long it usually takes. */
export function WayAhead(props: WayAheadProps) {
  const t = useTexts({ vi, en })
  const { dossier, way } = props
  return (
    <section>
      <h2 class="govuk-heading-l">{t.title}</h2>
      <p class="govuk-body">{leading()}</p>
      {dossier.master === 'agency' && (
        <p class="govuk-inset-text">{t.elsewhere(dossier.agencyName, dossier.reported ?? '')}</p>
      )}
      <ol class="portal-way">
        {way.map((stage) => (
          <StageLine key={stage.key} stage={stage} {...props} />
        ))}
      </ol>
    </section>
  )

  function leading(): string {
    if (way.some((it) => it.state === 'yours')) return t.yours
    return isOver(dossier.status) ? t.over : t.nothing
  }
}

function StageLine({ stage, ...props }: WayAheadProps & { stage: Stage }) {
  const t = useTexts({ vi, en })
  const { key, state } = stage
  const isHere = state !== 'done' && state !== 'ahead'
  return (
    <li class={`portal-way__stage portal-way__stage--${state}`} aria-current={isHere ? 'step' : undefined}>
      <span class="portal-way__sign" aria-hidden="true">
        {state === 'done' && <Icon name="check" />}
      </span>
      <h3 class="portal-way__title">
        {t.stages[key]} <Tag tone={tones[state]}>{t.states[state]}</Tag>
      </h3>
      <p class="govuk-body">{useSentence(props.dossier, stage)}</p>
      <Items stage={stage} {...props} />
      {key === 'work' && (isHere || state === 'ahead') && !isOver(props.dossier.status) && <UsualTimes {...props} />}
    </li>
  )
}

function useSentence(dossier: Dossier, stage: Stage): string {
  const t = useTexts({ vi, en })
  const { key, state } = stage
  if (key === 'file') return t.file(stage)
  if (key !== 'result') return t[key][state](stage)
  const { outcome, isTacit, status, returnChannel } = dossier
  if (isTacit && outcome !== null) return `${t.result.tacit} ${t.result[outcome](stage)}`
  if (outcome === 'refused') return t.result.refused(stage)
  if (status === 10) return t.result.given(stage)
  const how = returnChannel === 'in-person' ? t.result['in-person'](stage.agency) : t.result[returnChannel]
  return status === 9 ? `${t.result.granted(stage)} ${how}` : how
}

function Items({ stage, dossier, isOrdinary }: WayAheadProps & { stage: Stage }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { items } = stage
  if (items.length === 0) return null
  const areParts = items.some((it) => it.agency !== '')
  const nameOf = (it: StageItem) => (isOrdinary ? t.ordinary[it.key] : undefined)
  return (
    <ul class="portal-way__items" aria-label={areParts ? t.items.parts : t.items.steps}>
      {items.map((it) => (
        <li key={it.key} class={`portal-way__item portal-way__item--${it.state}`}>
          <span>
            <span lang={nameOf(it) === undefined && language !== 'vi' ? 'vi' : undefined}>{nameOf(it) ?? it.name}</span>
            {areParts && ` · ${it.agency}`}
          </span>{' '}
          <span class="portal-way__when">{[t.states[it.state], ...moments(it)].join(', ')}</span>
        </li>
      ))}
    </ul>
  )

  function moments({ state, at, until, after, outcome }: StageItem): string[] {
    const words: string[] = []
    if (outcome !== null && at !== null) words.push(t.items.outcomes[outcome])
    if (at !== null) words.push(state === 'ended' ? t.items.endedAt(at) : t.items.at(at))
    if (until !== null) words.push(isJoined(dossier) ? t.items.due(until) : t.items.until(until))
    if (after.length > 0) words.push(t.items.after(after.join(', ')))
    return words
  }
}

/** What the law allows, and what it really took: here if enough is known, else everywhere. */
function UsualTimes({ dossier, measured }: WayAheadProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { limitText: text, limitCorrected } = dossier
  const { amount, unit } = limitCorrected ?? { amount: dossier.limitAmount, unit: dossier.limitUnit }
  const limit = formatLimit({ amount, unit, text }, language)
  const here = measured.find((it) => it.agencyId === dossier.agencyId)
  const all = measured.find((it) => it.agencyId === 0)
  const days = (seconds: number) => formatNumber(workingDays(seconds), language)
  const said = (it: WaitingTime) => ({
    half: days(it.half),
    most: days(it.most),
    count: formatNumber(it.ended, language),
  })
  return (
    <p class="govuk-body-s portal-way__times">
      <strong>{t.times.title}</strong> {limit !== '' && t.times.limit(limit)}{' '}
      {here ? t.times.here(dossier.agencyName, said(here)) : all ? t.times.all(said(all)) : t.times.unknown}
    </p>
  )
}

export type LateProps = { dossier: Dossier; way: readonly Stage[]; acts: readonly ActRecord[]; counter: string }

/** The agency is late: what it owes, whether it apologised, and what the applicant can do. */
export function WhenLate({ dossier, way, acts, counter }: LateProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const late = way.find((it) => it.state === 'late' || it.items.some((item) => item.state === 'late'))
  if (!late) return null
  const apology = papersOf(dossier, acts).findLast((it) => it.form === 'apology')
  const { reason } = apology?.act.payload ?? {}
  const agency = late.key === 'check' ? dossier.receivingAgencyName : dossier.agencyName
  const where = [agency, agency === dossier.receivingAgencyName ? counter : ''].filter(Boolean).join(', ')
  return (
    <Notice tone="refused" title={late.key === 'check' ? t.late.receive : t.late.work}>
      {late.key !== 'check' && dossier.apology === null && <p class="govuk-body">{t.late.none}</p>}
      {dossier.apology !== null && <p class="govuk-body">{t.late.sorry(dossier.apology.after)}</p>}
      {typeof reason === 'string' && <p class="govuk-body portal-lines">{t.late.why(reason)}</p>}
      {apology && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.paperForm(dossier.id, apology.act.sequence))}>
            {t.late.paper}
          </a>
        </p>
      )}
      <p class="govuk-body">{t.late.reminded}</p>
      <h3 class="govuk-heading-s">{t.late.can}</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t.late.ask(where, dossier.code ?? dossier.submissionNumber)}</li>
        <li>{t.late.complain(agency)}</li>
      </ul>
    </Notice>
  )
}
