import { formatShortMoment } from '#ui/format.ts'
import { Timeline } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { applyChange, blankState, statusNames, statusOf, statusTones } from '../dossier.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

const internal: ReadonlySet<string> = new Set(['note', 'assign', 'pass-master'])

/** What happened, newest first, in the applicant's words. Officers' notes and assignments are not for this page. */
export function DossierTimeline({ acts }: { acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const names = useTexts(statusNames)
  let state = blankState
  const items = acts.flatMap((act) => {
    const before = state
    state = applyChange(state, act.change)
    if (internal.has(act.act)) return []
    const moved = before.tracks.length === 0 || statusOf(before) !== statusOf(state)
    const who = act.actorKind === 'officer' ? officer(act) : act.actorKind === 'citizen' ? t.you : t.portal
    return {
      title: moved ? names[statusOf(state)] : t.acts[act.act],
      tone: moved ? statusTones[statusOf(state)] : ('neutral' as const),
      meta: `${formatShortMoment(new Date(act.at), language)} · ${who}`,
      children: <ActWords act={act} />,
    }
  })
  return <Timeline items={items.reverse()} />
}

function ActWords({ act }: { act: ActRecord }) {
  const t = useTexts({ vi, en })
  const { payload } = act
  if (payload === null) return <p class="govuk-body-s">{t.erased}</p>
  if (act.act === 'request-supplement') return <Asked items={payload.items as { component: string; what: string }[]} />
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

function officer(act: ActRecord): string {
  return [act.actorName, act.unitName].filter((it) => it !== '').join(', ')
}
