import { allow } from '#platform/actor.ts'
import { Button, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { EmptyState, Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { editFormsAct } from '../acts.ts'
import { WholeForm } from '../administer-forms/form-preview.page.tsx'
import type { FormDefinition, Text } from '../definition.ts'
import type { FormHead } from '../draft/draft.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import type { ImportReport } from '../import-formio/import-report.sql.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import { Changes } from './changes.page.tsx'
import { compareForms } from './compare.ts'
import { en } from './form-history.en.ts'
import type { VersionRow } from './form-history.sql.ts'
import { vi } from './form-history.vi.ts'

type Of = { head: FormHead; title: Text }

type FormHistoryProps = Of & { versions: readonly VersionRow[]; imported: ImportReport | undefined }

/** All versions of a form, with who made them and why. */
export function FormHistoryPage({ head, title, versions, imported }: FormHistoryProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const options = versions.map((it) => ({ value: String(it.number), text: `${t.version} ${it.number}` }))
  return (
    <FormLayout form={{ ...head, title }} current="history" title={t.title}>
      {versions.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[
            { text: t.version },
            { text: t.when, whole: true },
            { text: t.who },
            { text: t.note },
            { text: t.print },
          ]}
          rows={versions.map((it) => ({
            key: it.id,
            cells: [
              <>
                <a class="govuk-link" href={href(urls.version(head.code, it.number))}>
                  {t.version} {it.number}
                </a>
                {it.number === head.currentNumber && ` (${t.current})`}
              </>,
              formatShortMoment(it.createdAt, language),
              it.publisher || t.portal,
              it.note,
              <a class="govuk-link" href={urls.print(it.id)} aria-label={t.printOf(it.number)}>
                PDF
              </a>,
            ],
          }))}
        />
      )}
      {imported && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.importReport(head.code))}>
            {t.imported(imported.importer || t.portal, formatShortMoment(imported.importedAt, language))}
          </a>
        </p>
      )}
      {versions.length > 1 && (
        <Form method="get" action={href(`${urls.history(head.code)}/so-sanh`)}>
          <h2 class="govuk-heading-m">{t.compare}</h2>
          <SelectField name="tu" label={t.from} options={options} value={options[1]?.value} empty={null} />
          <SelectField name="den" label={t.to} options={options} value={options[0]?.value} empty={null} />
          <Button kind="secondary">{t.compareButton}</Button>
        </Form>
      )}
    </FormLayout>
  )
}

export type FormVersionProps = Of & {
  version: VersionRow & { definition: FormDefinition }
  /** Of the draft that would be replaced; null without one. */
  revision: number | null
  units: Units
}

/** One version as it is, and the way back to it. */
export function FormVersionPage({ head, title, version, revision, units }: FormVersionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, language } = useView()
  const mayEdit = allow(actor, editFormsAct, head.agencyPath)
  return (
    <FormLayout form={{ ...head, title }} current="history" title={t.versionTitle(version.number)}>
      <p class="govuk-body">
        {formatShortMoment(version.createdAt, language)}, {version.publisher || t.portal}
      </p>
      {version.note && <p class="govuk-body portal-lines">{version.note}</p>}
      {mayEdit && (
        <Form action={href(`${urls.version(head.code, version.number)}/lay-lai`)}>
          <HiddenField name="_revision" value={revision ?? 0} />
          <p class="govuk-hint">{t.restoreHint}</p>
          <Button kind="secondary">{t.restore}</Button>
        </Form>
      )}
      <WholeForm definition={version.definition} units={units} />
    </FormLayout>
  )
}

type Version = { number: number; definition: FormDefinition }

export function CompareVersionsPage({ head, title, from, to }: Of & { from: Version; to: Version }) {
  const t = useTexts({ vi, en })
  const changes = compareForms(from.definition, to.definition, t)
  return (
    <FormLayout form={{ ...head, title }} current="history" title={t.compareTitle(from.number, to.number)}>
      {changes.length === 0 ? <Notice tone="info" title={t.same} /> : <Changes changes={changes} level={2} />}
    </FormLayout>
  )
}
