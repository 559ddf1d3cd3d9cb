import { Details } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { IndexedProcedure } from '../search/search-index.ts'
import { urls } from '../urls.ts'
import { en } from './find-procedure.en.ts'
import { vi } from './find-procedure.vi.ts'
import { distinguished, type Group, groupsOf } from './groups.ts'
import { Result } from './result-list.page.tsx'

const shownOfGroup = 5
const shownWords = 12

/** What a question found: near-equals stand together under "which of these?", with what tells them apart. */
export function GroupedResults({ items }: { items: readonly IndexedProcedure[] }) {
  return (
    <ul class="portal-results">
      {groupsOf(items).map((group) =>
        group.members.length === 1 ? (
          <Result key={group.members[0]!.id} procedure={group.members[0]!} level={3} />
        ) : (
          <GroupItem key={group.members[0]!.id} group={group} />
        ),
      )}
    </ul>
  )
}

function GroupItem({ group }: { group: Group }) {
  const t = useTexts({ vi, en })
  const { members, shared } = group
  const [shown, more] = [members.slice(0, shownOfGroup), members.slice(shownOfGroup)]
  return (
    <li class="portal-results__item">
      <h3 class="portal-results__title">{t.whichOf(capitalised(shortened(shared)), members.length)}</h3>
      <Members members={shown} shared={shared} />
      {more.length > 0 && (
        <Details summary={t.moreOfGroup(more.length)}>
          <Members members={more} shared={shared} />
        </Details>
      )}
    </li>
  )
}

function Members({ members, shared }: { members: readonly IndexedProcedure[]; shared: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <ul class="govuk-list govuk-list--spaced portal-results__group">
      {members.map((it) => {
        const parts = distinguished(it.title, shared)
        const levels = it.levels.map((level) => t.levels[level] ?? level).join(', ')
        return (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.procedure(it.code))}>
              {parts.before !== '' && <strong>{parts.before} </strong>}
              {shortened(parts.shared)}
              {parts.after !== '' && <strong> {shortened(parts.after)}</strong>}
            </a>
            <p class="portal-results__meta">
              {[levels, it.province === undefined ? '' : it.promulgatorName, `${t.code} ${it.code}`]
                .filter((text) => text !== '')
                .join(' · ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** The first words of a long text; the whole stands on the procedure's page. */
function shortened(text: string): string {
  const words = text.split(' ')
  return words.length <= shownWords ? text : `${words.slice(0, shownWords).join(' ')}…`
}
