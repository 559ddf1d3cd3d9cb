import { briefTitle, FullName, procedureTitle } from '#procedures'
import { Button, ErrorSummary, Form } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Details, Figures, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Channel } from '../dossier.sql.ts'
import { FilingFor } from '../on-behalf/on-behalf.page.tsx'
import { urls } from '../urls.ts'
import { batchFigures } from './batch-figures.ts'
import { FileForm, PapersForm, TableForm } from './batch-forms.page.tsx'
import { RowsTable, TroublesTable } from './batch-rows.page.tsx'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import type { OpenBatch } from './open-batch.ts'
import type { ZipReport } from './take-zip.ts'

export type BatchPageProps = {
  open: OpenBatch
  tableRefusal?: string
  zipRefusal?: string
  /** What the archive just sent did not bring about. */
  report?: ZipReport
  /** Rows of the file just sent that had been filed before. */
  filedBefore?: number
  /** The declaration was not ticked. */
  undeclared?: { returnChannel: Channel }
}

/** A table on its way: how far it is, what to correct, the papers, filing, and every row with what became of it. */
export function BatchPage(props: BatchPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { batch, rows, definition } = props.open
  const figures = batchFigures(rows)
  const errors = [
    ...(props.tableRefusal ? [{ field: 'file', text: props.tableRefusal }] : []),
    ...(props.zipRefusal ? [{ field: 'zip', text: props.zipRefusal }] : []),
    ...(props.undeclared ? [{ field: 'declared', text: t.declarationMissing }] : []),
  ]
  const isOpen = figures.ready + figures.wrong > 0
  return (
    <Layout
      title={t.title(procedureTitle(batch.procedureName))}
      section="dossiers"
      width="wide"
      breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }]}
    >
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title(briefTitle(batch.procedureName))}</h1>
      <FullName of={batch.procedureName} />
      <FilingFor back={href(urls.batch(batch.id))} />
      <p class="govuk-body-s">{t.saved(batch.fileName, formatShortMoment(batch.savedAt, language))}</p>
      <Figures
        items={[
          { value: String(figures.filed), text: t.filedCount },
          { value: String(figures.ready), text: t.readyCount },
          { value: String(figures.wrong), text: t.wrongCount },
        ]}
      />
      {!isOpen && <Notice tone="done" title={t.allFiled} />}
      {(props.filedBefore ?? 0) > 0 && (
        <Notice tone="info" title={t.filedBefore(props.filedBefore!)} live>
          <p class="govuk-body">{t.filedBeforeText}</p>
        </Notice>
      )}
      {props.report && <ZipNotice report={props.report} />}
      {figures.wrong > 0 && <TroublesTable rows={rows} />}
      {isOpen && definition.files.length > 0 && <PapersForm batchId={batch.id} error={props.zipRefusal} />}
      {figures.ready > 0 && (
        <FileForm batchId={batch.id} ready={figures.ready} wrong={figures.wrong} undeclared={props.undeclared} />
      )}
      <RowsTable rows={rows} />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.batchResults(batch.id))}>
          {t.resultsFile}
        </a>
      </p>
      {isOpen && (
        <>
          <TableForm batchId={batch.id} procedureId={batch.procedureId} error={props.tableRefusal} />
          <Details summary={t.remove}>
            <p class="govuk-body">{t.removeHint(figures.ready + figures.wrong)}</p>
            <Form action={href(urls.deleteBatch(batch.id))}>
              <Button kind="warning">{t.remove}</Button>
            </Form>
          </Details>
        </>
      )}
    </Layout>
  )
}

const shown = 100

function ZipNotice({ report }: { report: ZipReport }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Notice tone={report.faults.length > 0 ? 'refused' : 'info'} title={t.zipTaken(report.attached)} live>
      {report.faults.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {report.faults.slice(0, shown).map(({ key, text }) => (
            <li key={key + text.vi}>{t.atRow(key, text[language])}</li>
          ))}
          {report.faults.length > shown && <li>{t.more(report.faults.length - shown)}</li>}
        </ul>
      )}
      {report.unused.length > 0 && (
        <p class="govuk-body">{t.unused(report.unused.slice(0, 10).join(', '), report.unused.length)}</p>
      )}
    </Notice>
  )
}
