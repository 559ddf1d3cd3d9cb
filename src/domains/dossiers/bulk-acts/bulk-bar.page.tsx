import { Button } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { QueueRow } from '../desk/desk.sql.ts'
import { bulkActsOf, bulkSlugs, chosenText, mostChosen } from './bulk.ts'
import { en } from './bulk-acts.en.ts'
import { vi } from './bulk-acts.vi.ts'

/** The box at the beginning of a line. Its name is heard, not seen: the line says the rest. */
export function RowBox({ row, checked }: { row: QueueRow; checked: boolean }) {
  const { bar } = useTexts({ vi, en })
  const id = `chon-${row.dossierId}-${row.track}`
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small portal-tick">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          name="chon"
          id={id}
          value={chosenText(row)}
          checked={checked}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          <span class="govuk-visually-hidden">{bar.row(row.number)}</span>
        </label>
      </div>
    </div>
  )
}

/** What can be done with the lines ticked. `all`: the same page with every box ticked, without a script. */
export function BulkBar({ all, none, ticked }: { all: string; none: string; ticked: boolean }) {
  const t = useTexts({ vi, en })
  const { actor } = useView()
  const { bar } = t
  return (
    <div class="portal-bulk" role="group" aria-label={bar.label}>
      <p class="portal-bulk__hint">
        <span data-pick-hint>{bar.hint(mostChosen)}</span>{' '}
        <a
          class="govuk-link"
          href={ticked ? none : all}
          data-pick-all={bar.all}
          data-pick-none={bar.clear}
          data-pick-count={bar.count}
        >
          {ticked ? bar.clear : bar.all}
        </a>
      </p>
      <div class="govuk-button-group">
        {bulkActsOf(actor).map((act) => (
          <Button key={act} kind="secondary" name="viec" value={bulkSlugs[act]}>
            {t.acts[act]}
          </Button>
        ))}
      </div>
    </div>
  )
}
