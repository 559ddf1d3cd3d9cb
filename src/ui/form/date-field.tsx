import type { TypedDate } from '#platform/dates.ts'
import { useTexts } from '../view.tsx'
import { en } from '../form.en.ts'
import { vi } from '../form.vi.ts'
import { type FieldProps, fieldId, Fieldset } from './field.tsx'

export type DateFieldProps = FieldProps & {
  value?: string | TypedDate
  /** The date is the person's birthday: browsers fill it in. */
  birthday?: boolean
}

const boxes = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
] as const

/** A date that one knows by heart, in three boxes: `name-day`, `name-month`, `name-year` (`readDateParts` reads them). */
export function DateField(props: DateFieldProps) {
  const t = useTexts({ vi, en })
  const id = fieldId(props.name)
  const value = typeof props.value === 'string' ? partsOf(props.value) : props.value
  return (
    <Fieldset field={props} role="group">
      <div class="govuk-date-input">
        {boxes.map(({ part, width }, index) => {
          const boxId = index === 0 ? id : `${id}-${part}`
          return (
            <div key={part} class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={boxId}>
                  {t[part]}
                </label>
                <input
                  class={`govuk-input govuk-date-input__input govuk-input--width-${width}${props.error ? ' govuk-input--error' : ''}`}
                  id={boxId}
                  name={`${props.name}-${part}`}
                  type="text"
                  inputmode="numeric"
                  maxlength={width}
                  value={value?.[part]}
                  autocomplete={(props.birthday ? `bday-${part}` : undefined) as 'on' | undefined}
                  aria-invalid={props.error ? 'true' : undefined}
                />
              </div>
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

function partsOf(date: string): TypedDate {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day, month, year }
}
