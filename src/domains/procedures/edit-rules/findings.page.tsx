import { answerText } from '../check-eligibility/answers-list.page.tsx'
import type { RuleList } from '../rules/change-rules.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ProcedureRules, RuleAnswers } from '../rules/rules.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Language } from '#platform/language.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

export type FindingProps = { draftId: string; finding: RuleFinding; rules: ProcedureRules }

/** What is wrong, with answers that show it, and the way to the item that mends it. */
export function Finding({ draftId, finding, rules }: FindingProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const [list = '', index = ''] = finding.at.split('/')
  const { example = {} } = finding
  const place = `${t.lists[list as RuleList]} ${Number(index) + 1}`
  return (
    <a class="govuk-link" href={href(urls.ruleItem(draftId, list, index))}>
      {place}: {t.finding(finding)}
      {Object.keys(example).length > 0 && ` ${t.with(inWords(example, rules, { t, language }))}`}
    </a>
  )
}

function inWords(answers: RuleAnswers, rules: ProcedureRules, it: { t: typeof vi; language: Language }): string {
  return Object.entries(answers)
    .map(([name, answer]) => {
      const question = rules.questions.find((one) => one.id === name)
      if (question) return `${name} = ${answerText(question, answer, it.language)}`
      return `${name} = ${name === 'channel' ? it.t.channels[answer as 'online'] : String(answer)}`
    })
    .join(', ')
}
