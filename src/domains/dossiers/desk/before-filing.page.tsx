import { RuleAnswersList, YourCase } from '#procedures'
import { Notice, Table, Tag } from '#ui/parts.tsx'
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
      <PapersByAnswers papers={ruled.papers} />
    </section>
  )
}

/** For the check of completeness: what the answers ask for beside what was sent. */
function PapersByAnswers({ papers }: Pick<RuledDossier, 'papers'>) {
  const t = useTexts({ vi, en })
  if (papers.length === 0) return null
  const lacks = (it: RuledDossier['papers'][number]) => it.need === 'needed' && it.files === 0 && !it.held
  return (
    <Table
      caption={t.papersByAnswers}
      columns={[{ text: t.paper }, { text: t.byAnswersShort }, { text: t.sentFiles }]}
      rows={papers.map((it) => ({
        key: it.name,
        cells: [
          it.name,
          t.needs[it.need],
          it.held && it.files === 0 ? (
            t.lookedUpInstead
          ) : lacks(it) ? (
            <Tag tone="waiting">{t.notSent}</Tag>
          ) : it.files === 0 ? (
            t.notSent
          ) : (
            t.filesSent(it.files)
          ),
        ],
      }))}
    />
  )
}
