import { FileField, KeptFiles, TextArea } from '#ui/form.tsx'
import { Card, Tag } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { actPath } from '../desk/officer-acts.ts'
import type { SupplementItem } from '../supplement.sql.ts'
import type { Scans } from './receive-scans.ts'
import { en } from './take-supplement.en.ts'
import { vi } from './take-supplement.vi.ts'

type TakeSupplementProps = {
  view: ActView
  /** `corrected`: it is about the form, which has been corrected with the applicant since. */
  asked: readonly (SupplementItem & { corrected: boolean })[]
  scans: Scans
}

export function TakeSupplementPage({ view, asked, scans: brought }: TakeSupplementProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      {asked.map((item) => {
        const scans = brought[item.number] ?? []
        const of = `${t.item} ${item.number}`
        return (
          <Card key={item.number} title={item.component || of}>
            <p class="govuk-body portal-lines">{item.what}</p>
            {item.formPages !== null && (
              <p class="govuk-body">
                {item.corrected && <Tag tone="done">{t.corrected}</Tag>}{' '}
                <a class="govuk-link" href={href(actPath(view.dossier, 'correct-answers'))}>
                  {item.corrected ? t.correctMore : t.correct}
                </a>
              </p>
            )}
            <TextArea
              name={`text-${item.number}`}
              label={`${of}: ${t.text}`}
              hint={t.textHint}
              rows={2}
              maxLength={2000}
              {...(item.corrected && { optional: true })}
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
