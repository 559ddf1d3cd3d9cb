import { RuleAnswersList } from '#procedures'
import { type Answers, AnswersSummary, type FormDefinition, type Units } from '#eforms'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import type { RuledDossier } from '../ruled-dossier.ts'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

export type FiledAnswersProps = {
  dossier: Dossier
  definition: FormDefinition | undefined
  answers: Answers | null
  units: Units
  ruled: RuledDossier | undefined
}

/** The form as it was filed, by the form's version of that day. */
export function FiledAnswersPage({ dossier, definition, answers, units, ruled }: FiledAnswersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${t.answers} – ${number}`}
      section="dossiers"
      breadcrumbs={[
        { text: t.mine, href: href(urls.mine()) },
        { text: number, href: href(urls.dossier(dossier.id)) },
      ]}
    >
      <h1 class="govuk-heading-l">{t.answers}</h1>
      {ruled && (
        <>
          <h2 class="govuk-heading-m">{t.beforeFiling}</h2>
          <RuleAnswersList questions={ruled.record.rules?.questions ?? []} answers={ruled.answers} />
        </>
      )}
      {definition && answers ? (
        <AnswersSummary definition={definition} answers={answers} units={units} />
      ) : (
        <p class="govuk-body">{t.answersErased}</p>
      )}
    </Layout>
  )
}
