import { useHref } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { BulkRow } from './bulk.sql.ts'

/** The dossier of a line; a part of a joined-up one opens at that part. */
export function RowLink({ row, slug = '', children }: { row: BulkRow; slug?: string; children?: string }) {
  const href = useHref()
  const query = row.partName === '' ? '' : `?phan=${row.track}`
  const below = slug === '' ? '' : `/${slug}`
  return (
    <a class="govuk-link" href={href(`${urls.deskDossier(row.dossierId)}${below}${query}`)}>
      {children ?? row.number}
    </a>
  )
}
