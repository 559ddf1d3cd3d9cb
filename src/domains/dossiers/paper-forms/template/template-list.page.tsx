import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { ChooseBody } from '../../choose-body/choose-body.page.tsx'
import type { BodyChoice } from '../../choose-body/choose-body.ts'
import { urls } from '../../urls.ts'
import type { PaperFormName } from '../form-names.ts'
import { en as enWords } from '../paper-words.en.ts'
import { vi as viWords } from '../paper-words.vi.ts'
import type { TemplateVersion } from './template.ts'
import { en } from './templates.en.ts'
import { vi } from './templates.vi.ts'

export type TemplateListProps = {
  choice: BodyChoice
  rows: readonly { form: PaperFormName; number: string | undefined; inUse: TemplateVersion | undefined }[]
}

/** Every form, and whose words it carries at this agency. */
export function TemplateListPage({ choice, rows }: TemplateListProps) {
  const t = useTexts({ vi, en })
  const { names } = useTexts({ vi: viWords, en: enWords })
  const href = useHref()
  const { body } = choice
  return (
    <AdministrationLayout title={t.title} current="papers">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{body ? t.lead(body.name) : t.chooseFirst}</p>
      <p class="govuk-body">{t.explain}</p>
      <ChooseBody choice={choice} path={urls.templates} />
      {body && (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.columns.form }, { text: t.columns.number, whole: true }, { text: t.columns.source }]}
          rows={rows.map(({ form, number, inUse }) => ({
            key: form,
            cells: [
              <a key="link" class="govuk-link" href={href(urls.template(body.id, form))}>
                {names[form]}
              </a>,
              number ?? t.noNumber,
              sourceOf(t, inUse, body.id),
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

/** Whose words the form carries. */
export function sourceOf(t: typeof vi, inUse: TemplateVersion | undefined, agencyId: number): string {
  if (!inUse) return t.plain
  return inUse.agencyId === agencyId ? t.own(inUse.version) : t.inherited(inUse.agencyName, inUse.version)
}
