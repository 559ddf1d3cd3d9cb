import { Details } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import type { ProcedureComponent, ProcedureRecord } from '../record.ts'
import { Lines } from './lines.page.tsx'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** "Bạn cần chuẩn bị": the papers by group, with how many and which forms. */
export function Components({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const groups = record.componentGroups.filter((it) => it.name !== '' || it.components.length > 0)
  const isFolded = groups.length > 2 && groups.reduce((total, it) => total + it.components.length, 0) > 12
  return (
    <section>
      <h2 class="govuk-heading-l" id="chuan-bi">
        {t.prepare}
      </h2>
      {groups.length === 0 && <p class="govuk-body">{t.noComponents}</p>}
      {groups.map((group, i) => (
        <div key={i} class="portal-papers">
          <Group group={group} isFolded={isFolded && group.name !== ''} />
        </div>
      ))}
    </section>
  )
}

/** Many cases, each with its own papers: the reader opens the one that is theirs. */
function Group({ group, isFolded }: { group: ProcedureRecord['componentGroups'][number]; isFolded: boolean }) {
  const list = (
    <ul class="portal-papers__list">
      {group.components.map((component, i) => (
        <Component key={i} component={component} />
      ))}
    </ul>
  )
  if (isFolded && group.components.length > 0) return <Details summary={group.name}>{list}</Details>
  return (
    <>
      {group.name !== '' && <h3 class="govuk-heading-s">{group.name} </h3>}
      {list}
    </>
  )
}

function Component({ component }: { component: ProcedureComponent }) {
  const t = useTexts({ vi, en })
  const facts = [
    component.originals > 0 ? t.originals(component.originals) : '',
    component.copies > 0 ? t.copies(component.copies) : '',
    component.electronicForm ? t.electronicForm : '',
    component.resultOfOther ? t.resultOfOther : '',
    ...component.forms.map((it) => `${t.forms}: ${it.name}`),
    component.code === '' ? '' : `${t.componentCode} ${component.code}`,
  ].filter((it) => it !== '')
  return (
    <li class="portal-papers__item">
      <div class="portal-papers__name">
        <Lines text={component.name} />
      </div>
      <p class="portal-papers__facts">{facts.join(' · ')} </p>
    </li>
  )
}
