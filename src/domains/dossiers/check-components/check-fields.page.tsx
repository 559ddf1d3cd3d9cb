import { RadioField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import type { ActView } from '../desk/act-page.page.tsx'
import { typedText } from '../desk/act-page.page.tsx'
import { en } from './check-components.en.ts'
import { vi } from './check-components.vi.ts'
import { componentStates } from './component-check.ts'
import type { ComponentTick } from './component-tick.sql.ts'

export type CheckFieldsProps = {
  view: ActView
  papers: readonly string[]
  /** As somebody found them beside the answers (compare-papers): the check begins with it. */
  ticks: readonly ComponentTick[]
}

/** Each component with how it was found. What is wanting leads to the request for a supplement, where the words are written. */
export function CheckFields({ view, papers, ticks }: CheckFieldsProps) {
  const t = useTexts({ vi, en })
  const components = [...papers.map((name, index) => [String(index), name] as const), ['answers', t.answers] as const]
  const found = (choice: string, name: string) =>
    ticks.find((tick) => tick.component === (choice === 'answers' ? '' : name))?.state ?? 'complete'
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <p class="govuk-body">{t.lead}</p>
      {components.map(([choice, name]) => (
        <RadioField
          key={choice}
          name={`check-${choice}`}
          label={name}
          value={typedText(view, `check-${choice}`) || found(choice, name)}
          inline
          options={componentStates.map((value) => ({ value, text: t.states[value] }))}
        />
      ))}
    </>
  )
}
