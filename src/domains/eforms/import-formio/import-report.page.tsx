import { allow } from '#platform/actor.ts'
import { ButtonLink } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { editFormsAct } from '../acts.ts'
import { FormLayout, type FormLayoutProps } from '../draft/form-layout.page.tsx'
import { urls } from '../urls.ts'
import { en } from './import-form.en.ts'
import { vi } from './import-form.vi.ts'
import type { ImportReport } from './import-report.sql.ts'
import { reasons } from './reasons.ts'

/** What became of the old form, item by item. It stays with the form's history. */
export function ImportReportPage({ form, imported }: { form: FormLayoutProps['form']; imported: ImportReport }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, language } = useView()
  const { report } = imported
  return (
    <FormLayout form={form} current="history" title={t.report}>
      <p class="govuk-body-s portal-soft">
        {t.importedBy(imported.importer, formatShortMoment(imported.importedAt, language))}
      </p>
      <Notice tone={report.length > 0 ? 'waiting' : 'done'} title={t.carried(imported.carried, imported.components)}>
        <p class="govuk-body">{report.length > 0 ? t.left(report.length) : t.nothing}</p>
      </Notice>
      {allow(actor, editFormsAct, form.agencyPath) && (
        <ButtonLink href={href(urls.build(form.code))}>{t.build}</ButtonLink>
      )}
      {report.length > 0 && (
        <>
          <p class="govuk-body">{t.keep}</p>
          <Table
            caption={t.left(report.length)}
            columns={[{ text: t.where }, { text: t.what }, { text: t.why }, { text: t.todo }]}
            rows={report.map((item, i) => ({
              key: i,
              cells: [
                item.path,
                item.what,
                <>
                  {reasons[item.reason].why[language]}
                  {item.detail && <code class="portal-code-text">{item.detail}</code>}
                </>,
                reasons[item.reason].todo[language],
              ],
            }))}
          />
        </>
      )}
    </FormLayout>
  )
}
