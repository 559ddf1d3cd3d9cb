import { Form } from '../form/form.tsx'
import { Icon } from '../parts/icon.tsx'
import { useHref, useTexts, useView } from '../view.tsx'
import { administers, hasDesk } from './administration.ts'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

/** Where a signed-in person's own things are, and the way out. */
export function AccountLinks() {
  const { actor } = useView()
  const href = useHref()
  const t = useTexts({ vi, en })
  const links =
    actor.kind === 'officer'
      ? ([
          ...(hasDesk(actor) ? ([['/can-bo', t.account.desk, 'clipboard-list']] as const) : []),
          ...(administers(actor) ? ([['/quan-tri', t.account.administration, 'shield-check']] as const) : []),
          ['/chon-vai-tro', t.account.role, 'users-round'],
          ['/tai-khoan', t.account.account, 'settings'],
        ] as const)
      : ([
          ['/ho-so', t.account.dossiers, 'files'],
          ['/kho', t.account.store, 'layers'],
          ['/thong-bao', t.account.messages, 'bell'],
          ...(actor.mayChangeRole ? ([['/chon-vai-tro', t.account.role, 'users-round']] as const) : []),
          ['/tai-khoan', t.account.account, 'settings'],
        ] as const)
  return (
    <>
      {links.map(([path, text, icon]) => (
        <a key={path} class="portal-menu__link" href={href(path)}>
          <Icon name={icon} />
          {text}
        </a>
      ))}
      <Form action={href('/dang-xuat')} class="portal-menu__form">
        <button type="submit" class="portal-menu__link">
          <Icon name="log-out" />
          {t.signOut}
        </button>
      </Form>
    </>
  )
}
