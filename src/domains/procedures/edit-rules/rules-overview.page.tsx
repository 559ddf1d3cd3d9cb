import { Button, ButtonGroup, ButtonLink, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, TaskList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Language } from '#platform/language.ts'
import type { Remark } from '../drafts/remark.sql.ts'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import { Remarks } from '../edit-part/remarks.page.tsx'
import { type RuleList, ruleLists } from '../rules/change-rules.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ProcedureRules } from '../rules/rules.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { DraftRules } from './draft-rules.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'
import { Finding } from './findings.page.tsx'

export type RulesOverviewProps = {
  open: DraftRules
  findings: readonly RuleFinding[]
  remarks: readonly Remark[]
  saved: boolean
}

/** All questions and rules of a draft: what there is, what is wrong, and trying them. */
export function RulesOverviewPage({ open, findings, remarks, saved }: RulesOverviewProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const href = useHref()
  const { draft, rules, mayWrite } = open
  const isEmpty = ruleLists.every((list) => rules[list].length === 0)
  return (
    <AdministrationLayout title={words.parts.rules} current="procedures">
      <p class="govuk-body-s">
        <a class="govuk-link" href={href(urls.draft(draft.id))}>
          {briefTitle(draft.record.name) || draft.record.code}
        </a>
      </p>
      <h1 class="govuk-heading-l">{words.parts.rules}</h1>
      {saved && <Notice tone="done" title={words.saved} live />}
      <Remarks remarks={remarks} />
      <p class="govuk-body">{t.lead}</p>
      {!mayWrite && <p class="govuk-inset-text">{words.readOnly}</p>}
      {findings.length > 0 && (
        <Notice tone="waiting" title={t.findingsTitle(findings.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {findings.map((finding, i) => (
              <li key={i}>
                <Finding draftId={draft.id} finding={finding} rules={rules} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {findings.length === 0 && !isEmpty && (
        <Notice tone="done" title={t.soundTitle}>
          <p class="govuk-body">{t.soundText}</p>
        </Notice>
      )}
      {rules.questions.length > 0 && (
        <ButtonLink kind="secondary" href={href(urls.draftEligibility(draft.id))}>
          {t.tryAll}
        </ButtonLink>
      )}
      {ruleLists.map((list) => (
        <section key={list}>
          <h2 class="govuk-heading-m">{t.lists[list]}</h2>
          <p class="govuk-body">{t.listHints[list]}</p>
          <Items open={open} list={list} findings={findings} />
          {mayWrite && <Add draftId={draft.id} list={list} />}
        </section>
      ))}
    </AdministrationLayout>
  )
}

type ItemsProps = { open: DraftRules; list: RuleList; findings: readonly RuleFinding[] }

function Items({ open, list, findings }: ItemsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const names = namesOf(open.rules, list, { t, language })
  if (names.length === 0) return null
  return (
    <TaskList
      items={names.map(({ name, hint }, i) => {
        const count = findings.filter((it) => `${it.at}/`.startsWith(`${list}/${i}/`)).length
        return {
          title: name || t.unnamed,
          hint,
          href: href(urls.ruleItem(open.draft.id, list, i)),
          status: count === 0 ? { text: t.sound } : { text: t.unsound(count), tone: 'waiting' },
        }
      })}
    />
  )
}

function namesOf(rules: ProcedureRules, list: RuleList, { t, language }: { t: typeof vi; language: Language }) {
  const say = (it: { vi: string; en: string }) => it[language] || it.vi
  switch (list) {
    case 'questions':
      return rules.questions.map((it) => ({ name: say(it.text), hint: `${it.id} · ${t.kinds[it.kind]}` }))
    case 'eligibility':
      return rules.eligibility.map((it) => ({ name: say(it.sentence), hint: it.condition }))
    case 'tables':
      return rules.tables.map((it) => ({
        name: [t.decides[it.decides], say(it.title)].filter((one) => one !== '').join(': '),
        hint: it.inputs.join(' | '),
      }))
    case 'examples':
      return rules.examples.map((it) => ({ name: it.name, hint: t.verdicts[it.expects.verdict] }))
  }
}

function Add({ draftId, list }: { draftId: string; list: RuleList }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.addRule(draftId))}>
      <HiddenField name="list" value={list} />
      <ButtonGroup>
        {list === 'tables' ? (
          (['fee', 'limit', 'case', 'papers'] as const).map((decides) => (
            <Button key={decides} kind="secondary" name="decides" value={decides}>
              {t.addTable[decides]}
            </Button>
          ))
        ) : (
          <Button kind="secondary">{t.add[list]}</Button>
        )}
      </ButtonGroup>
    </Form>
  )
}
