import type { ComponentChildren } from 'preact'
import { Tag, type Tone } from './tag.tsx'

export type TimelineItem = {
  title: string
  tone?: Tone
  /** When and who: "23/11 14:05 · Trần Thu Hà". */
  meta: ComponentChildren
  children?: ComponentChildren
}

/** What happened, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="portal-timeline">
      {items.map((item, index) => (
        <li key={index} class="portal-timeline__item">
          <h3 class="portal-timeline__title">{item.tone ? <Tag tone={item.tone}>{item.title}</Tag> : item.title}</h3>
          <p class="portal-timeline__meta">{item.meta}</p>
          {item.children && <div class="portal-timeline__text">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
