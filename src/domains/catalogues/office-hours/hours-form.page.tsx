import { Button, Form, RadioField, TextField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './office-hours.en.ts'
import { vi } from './office-hours.vi.ts'
import { countingModes, type TypedHours } from './typed-hours.ts'

type HoursFormProps = {
  agencyId: number | undefined
  typed: TypedHours
  errors: readonly { field: string; text: string }[]
}

/** Hours of an agency from a day on; what was typed wrongly stays. */
export function HoursForm({ agencyId, typed, errors }: HoursFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const field = (name: keyof TypedHours) => ({
    ...{ name, label: t[name], value: typed[name], error: errors.find((it) => it.field === name)?.text },
  })
  const times = (['morningFrom', 'morningTo', 'afternoonFrom', 'afternoonTo'] as const).map((name) => (
    <TextField key={name} {...field(name)} hint={t.timeHint} width={5} />
  ))
  return (
    <Form action={href(urls.officeHours(agencyId))}>
      <RadioField
        {...field('source')}
        options={[
          { value: 'own', text: t.sources.own, more: <div class="portal-hours">{times}</div> },
          { value: 'above', text: t.sources.above },
        ]}
      />
      <RadioField {...field('mode')} options={countingModes.map((it) => ({ value: it, text: t.modes[it] }))} />
      <TextField {...field('validFrom')} hint={t.validFromHint} width={10} />
      <Button>{t.save}</Button>
    </Form>
  )
}

export function FindAgency({ q }: { q: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.officeHours())} method="get">
      <TextField name="q" label={t.search} value={q} maxLength={200} />
      <Button kind="secondary">{t.searchButton}</Button>
    </Form>
  )
}
