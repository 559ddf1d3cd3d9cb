import { Button, Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Decision, DecisionFault } from '../decisions/decision.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { DecisionItemsProps } from './decision-items.page.tsx'
import { en } from './manage-decisions.en.ts'
import { vi } from './manage-decisions.vi.ts'

type PublishFormProps = {
  decision: Decision
  faults: readonly DecisionFault[]
  items: DecisionItemsProps
  isOwnWork: boolean
}

/** The button that publishes, or every reason why there is none yet, each leading to where it is mended. */
export function PublishForm({ decision, faults, items, isOwnWork }: PublishFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const unfinished = items.taken.filter((it) => it.gaps > 0)
  const isReady = faults.length === 0 && unfinished.length === 0 && !isOwnWork
  return (
    <Card title={t.publishTitle} tone="accent">
      {isReady ? (
        <>
          <p class="govuk-body">{t.publishText(formatDay(decision.effectiveOn!, language))}</p>
          <Form action={href(urls.publishDecision(decision.id))}>
            <Button>{t.publish}</Button>
          </Form>
        </>
      ) : (
        <>
          <p class="govuk-body">{t.publishNot}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {faults.map((it) => (
              <li key={it.field + it.fault}>
                <a class="govuk-link" href={`#${it.field === 'items' ? 'main' : it.field}`}>
                  {t.faults[`${it.field} ${it.fault}`]}
                </a>
              </li>
            ))}
            {unfinished.map((it) => (
              <li key={it.draftId}>
                <a class="govuk-link" href={href(urls.draft(it.draftId))}>
                  {procedureTitle(it.name)}: {t.gapsOf(it.gaps)}
                </a>
              </li>
            ))}
            {isOwnWork && <li>{t.publishOther}</li>}
          </ul>
        </>
      )}
    </Card>
  )
}
