import { CheckboxField, ErrorSummary, SelectField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en as officeEn } from '../keep-offices/keep-offices.en.ts'
import { vi as officeVi } from '../keep-offices/keep-offices.vi.ts'
import { KeptForm } from '../keep-offices/kept-form.page.tsx'
import { type Fault, listOf, textOf, type Typed } from '../keep-offices/typed.ts'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './keep-slots.en.ts'
import { vi } from './keep-slots.vi.ts'

export type KeepSlotProps = {
  office: Office
  id: number | 'moi'
  services: readonly Service[]
  revision: number
  typed: Typed
  faults: readonly Fault[]
  changed?: boolean
}

/** When people of one line may come by appointment. */
export function KeepSlotPage(props: KeepSlotProps) {
  const { office, id, services, typed } = props
  const t = useTexts({ vi, en })
  const kept = useTexts({ vi: officeVi, en: officeEn })
  const href = useHref()
  const { language } = useView()
  type Name = 'service' | 'weekdays' | 'from' | 'to' | 'every' | 'capacity'
  const errors = props.faults.map(({ field, rule }) => ({
    field,
    text: t.faults[rule as keyof typeof t.faults](t[field as Name]),
  }))
  const field = (name: Name) => {
    const error = errors.find((it) => it.field === name)?.text
    return { name, label: t[name], ...(error && { error }) }
  }
  const text = (name: Name) => ({ ...field(name), value: textOf(typed, name), width: 5 as const })
  const title = id === 'moi' ? t.add : t.title
  return (
    <AdministrationLayout title={`${title}: ${office.name}`} current="counter">
      <ErrorSummary errors={errors} />
      {props.changed && <Notice tone="refused" title={kept.changed} live />}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.keepOffice(office.id))}>
          {office.name}
        </a>
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
      <KeptForm action={href(urls.keepSlot(office.id, id))} revision={props.revision} typed={typed}>
        <SelectField
          {...field('service')}
          value={textOf(typed, 'service')}
          options={services.map((it) => ({ value: String(it.id), text: `${it.prefix}. ${serviceName(it, language)}` }))}
        />
        <CheckboxField
          {...field('weekdays')}
          hint={t.weekdaysHint}
          values={listOf(typed, 'weekdays')}
          options={t.weekdayNames.map((name, index) => ({ value: String(index + 1), text: name }))}
        />
        <TextField {...text('from')} hint={t.timeHint} />
        <TextField {...text('to')} hint={t.timeHint} />
        <TextField {...text('every')} inputMode="numeric" />
        <TextField {...text('capacity')} inputMode="numeric" />
      </KeptForm>
    </AdministrationLayout>
  )
}
