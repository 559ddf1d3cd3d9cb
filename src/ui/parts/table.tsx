import type { ComponentChildren } from 'preact'

export type TableProps = {
  caption: string
  /** The heading above the table says it already. */
  captionHidden?: boolean
  /**
   * `whole`: its values stay in one line on a wide screen, like codes and dates. `kind`: what it holds, where its look
   * depends on that.
   */
  columns: readonly { text: string; numeric?: boolean; whole?: boolean; kind?: string }[]
  rows: readonly { key: string | number; cells: readonly ComponentChildren[]; highlight?: boolean }[]
}

/** A table; on a phone each row becomes a small card that repeats the columns' names. */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <table class="govuk-table portal-table">
      <caption class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
        {caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column, index) => (
            <th
              key={index}
              scope="col"
              class={`govuk-table__header${column.numeric ? ' govuk-table__header--numeric' : ''}`}
            >
              {column.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr key={row.key} class={`govuk-table__row${row.highlight ? ' portal-table__row--highlight' : ''}`}>
            {row.cells.map((cell, index) => (
              <td key={index} class={cellClass(columns[index])}>
                {columns[index]?.text && (
                  <span class="portal-table__label" aria-hidden="true">
                    {columns[index].text}
                  </span>
                )}
                <div class="portal-table__value">{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(column: TableProps['columns'][number] | undefined): string {
  const numeric = column?.numeric ? ' govuk-table__cell--numeric' : ''
  const whole = column?.whole ? ' portal-table__cell--whole' : ''
  const kind = column?.kind ? ` portal-table__cell--${column.kind}` : ''
  return `govuk-table__cell${numeric}${whole}${kind}`
}
