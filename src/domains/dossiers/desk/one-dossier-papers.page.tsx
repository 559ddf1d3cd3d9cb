import type { Validity } from '#documents'
import { AnswersDifference, AnswersSummary } from '#eforms'
import { dayOf } from '#platform/clock.ts'
import { formatDay, formatMoment, formatShortMoment } from '#ui/format.ts'
import { Details, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { comparePath } from '../compare-papers/compare-path.ts'
import { leftBehind } from '../correct-answers/correction.ts'
import { LeftBehindNotice } from '../correct-answers/left-behind.page.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import { Declarations } from '../invite-to-fill/declarations.page.tsx'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { ControlSlipLink, PaperLinks } from '../paper-forms/paper-links.page.tsx'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import { deskFilePath } from './paper-path.ts'
import { isViewable, PaperView } from './paper-view.page.tsx'
import type { DossierOnDesk } from './read-dossier.ts'

/** What the applicant answered, page by page as they saw it. */
export function Answered(props: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const { answers, definition, units, dossier, acts } = props
  const erased = acts.find((act) => act.sequence === dossier.answersIn)?.payload === null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.answers}</h2>
      {dossier.caseName && (
        <p class="govuk-body">
          {t.caseName}: {dossier.caseName}
        </p>
      )}
      <Corrected {...props} />
      <Declarations acts={acts} />
      {answers !== null && definition !== null ? (
        <AnswersSummary definition={definition} answers={answers} units={units} />
      ) : (
        <p class="govuk-body">{erased ? t.erased : t.noAnswers}</p>
      )}
    </section>
  )
}

/** What the applicant corrected when asked, old beside new, and what the dossier keeps nonetheless. */
function Corrected({ corrections, definition, units, dossier }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (definition === null) return null
  return corrections.map((it) => {
    const when = formatMoment(new Date(it.at), language)
    const title = it.atCounter
      ? t.correctedAtCounter(when, it.atCounter.officer, it.atCounter.agreed.name)
      : t.corrected(when)
    return (
      <section key={it.sequence}>
        <h3 class="govuk-heading-s">{title}</h3>
        <AnswersDifference definition={definition} before={it.before} after={it.after} units={units} caption={title} />
        <LeftBehindNotice dossier={dossier} left={leftBehind(dossier, definition, it)} reader="officer" />
      </section>
    )
  })
}

/** Papers can be looked at in their place: nobody has to download what a neighbour wrote. */
export function Papers({ files, dossier, acts, storeStates }: DossierOnDesk) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <section>
      <h2 class="govuk-heading-m">{t.papers}</h2>
      {(papersOf(dossier, acts).length > 0 || dossier.acceptedAt !== null) && (
        <ul class="govuk-list">
          <PaperLinks dossier={dossier} acts={acts} />
          {dossier.acceptedAt !== null && <ControlSlipLink dossierId={dossier.id} />}
        </ul>
      )}
      {files.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(comparePath(dossier))} data-key="d">
            {t.compare}
          </a>
        </p>
      )}
      {files.length === 0 && <p class="govuk-body">{t.noPapers}</p>}
      {files.map((file) => (
        <Paper key={file.fileId} file={file} dossierId={dossier.id} storeStates={storeStates} />
      ))}
    </section>
  )
}

type PaperProps = { file: DossierFile; dossierId: string; storeStates: DossierOnDesk['storeStates'] }

function Paper({ file, dossierId, storeStates }: PaperProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const address = href(deskFilePath(dossierId, file.fileId))
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
        {file.fromStore !== null && <StoreMark file={file} state={storeStates[file.fromStore]} />}
      </p>
      {isViewable(file) && (
        <Details summary={t.look(file.name)}>
          <PaperView file={file} address={address} lazy />
        </Details>
      )}
    </div>
  )
}

/** What came from the applicant's store need not be checked again, unless it ceased to hold meanwhile. */
function StoreMark({ file, state }: { file: DossierFile; state: Validity | undefined }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { recognisedAgency, recognisedAt } = file
  const holds = state === undefined || state === 'valid' || state === 'expiring'
  return (
    <>
      <br />
      {recognisedAgency !== null && recognisedAt !== null ? (
        <Tag tone="done">{t.fromStore(recognisedAgency, formatDay(dayOf(recognisedAt), language))}</Tag>
      ) : (
        <Tag tone="waiting">{t.fromStoreUnrecognised}</Tag>
      )}{' '}
      {!holds && <Tag tone="refused">{t.noLongerHolds[state]}</Tag>}
    </>
  )
}
