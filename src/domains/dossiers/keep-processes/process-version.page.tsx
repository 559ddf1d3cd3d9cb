import { formatDay, formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ProcessVersion } from '../processes/process.sql.ts'
import { urls } from '../urls.ts'
import { en } from './keep-processes.en.ts'
import { ProcessDiagram } from './process-diagram.page.tsx'
import { compareLines, linesOf } from './process-lines.ts'
import { vi } from './keep-processes.vi.ts'

type VersionProps = { version: ProcessVersion; all: readonly ProcessVersion[]; running: number }

export function ProcessVersionPage({ version, all, running }: VersionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout
      title={`${t.draftOf(version.procedureCode)} - ${t.version(version.number)}`}
      current="processes"
    >
      <a class="govuk-back-link" href={href(urls.processes)}>
        {t.backToList}
      </a>
      <p class="govuk-caption-m">
        {t.forAgency(version.agencyName, version.template)} · {t.version(version.number)}
      </p>
      <h1 class="govuk-heading-l">{t.draftOf(`${version.procedureCode} ${version.procedureName}`)}</h1>
      <p class="govuk-body">
        {t.effective(formatDay(version.effectiveFrom, language))} ·{' '}
        {t.publishedBy(version.publishedByName, formatShortMoment(version.publishedAt, language))} ·{' '}
        {t.running(running)}
      </p>
      <ProcessDiagram document={version.document} />
      <h2 class="govuk-heading-m">{t.otherVersions}</h2>
      <ul class="govuk-list">
        {all.map((it, index) => {
          const before = all[index + 1]
          return (
            <li key={it.id}>
              <a class="govuk-link" href={href(urls.processVersion(it.id))}>
                {t.version(it.number)}
              </a>
              , {t.effective(formatDay(it.effectiveFrom, language))}
              {before && (
                <>
                  {' · '}
                  <a class="govuk-link" href={href(`${urls.compareProcesses}?tu=${before.id}&den=${it.id}`)}>
                    {t.compare}
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </AdministrationLayout>
  )
}

export function CompareProcessesPage({ from, to }: { from: ProcessVersion; to: ProcessVersion }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const lines = compareLines(linesOf(from.document, t), linesOf(to.document, t))
  const title = t.comparing(from.number, to.number)
  return (
    <AdministrationLayout title={title} current="processes">
      <a class="govuk-back-link" href={href(urls.processVersion(to.id))}>
        {t.version(to.number)}
      </a>
      <p class="govuk-caption-m">
        {to.procedureCode} {to.procedureName}
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
      {lines.every((it) => it.change === 'same') && <p class="govuk-body">{t.unchanged}</p>}
      <ul class="govuk-list">
        {lines.map((it, index) => (
          <li key={index}>
            {it.change !== 'same' && (
              <>
                <Tag tone={it.change === 'added' ? 'done' : 'refused'}>{t.changes[it.change]}</Tag>{' '}
              </>
            )}
            {it.change === 'removed' ? <del>{it.text}</del> : it.change === 'added' ? <ins>{it.text}</ins> : it.text}
          </li>
        ))}
      </ul>
    </AdministrationLayout>
  )
}
