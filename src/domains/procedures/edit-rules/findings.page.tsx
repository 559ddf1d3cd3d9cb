import { answerText } from '../check-eligibility/answers-list.page.tsx'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ProcedureRules, RuleAnswers } from '../rules/rules.ts'
import { useTexts, useView } from '#ui/view.tsx'
import type { Language } from '#platform/language.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

/** What is wrong, each with answers that show it. */
export function Findings({ findings, rules }: { findings: readonly RuleFinding[]; rules: ProcedureRules }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <ul class="govuk-list govuk-list--bullet">
      {findings.map((it, i) => (
        <li key={i}>
          {t.finding(it)}
          {it.example &&
            Object.keys(it.example).length > 0 &&
            ` ${t.with(inWords(it.example, rules, { t, language }))}`}
        </li>
      ))}
    </ul>
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
