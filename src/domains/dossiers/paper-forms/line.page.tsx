import type { ComponentChildren } from 'preact'

/** A line of the form; what is not known is not printed. */
export function Line({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}:</dt> <dd>{children}</dd>
    </div>
  )
}
