import type { ComponentChildren } from 'preact'

/** Around a `Form`: keeps what is typed by posting it to `url` a moment after each change (`autosave.island.ts`). */
export function Autosave(props: { url: string; children: ComponentChildren }) {
  return (
    <div data-island="autosave" data-autosave={props.url}>
      {props.children}
    </div>
  )
}
