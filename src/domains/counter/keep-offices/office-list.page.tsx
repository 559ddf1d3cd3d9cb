import { ButtonLink } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { en } from './keep-offices.en.ts'
import { vi } from './keep-offices.vi.ts'

export function OfficeListPage({ offices }: { offices: readonly Office[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.title} current="counter">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {offices.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.name }, { text: t.agency }, { text: t.state }]}
          rows={offices.map((it) => ({
            key: it.id,
            cells: [
              <a key={it.id} class="govuk-link" href={href(urls.keepOffice(it.id))}>
                {it.name}
              </a>,
              it.agencyName,
              it.isOpen ? t.isOpen : t.closed,
            ],
          }))}
        />
      )}
      <ButtonLink href={href(urls.keepOffice('moi'))}>{t.add}</ButtonLink>
    </AdministrationLayout>
  )
}
