import type { ComponentChildren } from 'preact'
import type { Act } from '#platform/actor.ts'
import { DeskLayout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { readWaitingTimesAct, serveAct } from './acts.ts'
import { en } from './counter-frame.en.ts'
import { vi } from './counter-frame.vi.ts'
import { urls } from './urls.ts'

export type CounterPlace = 'booths' | 'appointments' | 'waitingTimes'

/** The officers' pages of the counter: the desk's frame with a rail of its own. */
export function CounterFrame(props: { title: string; current: CounterPlace; children: ComponentChildren }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const may = (act: Act) => actor.grants.some((it) => act.roles.includes(it.role))
  const places: [CounterPlace, string, boolean][] = [
    ['booths', urls.booths, may(serveAct)],
    ['appointments', urls.appointmentsOfDay(), may(serveAct)],
    ['waitingTimes', urls.waitingTimes(), may(readWaitingTimesAct)],
  ]
  const rail = [
    { text: t.desk, href: href('/can-bo') },
    ...places
      .filter(([, , allowed]) => allowed)
      .map(([name, path]) => ({ text: t[name], href: href(path), current: name === props.current })),
  ]
  return (
    <DeskLayout title={props.title} rail={rail}>
      {props.children}
    </DeskLayout>
  )
}
