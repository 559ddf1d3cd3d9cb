import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { RulesOutcome } from '../rules/outcome.ts'
import type { EligibilityRule } from '../rules/rules.ts'
import { urls } from '../urls.ts'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'

const tones = { fits: 'done', warns: 'waiting', blocks: 'refused' } as const

export type VerdictProps = {
  outcome: RulesOutcome
  /** Where a better fitting procedure is opened; without it, its public page. */
  insteadAt?: (code: string) => string
  /** For an officer who reads it with whoever it is about. */
  words?: { verdicts: Record<RulesOutcome['verdict'], string>; fitsText: string; right: string }
}

/** Whether it fits, which condition is not met, by which text, and what to do instead. */
export function Verdict({ outcome, insteadAt = urls.procedure, words }: VerdictProps) {
  const t = { ...useTexts({ vi, en }), ...words }
  return (
    <Notice tone={tones[outcome.verdict]} title={t.verdicts[outcome.verdict]} live>
      {outcome.failing.map((rule) => (
        <Failing key={rule.id} {...{ rule, insteadAt }} />
      ))}
      <p class="govuk-body">{outcome.verdict === 'blocks' ? t.right : t.fitsText}</p>
    </Notice>
  )
}

function Failing({ rule, insteadAt }: { rule: EligibilityRule; insteadAt: (code: string) => string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const advice = rule.advice[language] || rule.advice.vi
  return (
    <>
      <p class="govuk-body">
        <strong>{rule.sentence[language] || rule.sentence.vi}</strong> {advice}
      </p>
      {rule.instead !== '' && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(insteadAt(rule.instead))}>
            {t.instead} ({rule.instead})
          </a>
        </p>
      )}
      {rule.source !== '' && (
        <p class="govuk-body-s">
          {t.source(rule.source)} {rule.toCheck && t.toCheck}
        </p>
      )}
    </>
  )
}
