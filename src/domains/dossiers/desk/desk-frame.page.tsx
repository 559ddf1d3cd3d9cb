import type { ComponentChildren } from 'preact'
import { DeskLayout, type RailItem } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { keepAssignmentAct, leadOfficeAct, processAct, readRegisterAct } from '../acts.ts'
import { urls } from '../urls.ts'
import type { QueueCounts } from './desk.sql.ts'
import { en } from './queue.en.ts'
import { countedUpTo, type Queue, queueSlugs, queues } from './queues.ts'
import { vi } from './queue.vi.ts'
import type { SavedList } from './saved-views.ts'

/** Every page of the desk: the rail of queues, what waits in each, and the keys where they work. */
export function DeskFrame(props: {
  title: string
  counts: QueueCounts
  current?: Queue | 'consulted' | 'asked' | 'register' | 'lead' | 'counter' | 'assignment' | 'leave' | undefined
  keys?: boolean
  /** Lists that have a name, and the list that is shown. */
  saved?: readonly SavedList[]
  list?: string
  children: ComponentChildren
}) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const rail: RailItem[] = queues.map((queue) => {
    const count = props.counts[queue]
    return {
      text: t.queues[queue],
      href: href(`${urls.desk()}?hang=${queueSlugs[queue]}`),
      count: count > countedUpTo ? `${countedUpTo}+` : count,
      current: queue === props.current,
    }
  })
  for (const { name, address, count, own, by } of props.saved ?? [])
    rail.push({
      text: own ? name : t.savedBy(name, by),
      href: href(address),
      count: count > countedUpTo ? `${countedUpTo}+` : count,
      current: address === props.list,
    })
  for (const [name, address] of [
    ['asked', urls.questions()],
    ['consulted', urls.consultations()],
  ] as const) {
    const count = props.counts[name]
    rail.push({
      text: t[name],
      href: href(address),
      count: count > countedUpTo ? `${countedUpTo}+` : count,
      current: props.current === name,
    })
  }
  if (actor.grants.some((it) => readRegisterAct.roles.includes(it.role)))
    rail.push({ text: t.register, href: href(urls.register), current: props.current === 'register' })
  // The counter is a later domain; its officers begin their day here.
  if (actor.grants.some((it) => it.role === 'receiver')) {
    rail.push({ text: t.counter, href: href('/can-bo/quay') })
    rail.push({ text: t.fileAtCounter, href: href(urls.counterFilings), current: props.current === 'counter' })
  }
  if (actor.grants.some((it) => leadOfficeAct.roles.includes(it.role)))
    rail.push({ text: t.leadOffice, href: href(urls.leadOffice), current: props.current === 'lead' })
  if (actor.grants.some((it) => keepAssignmentAct.roles.includes(it.role)))
    rail.push({ text: t.assignment, href: href(urls.assignment), current: props.current === 'assignment' })
  if (actor.grants.some((it) => processAct.roles.includes(it.role)))
    rail.push({ text: t.leave, href: href(urls.leave), current: props.current === 'leave' })
  return (
    <DeskLayout title={props.title} rail={rail} {...(props.keys && { railNote: <Keys /> })}>
      {props.children}
    </DeskLayout>
  )
}

function Keys() {
  const t = useTexts({ vi, en })
  return (
    <div data-keys-off={t.keys.off} data-keys-on={t.keys.on}>
      <p class="govuk-visually-hidden">{t.keys.title}</p>
      <ul class="portal-keys">
        <li>
          <kbd>J</kbd> <kbd>K</kbd> {t.keys.move}
        </li>
        <li>
          <kbd>Enter</kbd> {t.keys.open}
        </li>
        <li>
          <kbd>A</kbd> {t.keys.accept}
        </li>
        <li>
          <kbd>B</kbd> {t.keys.supplement}
        </li>
        <li>
          <kbd>X</kbd> {t.keys.choose}
        </li>
        <li>
          <kbd>/</kbd> {t.keys.search}
        </li>
      </ul>
    </div>
  )
}
