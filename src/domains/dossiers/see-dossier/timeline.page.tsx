import { formatShortMoment } from '#ui/format.ts'
import { Timeline } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { applyChange, blankState, isForApplicant, statusOf } from '../dossier.ts'
import { statusNames, statusTones } from '../status-names.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

/** Moves that say more by what was done than by the state they lead back to. */
const toldByAct: ReadonlySet<string> = new Set([
  ...['submit-supplement', 'settle-due', 'cancel-due', 'correct-error', 'tacit-decision'],
])

export type TimelineProps = {
  acts: readonly ActRecord[]
  /** The owner also reads what they themselves sent; whoever only has the look-up secret does not. */
  own?: boolean
}

/**
 * What happened, newest first, in the applicant's words. Officers' notes and assignments are not for this page.
 * @law 3.6-4
 */
export function DossierTimeline({ acts, own = false }: TimelineProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const names = useTexts(statusNames)
  let state = blankState
  const items = acts.flatMap((act) => {
    const before = state
    state = applyChange(state, act.change)
    if (!isForApplicant(act)) return []
    const moved = before.tracks.length === 0 || statusOf(before) !== statusOf(state)
    const who = act.actorKind === 'officer' ? officer(act) : act.actorKind === 'citizen' ? t.you : t.portal
    return {
      title: moved && !toldByAct.has(act.act) ? names[statusOf(state)] : titleOf(act),
      tone: moved ? statusTones[statusOf(state)] : ('neutral' as const),
      meta: `${formatShortMoment(new Date(act.at), language)} · ${who}`,
      children: <ActWords act={act} own={own} />,
    }
  })
  return <Timeline items={items.reverse()} />

  function titleOf({ act, actorKind }: ActRecord): string {
    return act === 'submit-supplement' && actorKind === 'citizen' ? t.youSupplemented : t.acts[act]
  }
}

function ActWords({ act, own }: { act: ActRecord; own: boolean }) {
  const t = useTexts({ vi, en })
  const { payload } = act
  if (payload === null) return <p class="govuk-body-s">{t.erased}</p>
  if (act.act === 'request-supplement') return <Asked items={payload.items as { component: string; what: string }[]} />
  if (act.act === 'submit-supplement') return own ? <Given items={payload.items as GivenItem[]} /> : null
  const words = t.words[act.act as keyof typeof t.words]?.(payload)
  return words ? <p class="govuk-body">{words}</p> : null
}

function Asked({ items }: { items: readonly { component: string; what: string }[] }) {
  return (
    <ul class="govuk-list">
      {items.map((item, index) => (
        <li key={index}>
          {item.component && <strong>{item.component}: </strong>}
          {item.what}
        </li>
      ))}
    </ul>
  )
}

type GivenItem = { component: string; text: string; files: { name: string }[]; corrected?: true }

/** The applicant's own answers, item by item, with the names of the files. */
function Given({ items }: { items: readonly GivenItem[] }) {
  const t = useTexts({ vi, en })
  return (
    <ul class="govuk-list">
      {items.map((item, index) => (
        <li key={index}>
          {item.component && <strong>{item.component}: </strong>}
          <span class="portal-lines">
            {[item.corrected ? t.formCorrected : '', item.text, item.files.map((file) => file.name).join(', ')]
              .filter((it) => it !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function officer(act: ActRecord): string {
  return [act.actorName, act.unitName].filter((it) => it !== '').join(', ')
}
