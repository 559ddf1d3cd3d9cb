import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Tag, type Tone } from './tag.tsx'

export type Task = {
  title: ComponentChildren
  href?: string
  hint?: ComponentChildren
  /** Without a tone the state is plain text: done tasks stay quiet. */
  status: { text: string; tone?: Tone }
}

/** What there is to do, in order, and how far each part is. */
export function TaskList({ items }: { items: readonly Task[] }) {
  const list = useId()
  return (
    <ul class="govuk-task-list">
      {items.map((item, index) => {
        const id = `${list}-${index}`
        return (
          <li key={id} class={`govuk-task-list__item${item.href ? ' govuk-task-list__item--with-link' : ''}`}>
            <div class="govuk-task-list__name-and-hint">
              {item.href ? (
                <a
                  class="govuk-link govuk-task-list__link"
                  href={item.href}
                  aria-describedby={`${item.hint ? `${id}-hint ` : ''}${id}-status`}
                >
                  {item.title}
                </a>
              ) : (
                <div>{item.title}</div>
              )}
              {item.hint && (
                <div id={`${id}-hint`} class="govuk-task-list__hint">
                  {item.hint}
                </div>
              )}
            </div>
            <div id={`${id}-status`} class="govuk-task-list__status">
              {item.status.tone ? <Tag tone={item.status.tone}>{item.status.text}</Tag> : item.status.text}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
