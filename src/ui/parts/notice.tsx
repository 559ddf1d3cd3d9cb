import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export type NoticeProps = {
  tone: 'waiting' | 'done' | 'refused' | 'info'
  title: string
  children?: ComponentChildren
  /** News of this moment (after an act): read aloud at once. */
  live?: boolean
}

const icons = { waiting: 'clock', done: 'circle-check', refused: 'circle-alert', info: 'info' } as const

/** What the person must know or do now. */
export function Notice({ tone, title, children, live }: NoticeProps) {
  return (
    <section class={`portal-notice portal-notice--${tone}`} role={live ? 'status' : undefined}>
      <h2 class="portal-notice__title">
        <Icon name={icons[tone]} />
        {title}
      </h2>
      {children && <div class="portal-notice__text">{children}</div>}
    </section>
  )
}
