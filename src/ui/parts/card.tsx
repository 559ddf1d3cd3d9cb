import type { ComponentChildren } from 'preact'

export type CardProps = {
  title?: string
  children: ComponentChildren
  /** accent: the one card of a page that leads on, with lacquer on top. silk: set back. */
  tone?: 'plain' | 'accent' | 'silk'
  /** The heading's level where the card stands; 2 unless said. */
  level?: 2 | 3
}

/** A piece of paper on the page. */
export function Card({ title, children, tone = 'plain', level = 2 }: CardProps) {
  const Heading = `h${level}` as 'h2'
  return (
    <section class={`portal-card portal-card--${tone}`}>
      {title && <Heading class="portal-card__title">{title}</Heading>}
      {children}
    </section>
  )
}
