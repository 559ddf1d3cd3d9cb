import { Details } from '#ui/parts.tsx'
import { Tags } from '#ui/parts/tag.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { databaseOf, type HeldRow } from '../held-papers/held-papers.ts'
import { isOnline } from '../procedure.ts'
import type { ProcedureComponent, ProcedureRecord } from '../record.ts'
import { Lines } from './lines.page.tsx'
import { isOnlyIf } from './only-if.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** "Bạn cần chuẩn bị": the papers by group, with how many, which forms, and where each is from. */
export function Components({ record, held = [] }: { record: ProcedureRecord; held?: readonly HeldRow[] }) {
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
          <Group {...{ group, isOnline: isOnline(record), held }} isFolded={isFolded && group.name !== ''} />
        </div>
      ))}
    </section>
  )
}

type GroupProps = {
  group: ProcedureRecord['componentGroups'][number]
  isOnline: boolean
  isFolded: boolean
  held: readonly HeldRow[]
}

/** Many cases, each with its own papers: the reader opens the one that is theirs. */
function Group({ group, isOnline, isFolded, held }: GroupProps) {
  const list = (
    <ul class="portal-papers__list">
      {group.components.map((component, i) => (
        <Component key={i} {...{ component, isOnline, held }} />
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

type ComponentProps = { component: ProcedureComponent; isOnline: boolean; held: readonly HeldRow[] }

function Component({ component, isOnline, held }: ComponentProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const database = databaseOf({ code: component.code, names: [component.name] }, held)
  const facts = [
    database ? t.lookedUp(language === 'en' ? database.nameEn : database.name) : '',
    component.originals > 0 ? t.originals(component.originals) : '',
    component.copies > 0 ? t.copies(component.copies) : '',
    component.electronicForm && !isOnline ? t.electronicForm : '',
    ...component.forms.map((it) => `${t.forms}: ${it.name}`),
  ].filter((it) => it !== '')
  const ofPaper = useTags(component, isOnline)
  const tags = database ? [{ tone: 'done' as const, text: t.notToSend }] : ofPaper
  return (
    <li class="portal-papers__item">
      <div class="portal-papers__paper">
        <div class="portal-papers__name">
          <Lines text={component.name} />
        </div>
        {tags.length > 0 && <Tags items={tags} />}
      </div>
      {facts.length > 0 && <p class="portal-papers__facts">{facts.join(' · ')} </p>}
    </li>
  )
}

/** What a paper asks of the reader, seen at a glance. */
function useTags({ electronicForm, resultOfOther, name }: ProcedureComponent, isOnline: boolean) {
  const t = useTexts({ vi, en })
  return [
    ...(electronicForm && isOnline ? [{ tone: 'done' as const, text: t.filledInHere }] : []),
    ...(resultOfOther ? [{ tone: 'progress' as const, text: t.resultOfOther }] : []),
    ...(isOnlyIf(name) ? [{ tone: 'neutral' as const, text: t.onlyIf }] : []),
  ]
}
