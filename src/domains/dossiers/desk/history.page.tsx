import { inLanguage, type Language } from '#platform/language.ts'
import { formatMoment, formatMoney, formatShortMoment } from '#ui/format.ts'
import { Timeline } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { LookUp } from '../databases/database.ts'
import { en as enLookUp } from '../databases/look-up.en.ts'
import { vi as viLookUp } from '../databases/look-up.vi.ts'
import type { Agreed } from '../correct-at-counter/correct-at-counter.ts'
import type { Status } from '../dossier.ts'
import type { FiledAtCounter } from '../file-dossier/file-dossier.ts'
import { statusTones } from '../status-names.ts'
import type { Collecting } from '../hand-over-result/collecting.ts'
import { recountLines } from '../recount-due/recount-words.ts'
import { en } from './history.en.ts'
import { vi } from './history.vi.ts'

/** Everything that happened, newest first, with who did it and what was said. */
export function History({ acts }: { acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Timeline
      items={acts.toReversed().map((act) => {
        const status = act.change.tracks?.[0]?.status as Status | undefined
        return {
          title: t.acts[act.act],
          ...(status && { tone: statusTones[status] }),
          meta: `${formatShortMoment(new Date(act.at), language)} · ${who(act, t)}`,
          children: <Words act={act} />,
        }
      })}
    />
  )
}

/** "Trần Thu Hà, UBND phường Cửa Nam"; citizens are not named in acts. */
export function who(act: { actorKind: string; actorName: string; unitName?: string }, t: typeof vi): string {
  if (act.actorKind === 'citizen') return t.citizen
  if (act.actorKind === 'system') return t.system
  return [act.actorName, act.unitName].filter(Boolean).join(', ')
}

function Words({ act }: { act: ActRecord }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const lines = act.payload === null ? [t.erased] : linesOf(act, act.payload, { t, language })
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class="govuk-body-s portal-lines">
          {line}
        </p>
      ))}
    </>
  )
}

type Payload = Record<string, unknown>

/** What the act says beyond its name, by kind of act. */
function linesOf({ act }: ActRecord, payload: Payload, it: { t: typeof vi; language: Language }): string[] {
  const { t, language } = it
  const moment = (value: unknown) => formatMoment(new Date(String(value)), language)
  const word = (name: string) => (typeof payload[name] === 'string' && payload[name] !== '' ? [payload[name]] : [])
  const ruleLines = [
    ...word('rule').map(() => t.byRule(String(payload.ruleBy ?? ''))),
    ...word('standsInFor').map(t.standsIn),
  ]
  switch (act) {
    case 'file':
      return counterLines(payload, t)
    case 'correct-answers':
      return correctionLines(payload, t)
    case 'recount-due':
      return recountLines(payload, language)
    case 'accept':
      return [
        ...word('code'),
        t.due(moment(payload.due)),
        ...word('reason').map(t.otherLimit),
        ...checkLines(payload, t),
      ]
    case 'request-supplement':
      return [
        ...itemLines(payload.items),
        t.until(moment(payload.deadline)),
        ...word('closesAt').map((it) => t.closes(moment(it))),
        ...word('legalGround').map(t.ground),
        ...(payload.late === true ? [t.late] : []),
        ...checkLines(payload, t),
      ]
    case 'extend-supplement':
      return [...word('reason'), t.until(moment(payload.deadline))]
    case 'close-supplement':
      return [...word('reason'), ...word('deadline').map((it) => t.until(moment(it)))]
    case 'apologise':
      return [
        ...word('reason'),
        t.before(moment(payload.before)),
        t.again(moment(payload.due)),
        ...(payload.late === true ? [t.late] : []),
      ]
    case 'admit-loss':
      return [`${t.losses[payload.kind as 'lost']}: ${payload.papers}`, ...word('remedy')]
    case 'tacit-decision':
      return [t.outcomes[payload.outcome as 'granted'], ...word('ground').map(t.ground)]
    case 'stop':
      return [...word('reason'), ...('asked' in payload ? [t.byApplicant] : [])]
    case 'submit-supplement':
      return itemLines(payload.items, t.formCorrected)
    case 'ask-due':
    case 'settle-due':
    case 'cancel-due':
      return [
        `${payload.item}: ${formatMoney(Number(payload.amount), language)}`,
        ...(payload.way === 'counter' ? word('reference').map(t.receipt) : []),
        ...word('reason'),
      ]
    case 'finish':
      return [t.outcomes[payload.outcome as 'granted'], ...word('text')]
    case 'hand-over':
      return [t.ways[payload.way as 'post'], ...collectingLines(payload.collecting as Collecting | undefined, t)]
    case 'withdraw':
      return [...word('reason'), ...(payload.asked === 'at-counter' ? [t.atCounter] : [])]
    case 'assign':
      return [...word('assignee'), ...ruleLines]
    case 'next-step':
    case 'send-back':
      return [
        t.steps(String(payload.from), String(payload.step)),
        ...word('assignee'),
        ...ruleLines,
        ...word('text'),
        ...word('reason'),
      ]
    case 'inspect':
    case 'council':
    case 'appoint':
      return [`${moment(payload.time)}, ${payload.place}`, ...word('participants'), ...word('text')]
    case 'consult':
      return [...word('agency'), ...word('text'), t.until(moment(payload.deadline))]
    case 'answer-consultation':
      return [...word('agency'), ...word('text'), ...(payload.late === true ? [t.lateOpinion] : [])]
    case 'ask-expert':
      return [...word('expert'), ...word('text'), t.until(moment(payload.deadline))]
    case 'give-opinion':
      return [...word('text'), ...(payload.late === true ? [t.lateOpinion] : [])]
    case 'hand-back-question':
    case 'withdraw-question':
    case 'remind-expert':
      return [...word('expert'), ...word('reason')]
    case 'consultation-late':
      return [...word('agency'), t.until(moment(payload.deadline))]
    case 'transfer':
      return [...word('to'), ...word('text'), ...(payload.late === true ? [t.lateTransfer(moment(payload.until))] : [])]
    case 'receive-transfer':
      return [t.due(moment(payload.due))]
    case 'look-up':
      return [...lookedUpLines(payload as LookUp, language), ...word('purpose'), ...word('text')]
    case 'redirect':
      return [t.steps(String(payload.from), String(payload.to)), ...word('reason')]
    default:
      return [...word('reason'), ...word('text')]
  }
}

