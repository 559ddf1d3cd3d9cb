import type { ComponentChildren } from 'preact'

type Kind = 'primary' | 'secondary' | 'warning'

export type ButtonProps = {
  children: ComponentChildren
  kind?: Kind
  name?: string
  value?: string
  /** Sends the form to another address than its own. */
  formAction?: string
  disabled?: boolean
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      class={classOf(props.kind)}
      name={props.name}
      value={props.value}
      formaction={props.formAction}
      disabled={props.disabled}
    >
      {props.children}
    </button>
  )
}

/** A link that looks like a button, because it begins something. */
export function ButtonLink(props: {
  href: string
  kind?: Kind
  /** Single keys that press it, where the page has keys. */
  keys?: string
  children: ComponentChildren
}) {
  return (
    <a href={props.href} class={classOf(props.kind)} draggable={false} data-key={props.keys}>
      {props.children}
    </a>
  )
}

/** Buttons beside each other, the most likely first. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="govuk-button-group">{children}</div>
}

function classOf(kind: Kind = 'primary'): string {
  return kind === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${kind}`
}
