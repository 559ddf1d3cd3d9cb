import { Button, CheckboxField, ErrorSummary, Form, SelectField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { en } from './keep-offices.en.ts'
import { vi } from './keep-offices.vi.ts'
import { KeptForm, KeptText, useFaultWords } from './kept-form.page.tsx'
import { OfficeParts, type OfficePartsProps } from './office-parts.page.tsx'
import { type Fault, listOf, textOf, type Typed } from './typed.ts'

export type KeepOfficeProps = {
  /** Undefined: a new one, for one of these agencies. */
  office: Office | undefined
  agencies: readonly { id: number; name: string }[]
  /** The words by which the agencies were looked for. */
  q?: string
  revision: number
  typed: Typed
  faults: readonly Fault[]
  saved?: boolean
  changed?: boolean
  parts?: Omit<OfficePartsProps, 'office'>
}

export function KeepOfficePage(props: KeepOfficeProps) {
  const { office, typed, faults } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const errors = useFaultWords(faults)
  const title = office?.name ?? t.add
  const agencyError = errors.find((it) => it.field === 'agency')?.text
  return (
    <AdministrationLayout title={title} current="counter">
      <ErrorSummary errors={errors} />
      {props.saved && <Notice tone="done" title={t.saved} live />}
      {props.changed && <Notice tone="refused" title={t.changed} live />}
      <h1 class="govuk-heading-l">{title}</h1>
      {office && <SummaryList rows={[{ key: t.agency, value: office.agencyName }]} />}
      {!office && (
        <Form action={href(urls.keepOffice('moi'))} method="get">
          <TextField name="q" label={t.search} hint={t.searchHint} value={props.q ?? ''} maxLength={100} />
          <Button kind="secondary">{t.searchButton}</Button>
        </Form>
      )}
      <KeptForm action={href(urls.keepOffice(office?.id ?? 'moi'))} revision={props.revision} typed={typed}>
        {!office && (
          <SelectField
            {...{ name: 'agency', label: t.agency, hint: t.agencyHint, value: textOf(typed, 'agency') }}
            options={props.agencies.map((it) => ({ value: String(it.id), text: it.name }))}
            {...(agencyError && { error: agencyError })}
          />
        )}
        <KeptText name="name" {...{ typed, errors }} />
        <KeptText name="place" {...{ typed, errors }} />
        <KeptText name="stopsBefore" {...{ typed, errors }} hint={t.stopsBeforeHint} width={3} />
        <CheckboxField
          name="homeTickets"
          label={t.homeTickets}
          values={listOf(typed, 'homeTickets')}
          options={[{ value: 'yes', text: t.homeTicketsText }]}
        />
      </KeptForm>
      {office && props.parts && <OfficeParts office={office} {...props.parts} />}
    </AdministrationLayout>
  )
}