function lookedUpLines({ paper, database, state, facts }: LookUp, language: Language): string[] {
  const { said } = inLanguage({ vi: viLookUp, en: enLookUp }, language)
  return [said[state]({ paper, database: database.name }), ...facts.map(({ name, value }) => `${name}: ${value}`)]
}

/** For whom an officer filed it, who brought it, with which number, and what lay on the counter. */
function counterLines({ counter, applicant }: Payload, t: typeof vi): string[] {
  if (!counter) return []
  const { way, bearer, reference, handedIn } = counter as FiledAtCounter
  const papers = handedIn.filter((it) => it.state !== 'not-needed')
  return [
    t.filedFor((applicant as { name: string }).name, t.counterWays[way]),
    ...(bearer ? [t.broughtBy(bearer.name, bearer.paper)] : []),
    ...(reference === '' ? [] : [t.ticket(reference)]),
    ...papers.map((it) => {
      const counts = t.handedIn(it.originals, it.copies, it.files)
      return `${it.component}: ${[t.checked[it.state as 'complete'], counts, it.unscanned && t.unscanned[it.unscanned]].filter(Boolean).join('; ')}`
    }),
  ]
}

/** For whom an officer corrected the form, who agreed to it, and what was scanned with it. */
function correctionLines({ applicant, agreed, papers }: Payload, t: typeof vi): string[] {
  const { as, name, paper } = agreed as Agreed
  const scanned = (papers ?? []) as { component: string; files: unknown[] }[]
  return [
    t.correctedFor(String(applicant)),
    t.agreedBy[as](name, paper),
    ...scanned.map((it) => `${it.component}: ${it.files.length}`),
  ]
}

/** Who took the result at the counter, and by what. */
function collectingLines(collecting: Collecting | undefined, t: typeof vi): string[] {
  if (!collecting) return []
  const { proof, name, numberEnd } = collecting
  const shown = proof === 'identity' ? t.byIdentity(numberEnd) : t.byReceipt
  return [name === '' ? shown : `${name}. ${shown}`]
}

/** How each component was found, unless all were complete. */
function checkLines({ check }: Payload, t: typeof vi): string[] {
  const checked = (check ?? []) as { component: string; state: 'complete' | 'missing' | 'invalid' }[]
  const wanting = checked.some((it) => it.state !== 'complete')
  return wanting ? [checked.map((it) => `${it.component}: ${t.checked[it.state]}`).join('; ')] : []
}

type ItemLine = { component?: string; what?: string; text?: string; corrected?: true }

function itemLines(items: unknown, formCorrected = ''): string[] {
  return (items as ItemLine[]).map(({ component, what, text, corrected }) =>
    [component, [corrected ? formCorrected : '', what ?? text].filter(Boolean).join(' · ')].filter(Boolean).join(': '),
  )
}
