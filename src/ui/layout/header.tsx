import { useHref, useTexts, useView } from '../view.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'
import { navigation, type Section } from './navigation.ts'
import { SearchForm } from './search-form.tsx'
import { Tools } from './tools.tsx'

/** Lacquer bar, gold line, and below them the sections. */
export function Header({ section, search }: { section?: Section; search: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { path, demonstration } = useView()
  return (
    <header class="portal-header">
      {demonstration && <p class="portal-demonstration">{t.demonstration}</p>}
      <div class="portal-bar">
        <div class="portal-width portal-bar__in">
          <Brand name={t.portal} motto={t.motto} href={href('/')} />
          <Tools />
        </div>
      </div>
      <div class="portal-sections">
        <div class="portal-width portal-sections__in">
          <nav class="portal-sections__nav" aria-label={t.sections}>
            <ul class="portal-sections__list">
              {navigation.map((item) => (
                <li key={item.section}>
                  <a
                    class="portal-sections__link"
                    href={href(item.path)}
                    aria-current={currentness(item, section, path)}
                  >
                    {t.navigation[item.section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {search && <SearchForm id="header-search" value={path.startsWith('/thu-tuc?') ? queryOf(path) : undefined} />}
        </div>
      </div>
    </header>
  )
}

export function Brand(props: { name: string; motto: string; href: string }) {
  return (
    <a class="portal-brand" href={props.href}>
      <img class="portal-brand__mark" src="/assets/mark.svg" alt="" width="44" height="44" />
      <span class="portal-brand__words">
        <strong class="portal-brand__name">{props.name}</strong>
        <span class="portal-brand__motto">{props.motto}</span>
      </span>
    </a>
  )
}

/** `page` when this very page is meant, `true` when the page lies within the section. */
function currentness(item: (typeof navigation)[number], section: Section | undefined, path: string) {
  if (path.split('?')[0] === item.path) return 'page'
  return item.section === section ? 'true' : undefined
}

function queryOf(path: string): string | undefined {
  return new URLSearchParams(path.split('?')[1]).get('q') ?? undefined
}
