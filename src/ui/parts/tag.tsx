import type { ComponentChildren } from 'preact'

/** neutral: nothing happens; waiting: for the person or a date; progress: somebody works; done; refused: no, or too late. */
export type Tone = 'neutral' | 'waiting' | 'progress' | 'done' | 'refused'

/** A state in one or two words on its colour. */
export function Tag({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <strong class={`govuk-tag portal-tag--${tone}`}>{children}</strong>
}
