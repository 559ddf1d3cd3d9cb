import { hoursText, type CountingMode, type OfficeEntry, type OfficeHours } from '#law'
import { ErrorSummary } from '#ui/form.tsx'
import { formatDay, formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { FindAgency, HoursForm } from './hours-form.page.tsx'
import { en } from './office-hours.en.ts'
import { vi } from './office-hours.vi.ts'
import type { HoursFault, TypedHours } from './typed-hours.ts'

export type OfficeHoursProps = {
  /** Null: every agency. */
  agency: { id: number; name: string } | null
  inForce: { hours: OfficeHours; mode: CountingMode; from: string | null; source: 'own' | 'usual' | string }
  entries: readonly OfficeEntry[]
  typed: TypedHours
  faults: readonly HoursFault[]
  q: string
  /** Agencies below, or those found. */
  others: readonly { id: number; name: string }[]
  saved: boolean
}

export function OfficeHoursPage(props: OfficeHoursProps) {
  const { agency, inForce, entries, typed, faults, q, others, saved } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const title = t.titleOf(agency?.name ?? t.everyAgency)
  const errors = faults.map(({ field, rule }) => ({ field, text: t.faults[rule](t[field]) }))
  const source =
    inForce.source === 'own' || inForce.source === 'usual' ? t[inForce.source] : t.inherited(inForce.source)
  return (
    <AdministrationLayout title={title} current="officeHours">
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="done" title={t.saved} live />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <h2 class="govuk-heading-m">{t.now}</h2>
      <SummaryList
        rows={[
          { key: t.hours, value: hoursText(inForce.hours) },
          { key: t.mode, value: t.modes[inForce.mode] },
          { key: t.source, value: source },
          ...(inForce.from ? [{ key: t.from, value: formatDay(inForce.from, language) }] : []),
        ]}
      />
      <h2 class="govuk-heading-m">{t.enter}</h2>
      <HoursForm agencyId={agency?.id} typed={typed} errors={errors} />
      <h2 class="govuk-heading-m">{t.entries}</h2>
      {entries.length === 0 ? (
        <p class="govuk-body">{t.noEntries}</p>
      ) : (
        <Table
          caption={t.entries}
          captionHidden
          columns={[
            { text: t.from, whole: true },
            { text: t.hours },
            { text: t.mode },
            { text: t.by },
            { text: t.at, whole: true },
          ]}
          rows={entries.map((it) => ({
            key: it.id,
            cells: [
              formatDay(it.validFrom, language),
              it.hours ? hoursText(it.hours) : t.asAbove,
              it.mode ? t.modes[it.mode] : '',
              it.by,
              formatShortMoment(it.enteredAt, language),
            ],
          }))}
        />
      )}
      <FindAgency q={q} />
      <h2 class="govuk-heading-m">{q === '' ? t.below : t.found}</h2>
      {others.length === 0 && <p class="govuk-body">{t.nothingFound}</p>}
      <ul class="govuk-list">
        {others.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.officeHours(it.id))}>
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </AdministrationLayout>
  )
}
