import type { ComponentChildren } from 'preact'

/** neutral: nothing happens; waiting: for the person or a date; progress: somebody works; done; refused: no, or too late. */
export type Tone = 'neutral' | 'waiting' | 'progress' | 'done' | 'refused'

/** A state in one or two words on its colour. */
export function Tag({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <strong class={`govuk-tag portal-tag--${tone}`}>{children}</strong>
}

/** Several states or kinds of one thing, under its heading. */
export function Tags({ items }: { items: readonly { tone: Tone; text: string }[] }) {
  return (
    <ul class="portal-tags">
      {items.map((item) => (
        <li key={item.text}>
          <Tag tone={item.tone}>{item.text}</Tag>
        </li>
      ))}
    </ul>
  )
}
