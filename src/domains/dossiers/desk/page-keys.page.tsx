import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './page-keys.en.ts'
import { vi } from './page-keys.vi.ts'

export type KeyedPage = 'queue' | 'dossier' | 'compare'

/** Letters as they stand on the keyboard, with what they do on this kind of page. */
export function KeyList({ page }: { page: KeyedPage }) {
  const t = useTexts({ vi, en })
  return (
    <ul class="portal-keys">
      {t.keys[page].map(([keys, does]) => (
        <li key={does}>
          {keys.split(' ').map((key) => (
            <>
              <kbd key={key}>{key}</kbd>{' '}
            </>
          ))}
          {does}
        </li>
      ))}
    </ul>
  )
}

/**
 * The keys of this page: `?` opens them, and single keys press what carries `data-key`. Without JavaScript it is a link to
 * the page that lists them all.
 */
export function PageKeys({ page }: { page: KeyedPage }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <p class="govuk-body-s portal-keys-link">
        <a class="govuk-link" href={href(urls.deskKeys)}>
          {t.title}
        </a>{' '}
        <kbd>?</kbd>
      </p>
      <dialog
        class="portal-dialog"
        data-island="page-keys"
        data-keys-off={t.off}
        data-keys-on={t.on}
        aria-labelledby="page-keys-title"
      >
        <h2 class="govuk-heading-m" id="page-keys-title">
          {t.title}
        </h2>
        <KeyList page={page} />
        <p class="govuk-body-s">
          <a class="govuk-link" href={href(urls.deskKeys)}>
            {t.all}
          </a>
        </p>
        <div data-keys-switch />
        <form method="dialog">
          <button class="govuk-button govuk-button--secondary" type="submit">
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  )
}
