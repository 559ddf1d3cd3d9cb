import { Icon } from '../parts/icon.tsx'
import { useHref, useTexts, useView } from '../view.tsx'
import { AccountLinks } from './account-links.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

/** Language, help and account: a row on wide screens, one menu on a phone. CSS shows one of the two. */
export function Tools() {
  const t = useTexts({ vi, en })
  const { actor } = useView()
  const signedIn = actor.accountId !== null
  return (
    <nav class="portal-tools" aria-label={t.tools}>
      <div class="portal-tools__row">
        <LanguageLink />
        <HelpLink />
        {signedIn ? (
          <details class="portal-menu" data-island="menu">
            <summary class="portal-menu__button">
              <Icon name="circle-user-round" />
              <span class="portal-menu__name">{actor.name}</span>
              <Icon name="chevron-down" />
            </summary>
            <div class="portal-menu__panel">
              <AccountLinks />
            </div>
          </details>
        ) : (
          <SignInLink />
        )}
      </div>
      <details class="portal-menu portal-menu--phone" data-island="menu">
        <summary class="portal-menu__button" aria-label={t.menu}>
          <Icon name={signedIn ? 'circle-user-round' : 'menu'} />
          <span class="portal-menu__word">{t.menuShort}</span>
        </summary>
        <div class="portal-menu__panel">
          {signedIn ? (
            <>
              <p class="portal-menu__person">{actor.name}</p>
              <AccountLinks />
            </>
          ) : (
            <SignInLink />
          )}
          <LanguageLink icon />
          <HelpLink icon />
        </div>
      </details>
    </nav>
  )
}

function LanguageLink({ icon }: { icon?: boolean }) {
  const t = useTexts({ vi, en })
  const { language, path } = useView()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <a
      class="portal-menu__link"
      href={`/ngon-ngu/${other}?tiep=${encodeURIComponent(path)}`}
      lang={other}
      hreflang={other}
      rel="nofollow"
    >
      {icon && <Icon name="languages" />}
      {t.otherLanguage}
    </a>
  )
}

function HelpLink({ icon }: { icon?: boolean }) {
  const t = useTexts({ vi, en })
  const { hotline } = useView()
  return (
    <a class="portal-menu__link" href={`tel:${hotline}`}>
      {icon && <Icon name="phone" />}
      {t.help(hotline)}
    </a>
  )
}

function SignInLink() {
  const t = useTexts({ vi, en })
  const { path } = useView()
  const href = useHref()
  const back = path === '/' || path.startsWith('/dang-') ? '' : `?tiep=${encodeURIComponent(href(path))}`
  return (
    <a class="portal-signin" href={href('/dang-nhap') + back}>
      {t.signIn}
    </a>
  )
}
