import { Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Icon } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ItemFound } from '../named-items/named-items.sql.ts'
import type { PartKey } from '../parts.ts'
import { urls } from '../urls.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'

export type PickItemProps = {
  draftId: string
  part: PartKey
  /** The list on the form, such as `componentGroups.0.components`. */
  into: string
  list: string
  q: string
  items: readonly Pick<ItemFound, 'key' | 'code' | 'name' | 'uses'>[]
}

/** Chooses a paper, a result, a legal basis from what published procedures name already. */
export function PickItemPage({ draftId, part, into, list, q, items }: PickItemProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = t.pickTitle(t.lists[list] ?? list)
  const address = href(urls.draftPick(draftId, part))
  return (
    <AdministrationLayout title={title} current="procedures">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.pickLead}</p>
      <form
        class="portal-search portal-search--pick"
        action={address}
        method="get"
        role="search"
        data-island="search-box"
        data-source={href(urls.draftSuggest(draftId, part, into))}
        data-list-label={title}
        data-found={t.pickFound}
        data-none={t.pickNone}
      >
        <label class="govuk-visually-hidden" for="pick">
          {t.pickSearch}
        </label>
        <input
          class="portal-search__input"
          id="pick"
          name="q"
          type="search"
          value={q}
          placeholder={t.pickSearch}
          maxlength={200}
          autocomplete="off"
        />
        <HiddenField name="vao" value={into} />
        <button class="portal-search__button" type="submit" aria-label={t.pickButton}>
          <Icon name="search" />
        </button>
      </form>
      {items.length === 0 && (
        <EmptyState title={t.pickNone} icon="search">
          <p class="govuk-body">{t.pickNoneText}</p>
        </EmptyState>
      )}
      <ul class="govuk-list portal-pick">
        {items.map((it) => (
          <li key={it.key} class="portal-pick__item">
            <div>
              <p class="govuk-body">{it.name}</p>
              <p class="govuk-body-s">
                {[it.code, it.uses > 0 ? t.pickUses(it.uses) : ''].filter((one) => one !== '').join(' · ')}
              </p>
            </div>
            <Form action={address}>
              <HiddenField name="vao" value={into} />
              <HiddenField name="key" value={it.key} />
              <button type="submit" class="govuk-button govuk-button--secondary portal-list-edit__act">
                {t.pickAdd}
                <span class="govuk-visually-hidden"> {it.name}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.draftPart(draftId, part))}>
          {t.pickBack}
        </a>
      </p>
    </AdministrationLayout>
  )
}
