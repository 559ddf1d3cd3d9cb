import { Details, Table } from '#ui/parts.tsx'
import { formatNumber } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import { en } from './measured-times.en.ts'
import { type Measured, workingDays } from './measured-times.ts'
import { vi } from './measured-times.vi.ts'

export type MeasuredSectionProps = {
  measured: { all: Measured; agencies: readonly Measured[] } | undefined
  /** The time that the record promises. */
  limit: string
}

/** How long it really took, beside what is promised; agencies with enough dossiers one by one. */
export function MeasuredSection({ measured, limit }: MeasuredSectionProps) {
  const t = useTexts({ vi, en })
  const days = useDays()
  return (
    <section>
      <h2 class="govuk-heading-l">{t.title}</h2>
      {!measured && <p class="govuk-body">{t.notEnough}</p>}
      {measured && (
        <>
          <p class="govuk-body">
            {t.all(days(measured.all.half), days(measured.all.most), measured.all.ended)}{' '}
            {limit !== '' && t.promised(limit)}
          </p>
          <p class="govuk-body-s">{t.how}</p>
        </>
      )}
      {measured && measured.agencies.length > 0 && (
        <Details summary={t.byAgency(measured.agencies.length)}>
          <Table
            caption={t.byAgency(measured.agencies.length)}
            captionHidden
            columns={t.columns.map((text, index) => ({ text, numeric: index > 0 }))}
            rows={measured.agencies.map((it) => ({
              key: it.agencyId,
              cells: [it.agencyName, t.days(days(it.half)), t.days(days(it.most)), String(it.ended)],
            }))}
          />
        </Details>
      )}
    </section>
  )
}

function useDays(): (seconds: number) => string {
  const { language } = useView()
  return (seconds) => formatNumber(workingDays(seconds), language)
}
