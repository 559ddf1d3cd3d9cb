import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

/** An empty list says why it is empty and what to do next. */
export function EmptyState(props: { title: string; icon?: IconName; children?: ComponentChildren }) {
  return (
    <div class="portal-empty">
      <span class="portal-empty__icon">
        <Icon name={props.icon ?? 'folder-open'} />
      </span>
      <p class="portal-empty__title">{props.title}</p>
      {props.children}
    </div>
  )
}
