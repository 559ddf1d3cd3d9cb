import { briefTitle } from '#procedures'
import { Button, ButtonLink, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { formatDay, formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ProcessDraft, ProcessVersion } from '../processes/process.sql.ts'
import { urls } from '../urls.ts'
import { en } from './keep-processes.en.ts'
import { vi } from './keep-processes.vi.ts'

type ListProps = { drafts: readonly ProcessDraft[]; versions: readonly ProcessVersion[] }

/** The processes that somebody keeps: what is being written, and what is in force. */
export function ProcessListPage({ drafts, versions }: ListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { procedure, agency, version, from, saved } = t.columns
  const name = (it: ProcessDraft | ProcessVersion, path: string) => (
    <>
      <a class="govuk-link" href={href(path)}>
        {it.procedureCode}
      </a>{' '}
      {briefTitle(it.procedureName)}
    </>
  )
  const whose = (it: ProcessDraft | ProcessVersion) =>
    it.template ? `${it.agencyName} (${t.template})` : it.agencyName
  return (
    <AdministrationLayout title={t.title} current="processes">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <ButtonLink href={href(urls.newProcess)}>{t.begin}</ButtonLink>
      <h2 class="govuk-heading-m">{t.drafts}</h2>
      {drafts.length === 0 ? (
        <p class="govuk-body">{t.noDrafts}</p>
      ) : (
        <Table
          caption={t.drafts}
          captionHidden
          columns={[{ text: procedure }, { text: agency }, { text: saved, whole: true }]}
          rows={drafts.map((it) => ({
            key: it.id,
            cells: [name(it, urls.processDraft(it.id)), whose(it), formatShortMoment(it.savedAt, language)],
          }))}
        />
      )}
      <h2 class="govuk-heading-m">{t.published}</h2>
      {versions.length === 0 ? (
        <p class="govuk-body">{t.nonePublished}</p>
      ) : (
        <Table
          caption={t.published}
          captionHidden
          columns={[
            { text: procedure },
            { text: agency },
            { text: version, numeric: true },
            { text: from, whole: true },
          ]}
          rows={versions.map((it) => ({
            key: it.id,
            cells: [name(it, urls.processVersion(it.id)), whose(it), it.number, formatDay(it.effectiveFrom, language)],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

type StartProps = { typed: { procedure?: string; agency?: string }; errors: readonly ('procedure' | 'agency')[] }

export function StartProcessPage({ typed, errors }: StartProps) {
  const { start: t, ...all } = useTexts({ vi, en })
  const href = useHref()
  const errorOf = (field: 'procedure' | 'agency') => (errors.includes(field) ? { error: t.errors[field] } : {})
  return (
    <AdministrationLayout title={t.title} current="processes">
      <a class="govuk-back-link" href={href(urls.processes)}>
        {all.backToList}
      </a>
      <ErrorSummary errors={errors.map((field) => ({ field, text: t.errors[field] }))} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Form action={href(urls.newProcess)}>
        <TextField
          name="procedure"
          label={t.procedure}
          hint={t.procedureHint}
          value={typed.procedure ?? ''}
          width={20}
          {...errorOf('procedure')}
        />
        <TextField
          name="agency"
          label={t.agency}
          hint={t.agencyHint}
          value={typed.agency ?? ''}
          width={20}
          optional
          {...errorOf('agency')}
        />
        <Button>{t.submit}</Button>
      </Form>
    </AdministrationLayout>
  )
}
