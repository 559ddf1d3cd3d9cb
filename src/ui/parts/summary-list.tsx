import type { ComponentChildren } from 'preact'

export type SummaryRow = {
  key: string
  value: ComponentChildren
  /** `hidden` tells readers aloud what the link changes when its row does not. */
  action?: { href: string; text: string; hidden?: string }
}

/** Facts as pairs of name and value, each with a link that changes it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const anyAction = rows.some((row) => row.action)
  return (
    <dl class="govuk-summary-list">
      {rows.map((row) => (
        <div
          key={row.key}
          class={`govuk-summary-list__row${anyAction && !row.action ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.action.href}>
                {row.action.text}
                <span class="govuk-visually-hidden"> {row.action.hidden ?? row.key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
