import { formatLimit } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import type { Handling } from '../handling/handling.ts'
import { en } from './keep-handling.en.ts'
import { vi } from './keep-handling.vi.ts'

/** Rules as sentences: for their keepers, and for the officer whose dossier has a copy of them. */
export function RulesInWords({ rules }: { rules: Handling }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { tacit, pauseOnFinancialDuty: pauses, acceptWithinWorkingHours: within } = rules
  const after = tacit.after === 'due' ? t.say.atLimit : formatLimit({ ...tacit.after, text: '' }, language)
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>{t.say.supplements(rules.supplementsAllowed, rules.supplementsGround)}</li>
      {rules.databaseSupplements === 'count' && <li>{t.say.databaseSupplements}</li>}
      <li>{t.say.effects[rules.supplementEffect]}</li>
      <li>
        {t.say.days(rules.supplementDays)} {rules.autoClose ? t.say.closes(rules.graceDays) : t.say.neverCloses}
      </li>
      {pauses !== null && <li>{pauses ? t.say.pauses : t.say.runsOn}</li>}
      {within !== null && <li>{t.say.within(within)}</li>}
      {tacit.decision !== 'none' && <li>{t.say.tacit[tacit.decision](after, tacit.ground)}</li>}
      {rules.central && <li>{t.say.central(rules.central.system, rules.central.owner)}</li>}
      {rules.remoteDays > 0 && <li>{t.say.remote(rules.remoteDays, rules.remoteCommunes.length)}</li>}
    </ul>
  )
}
