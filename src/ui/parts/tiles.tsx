import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type Tile = { href: string; icon: IconName; name: string; hint?: string }

/** Ways onward, each with a picture, a name and a few words. */
export function Tiles({ items }: { items: readonly Tile[] }) {
  return (
    <ul class="portal-tiles">
      {items.map((item) => (
        <li key={item.href}>
          <a class="portal-tile" href={item.href}>
            <span class="portal-tile__icon">
              <Icon name={item.icon} />
            </span>
            <span class="portal-tile__name">{item.name}</span>
            {item.hint && <span class="portal-tile__hint">{item.hint}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
