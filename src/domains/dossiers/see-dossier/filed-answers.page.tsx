import { RuleAnswersList } from '#procedures'
import { type Answers, AnswersDifference, AnswersSummary, type FormDefinition, type Units } from '#eforms'
import { Layout } from '#ui/layout.tsx'
import { formatMoment } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { Correction } from '../filed-answers.ts'
import type { RuledDossier } from '../ruled-dossier.ts'
import { Declarations } from '../invite-to-fill/declarations.page.tsx'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

export type FiledAnswersProps = {
  dossier: Dossier
  definition: FormDefinition | undefined
  answers: Answers | null
  corrections: readonly Correction[]
  units: Units
  ruled: RuledDossier | undefined
  acts: readonly ActRecord[]
}

/** The form by the version of the day it was filed, with what was corrected since. */
export function FiledAnswersPage({ dossier, definition, answers, corrections, units, ruled, acts }: FiledAnswersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
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
      {definition &&
        corrections.map((it) => {
          const when = formatMoment(new Date(it.at), language)
          const title = it.atCounter ? t.correctedAtCounter(when, it.atCounter.officer) : t.corrected(when)
          return (
            <section key={it.sequence}>
              <h2 class="govuk-heading-m">{title}</h2>
              <AnswersDifference {...{ definition, units }} before={it.before} after={it.after} caption={title} />
            </section>
          )
        })}
      <Declarations acts={acts} />
      {definition && answers ? (
        <AnswersSummary definition={definition} answers={answers} units={units} />
      ) : (
        <p class="govuk-body">{t.answersErased}</p>
      )}
    </Layout>
  )
}
