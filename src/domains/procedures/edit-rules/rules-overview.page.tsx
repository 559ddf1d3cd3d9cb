import { Button, ButtonGroup, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, TaskList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Language } from '#platform/language.ts'
import { type RuleList, ruleLists } from '../rules/change-rules.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ProcedureRules } from '../rules/rules.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'
import { Findings } from './findings.page.tsx'
import type { WorkingRules } from './working-rules.ts'

export type RulesOverviewProps = {
  working: WorkingRules
  findings: readonly RuleFinding[]
  done: 'saved' | 'applied' | undefined
}

/** All rules of a procedure: what there is, what is wrong, and the way into the record. */
export function RulesOverviewPage({ working, findings, done }: RulesOverviewProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { procedure, rules, changed } = working
  const title = procedureTitle(procedure.record.name)
  return (
    <AdministrationLayout title={`${t.title}: ${title}`} current="rules">
      <a class="govuk-back-link" href={href(urls.rules())}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{title}</h1>
      {done && (
        <Notice tone="done" title={t[done]} live>
          {done === 'applied' && <p class="govuk-body">{t.appliedText}</p>}
        </Notice>
      )}
      {findings.length > 0 ? (
        <Notice tone="waiting" title={t.findingsTitle(findings.length)}>
          <Findings findings={findings} rules={rules} />
        </Notice>
      ) : (
        <Notice tone="info" title={t.soundTitle}>
          <p class="govuk-body">{t.soundText}</p>
        </Notice>
      )}
      {ruleLists.map((list) => (
        <section key={list}>
          <h2 class="govuk-heading-m">{t.lists[list]}</h2>
          <p class="govuk-body">{t.listHints[list]}</p>
          <Items working={working} list={list} findings={findings} />
          <Add working={working} list={list} />
        </section>
      ))}
      <p class="govuk-body">{changed ? t.changed : t.unchanged}</p>
      <ButtonGroup>
        {changed && findings.length === 0 && (
          <Form action={href(urls.applyRules(procedure.id))}>
            <Button>{t.apply}</Button>
          </Form>
        )}
        <a class="govuk-link" href={href(urls.eligibility(procedure))}>
          {t.see}
        </a>
      </ButtonGroup>
    </AdministrationLayout>
  )
}

type ListProps = { working: WorkingRules; list: RuleList }

function Items({ working, list, findings }: ListProps & { findings: readonly RuleFinding[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const names = namesOf(working.rules, list, { t, language })
  if (names.length === 0) return null
  return (
    <TaskList
      items={names.map(({ name, hint }, i) => {
        const count = findings.filter((it) => `${it.at}/`.startsWith(`${list}/${i}/`)).length
        return {
          title: name || t.unnamed,
          hint,
          href: href(urls.ruleItem(working.procedure.id, list, i)),
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

function Add({ working, list }: ListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.addRule(working.procedure.id))}>
      <HiddenField name="list" value={list} />
      <HiddenField name="seen" value={working.revision} />
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
