import { FileField, KeptFiles, TextArea } from '#ui/form.tsx'
import { Card } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import type { SupplementItem } from '../supplement.sql.ts'
import { en } from './take-supplement.en.ts'
import { vi } from './take-supplement.vi.ts'

/** By the number of the item: what was scanned for it. */
export type Brought = Readonly<Record<string, readonly { id: string; name: string }[]>>

type TakeSupplementProps = { view: ActView; asked: readonly SupplementItem[]; brought: Brought }

export function TakeSupplementPage({ view, asked, brought }: TakeSupplementProps) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      {asked.map((item) => {
        const scans = brought[item.number] ?? []
        const of = `${t.item} ${item.number}`
        return (
          <Card key={item.number} title={item.component || of}>
            <p class="govuk-body portal-lines">{item.what}</p>
            <TextArea
              name={`text-${item.number}`}
              label={`${of}: ${t.text}`}
              hint={t.textHint}
              rows={2}
              maxLength={2000}
              value={typedText(view, `text-${item.number}`)}
              {...errorOf(view, `text-${item.number}`, t.errors)}
            />
            <KeptFiles name={`uploaded-${item.number}`} label={t.uploaded} files={scans} />
            <FileField
              name={`file-${item.number}`}
              label={`${of}: ${t.file}`}
              multiple
              optional
              {...errorOf(view, `file-${item.number}`, t.errors)}
            />
          </Card>
        )
      })}
    </ActPage>
  )
}
