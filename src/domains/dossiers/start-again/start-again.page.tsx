import { briefTitle, FullName, procedureTitle } from '#procedures'
import { Button, CheckboxField, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { FilingFor } from '../on-behalf/on-behalf.page.tsx'
import { urls } from '../urls.ts'
import type { Again } from './start-again.ts'
import { en } from './start-again.en.ts'
import { vi } from './start-again.vi.ts'

/** Before the new draft: what comes along, what does not and why, and which papers to take. */
export function StartAgainPage({ again }: { again: Again }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { dossier, procedure, answers, left, papers, papersLeft } = again
  const number = dossier.code ?? dossier.submissionNumber
  const { name } = procedure.record
  const breadcrumbs = [
    { text: t.mine, href: href(urls.mine()) },
    { text: number, href: href(urls.dossier(dossier.id)) },
  ]
  const count = Object.keys(answers).length
  return (
    <Layout title={t.title(procedureTitle(name))} section="dossiers" breadcrumbs={breadcrumbs}>
      <h1 class="govuk-heading-l">{t.title(briefTitle(name))}</h1>
      <FullName of={name} />
      <FilingFor back={href(urls.again(dossier.id))} />
      <p class="govuk-body">{t.lead(number)}</p>
      <p class="govuk-body">{count === 0 ? t.nothing : t.carried(count)}</p>
      {left.length + papersLeft.length > 0 && (
        <Notice tone="waiting" title={t.left}>
          <ul class="govuk-list govuk-list--bullet">
            {left.map((it) => (
              <li key={it.title.vi}>{t.because(it.title[language], it.why[language])}</li>
            ))}
            {papersLeft.map((file) => (
              <li key={file.fileId}>{t.because(file.componentName || file.name, t.paperNotAsked)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={href(urls.again(dossier.id))}>
        {papers.length > 0 && (
          <CheckboxField
            name="papers"
            label={t.papers}
            hint={t.papersHint}
            values={papers.map(({ file }) => file.fileId)}
            options={papers.map(({ file, slot }) => ({
              value: file.fileId,
              text: t.paper(slot.label[language], file.name),
            }))}
          />
        )}
        <Button>{t.begin}</Button>
      </Form>
    </Layout>
  )
}
