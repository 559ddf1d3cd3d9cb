import { AnswersSummary } from '#eforms'
import { formatShortMoment } from '#ui/format.ts'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { ControlSlipLink, PaperLinks } from '../paper-forms/paper-links.page.tsx'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import { deskFilePath } from './paper-path.ts'
import type { DossierOnDesk } from './read-dossier.ts'

/** What the applicant answered, page by page as they saw it. */
export function Answered({ answers, definition, units, dossier, acts }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const erased = acts[0] !== undefined && acts[0].payload === null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.answers}</h2>
      {dossier.caseName && (
        <p class="govuk-body">
          {t.caseName}: {dossier.caseName}
        </p>
      )}
      {answers !== null && definition !== null ? (
        <AnswersSummary definition={definition} answers={answers} units={units} />
      ) : (
        <p class="govuk-body">{erased ? t.erased : t.noAnswers}</p>
      )}
    </section>
  )
}

/** Papers can be looked at in their place: nobody has to download what a neighbour wrote. */
export function Papers({ files, dossier, acts }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  return (
    <section>
      <h2 class="govuk-heading-m">{t.papers}</h2>
      {(papersOf(dossier, acts).length > 0 || dossier.acceptedAt !== null) && (
        <ul class="govuk-list">
          <PaperLinks dossier={dossier} acts={acts} />
          {dossier.acceptedAt !== null && <ControlSlipLink dossierId={dossier.id} />}
        </ul>
      )}
      {files.length === 0 && <p class="govuk-body">{t.noPapers}</p>}
      {files.map((file) => (
        <Paper key={file.fileId} file={file} dossierId={dossier.id} />
      ))}
    </section>
  )
}

function Paper({ file, dossierId }: { file: DossierFile; dossierId: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const address = href(deskFilePath(dossierId, file.fileId))
  const picture = /^image\/(png|jpeg|webp)$/.test(file.type)
  return (
    <div class="portal-paper">
      <p class="govuk-body">
        <strong>{file.componentName || t.kinds[file.kind]}</strong>
        <br />
        <a class="govuk-link" href={address} target="_blank" rel="noopener">
          {file.name}
          <span class="govuk-visually-hidden"> ({t.openTab})</span>
        </a>{' '}
        <span class="portal-soft">
          · {t.kinds[file.kind]} · {formatShortMoment(file.addedAt, language)}
        </span>
      </p>
      {(picture || file.type === 'application/pdf') && (
        <Details summary={t.look(file.name)}>
          {picture ? (
            <img class="portal-paper__view" src={address} alt={file.name} loading="lazy" />
          ) : (
            <iframe class="portal-paper__view" src={address} title={file.name} loading="lazy" />
          )}
        </Details>
      )}
    </div>
  )
}
