import { formatMoney } from '#ui/format.ts'
import { Table, Tag } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { en } from './gallery.en.ts'
import { vi } from './gallery.vi.ts'

export function TableSample() {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { table, tags } = t
  return (
    <Table
      caption={table.caption}
      columns={[
        { text: table.code },
        { text: table.procedure },
        { text: table.person },
        { text: table.state },
        { text: table.fee, numeric: true },
      ]}
      rows={table.rows.map(([procedure, person], index) => ({
        key: index,
        highlight: index === 0,
        cells: [
          <a key="code" class="govuk-link" href="#main">
            {`H26.101-261123-005${index}`}
          </a>,
          procedure,
          person,
          <Tag key="state" tone={index === 2 ? 'refused' : 'progress'}>
            {index === 2 ? tags.refused : tags.progress}
          </Tag>,
          formatMoney(index * 8000, language),
        ],
      }))}
    />
  )
}
