import { formatShortMoment } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { isViewable, PaperView } from '../desk/paper-view.page.tsx'
import { deskFilePath } from '../desk/paper-path.ts'
import type { DossierFile } from '../dossier-file.sql.ts'
import { en } from './compare-papers.en.ts'
import { vi } from './compare-papers.vi.ts'
import type { PaperToCompare } from './papers-to-compare.ts'

/** The files of one component, the newest first, each to be read in its place. */
export function PaperInView({ paper, dossierId }: { paper: PaperToCompare; dossierId: string }) {
  const t = useTexts({ vi, en })
  if (paper.files.length === 0) return <p class="govuk-body">{t.missing}</p>
  return paper.files.map((file) => <FileInView key={file.fileId} file={file} dossierId={dossierId} />)
}

function FileInView({ file, dossierId }: { file: DossierFile; dossierId: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const address = href(deskFilePath(dossierId, file.fileId))
  return (
    <div class="portal-paper">
      <p class="govuk-body">
        <a class="govuk-link" href={address} target="_blank" rel="noopener">
          {t.openFile(file.name)}
        </a>{' '}
        <span class="portal-soft">{formatShortMoment(file.addedAt, language)}</span>{' '}
        {file.kind === 'supplement' && <Tag tone="progress">{t.supplemented}</Tag>}
      </p>
      {isViewable(file) ? <PaperView file={file} address={address} /> : <p class="govuk-body">{t.noView}</p>}
    </div>
  )
}
