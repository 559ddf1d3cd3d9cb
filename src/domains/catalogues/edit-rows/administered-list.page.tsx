import { ButtonGroup, ButtonLink } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rows.en.ts'
import { vi } from './edit-rows.vi.ts'

/** All catalogues, for those who keep one or define them. */
export function AdministeredListPage(props: { catalogues: readonly Catalogue[]; defines: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.title} current="catalogues">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {props.defines && (
        <ButtonGroup>
          <ButtonLink href={href(urls.define)}>{t.define}</ButtonLink>
        </ButtonGroup>
      )}
      <Table
        caption={t.title}
        captionHidden
        columns={[{ text: t.name }, { text: t.owner }, ...(props.defines ? [{ text: t.act }] : [])]}
        rows={props.catalogues.map((it) => ({
          key: it.code,
          cells: [
            <a key="name" class="govuk-link" href={href(urls.administered(it.code))}>
              {it.name[language]}
            </a>,
            it.owner.name,
            props.defines && it.source === 'portal' && (
              <a key="define" class="govuk-link" href={href(urls.definition(it.code))}>
                {t.definition}
                <span class="govuk-visually-hidden"> {it.name[language]}</span>
              </a>
            ),
          ],
        }))}
      />
    </AdministrationLayout>
  )
}
