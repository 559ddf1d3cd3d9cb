import type { ComponentChildren } from 'preact'

export type SidedProps = {
  children: ComponentChildren
  /** Cards beside the text; on a phone they come after it, or before it when they say the first thing to know. */
  side: ComponentChildren
  /** One short card that stays in sight while one reads on. */
  stays?: boolean
  sideFirst?: boolean
}

/** The page's text, and beside it what one wants to keep in sight. */
export function Sided({ children, side, stays, sideFirst }: SidedProps) {
  const aside = <aside class={`portal-sided__side${stays ? ' portal-sided__side--stays' : ''}`}>{side}</aside>
  return (
    <div class={`portal-sided${sideFirst ? ' portal-sided--first' : ''}`}>
      {sideFirst && aside}
      <div class="portal-sided__main">{children}</div>
      {!sideFirst && aside}
    </div>
  )
}
