import { dayOf } from '#platform/clock.ts'
import { Button, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './compare.en.ts'
import { vi } from './compare.vi.ts'

export type CompareFormProps = {
  procedure: { id: string; code: string }
  /** The latest first. */
  versions: readonly { number: number; validFrom: Date }[]
  from?: number
  to?: number
}

/** Chooses two versions to compare; the two latest unless said. */
export function CompareForm({ procedure, versions, from, to }: CompareFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const options = versions.map((it) => ({
    value: String(it.number),
    text: t.version(it.number, formatDay(dayOf(it.validFrom), language)),
  }))
  const [last, earlier = last] = versions
  return (
    <Form action={href(urls.comparePage(procedure.code))} method="get" class="portal-compare-form">
      <HiddenField name="chon" value={procedure.id} />
      <SelectField name="tu" label={t.from} empty={null} value={String(from ?? earlier?.number)} options={options} />
      <SelectField name="den" label={t.to} empty={null} value={String(to ?? last?.number)} options={options} />
      <Button kind="secondary">{t.compare}</Button>
    </Form>
  )
}
