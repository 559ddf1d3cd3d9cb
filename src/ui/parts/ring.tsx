import type { ComponentChildren } from 'preact'
import type { Tone } from './tag.tsx'

export type RingProps = {
  /** How much of the time has gone, 0 to 1. */
  portion: number
  tone: Tone
  title: string
  children?: ComponentChildren
}

const around = 2 * Math.PI * 28

/** A promised time as a ring that fills; the words beside it say the same. */
export function Ring({ portion, tone, title, children }: RingProps) {
  const gone = Math.min(1, Math.max(0, portion)) * around
  return (
    <div class={`portal-ring portal-ring--${tone}`}>
      <svg class="portal-ring__picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle class="portal-ring__way" cx="32" cy="32" r="28" />
        <circle class="portal-ring__gone" cx="32" cy="32" r="28" stroke-dasharray={`${gone.toFixed(1)} 400`} />
      </svg>
      <div>
        <div class="portal-ring__title">{title}</div>
        {children && <div class="portal-ring__text">{children}</div>}
      </div>
    </div>
  )
}
