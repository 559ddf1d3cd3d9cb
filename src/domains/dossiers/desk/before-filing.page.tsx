import { RuleAnswersList, YourCase } from '#procedures'
import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { RuledDossier } from '../ruled-dossier.ts'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'

/** What the applicant answered before filing, and what the rules made of it: advice to the officer, who decides. */
export function BeforeFiling({ ruled }: { ruled: RuledDossier | undefined }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (!ruled) return null
  const { record, answers, outcome } = ruled
  return (
    <section>
      <h2 class="govuk-heading-m">{t.beforeFiling}</h2>
      {outcome.failing.map((rule) => (
        <Notice key={rule.id} tone="waiting" title={rule.sentence[language] || rule.sentence.vi}>
          <p class="govuk-body">
            {t.officerDecides} {rule.source}
          </p>
        </Notice>
      ))}
      <RuleAnswersList questions={record.rules?.questions ?? []} answers={answers} />
      <YourCase record={record} outcome={outcome} title={t.byAnswers} />
    </section>
  )
}
