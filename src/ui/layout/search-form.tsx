import { Icon } from '../parts/icon.tsx'
import { useHref, useTexts } from '../view.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

export type SearchFormProps = {
  /** Different on a page that has two of them. */
  id: string
  value?: string
  placeholder?: string
  /** The large one of the home page. */
  large?: boolean
}

/** Looks for procedures; while typing, an island suggests some (`search-box`). */
export function SearchForm(props: SearchFormProps) {
  const href = useHref()
  const t = useTexts({ vi, en })
  return (
    <form
      class={`portal-search${props.large ? ' portal-search--large' : ''}`}
      action={href('/thu-tuc')}
      method="get"
      role="search"
      data-island="search-box"
      data-source={href('/thu-tuc/goi-y')}
      data-list-label={t.suggestions}
      data-found={t.suggestionsFound}
      data-none={t.suggestionsNone}
    >
      <label class="govuk-visually-hidden" for={props.id}>
        {t.search}
      </label>
      <input
        class="portal-search__input"
        id={props.id}
        name="q"
        type="search"
        value={props.value}
        placeholder={props.placeholder ?? t.searchHint}
        maxlength={200}
        autocomplete="off"
        enterkeyhint="search"
      />
      <button class="portal-search__button" type="submit" aria-label={props.large ? undefined : t.searchButton}>
        {props.large ? t.searchButton : <Icon name="search" />}
      </button>
    </form>
  )
}
