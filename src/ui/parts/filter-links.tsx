type FilterLinksProps = {
  label: string
  links: readonly { text: string; count: number; href: string; current: boolean }[]
}

/** A list narrowed to one of its kinds, each with how many there are; works as plain links. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav aria-label={label}>
      <ul class="portal-filter">
        {links.map((it) => (
          <li key={it.text}>
            <a class="portal-filter__link" href={it.href} aria-current={it.current ? 'page' : undefined}>
              {it.text} <span class="portal-filter__count">{it.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
