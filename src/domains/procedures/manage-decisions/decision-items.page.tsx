import { Form, HiddenField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { DraftKind } from '../drafts/draft.ts'
import { en as listEn } from '../list-drafts/list-drafts.en.ts'
import { vi as listVi } from '../list-drafts/list-drafts.vi.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './manage-decisions.en.ts'
import { vi } from './manage-decisions.vi.ts'

export type DecisionItem = { draftId: string; kind: DraftKind; code: string; name: string; gaps: number }
export type DecisionItemsProps = {
  decisionId: string
  taken: readonly DecisionItem[]
  ready: readonly DecisionItem[]
  mayChange: boolean
}

/** The procedures that a decision publishes, and the checked drafts that it could take in. */
export function DecisionItems({ decisionId, taken, ready, mayChange }: DecisionItemsProps) {
  const t = useTexts({ vi, en })
  return (
    <>
      <h2 class="govuk-heading-m">{t.inDecision}</h2>
      {taken.length === 0 && <p class="govuk-body">{t.inNone}</p>}
      <ItemList decisionId={decisionId} items={taken} what={mayChange ? 'remove' : null} />
      {mayChange && (
        <>
          <h3 class="govuk-heading-s">{t.ready}</h3>
          {ready.length === 0 && <p class="govuk-body">{t.readyNone}</p>}
          <ItemList decisionId={decisionId} items={ready} what="add" />
        </>
      )}
    </>
  )
}

function ItemList(props: { decisionId: string; items: readonly DecisionItem[]; what: 'add' | 'remove' | null }) {
  const t = useTexts({ vi, en })
  const list = useTexts({ vi: listVi, en: listEn })
  const href = useHref()
  return (
    <ul class="govuk-list portal-pick">
      {props.items.map((it) => (
        <li key={it.draftId} class="portal-pick__item">
          <div>
            <p class="govuk-body">
              <a class="govuk-link" href={href(urls.draft(it.draftId))}>
                {procedureTitle(it.name) || list.nameless}
              </a>
            </p>
            <p class="govuk-body-s">
              {it.code} · {list.kinds[it.kind]} · {it.gaps === 0 ? t.whole : t.gapsOf(it.gaps)}
            </p>
          </div>
          {props.what !== null && (
            <Form action={href(urls.decisionItems(props.decisionId))}>
              <HiddenField name="draft" value={it.draftId} />
              <HiddenField name="what" value={props.what} />
              <button type="submit" class="govuk-button govuk-button--secondary portal-list-edit__act">
                {t[props.what]}
                <span class="govuk-visually-hidden"> {it.name}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
