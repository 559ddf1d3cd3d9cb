import { useHref, useTexts, useView } from '../view.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'
import { footerLinks } from './navigation.ts'

export function Footer() {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { hotline } = useView()
  return (
    <footer class="portal-footer">
      <div class="portal-width portal-footer__in">
        <div>
          <strong>{t.portal}</strong>
          <p class="portal-footer__text">{t.footer.hours}</p>
          <p class="portal-footer__text">
            {t.footer.hotline}{' '}
            <a class="portal-footer__link" href={`tel:${hotline}`}>
              {hotline}
            </a>
          </p>
        </div>
        <nav aria-label={t.footer.title}>
          <ul class="portal-footer__list">
            {footerLinks.map((link) => (
              <li key={link.path}>
                <a class="portal-footer__link" href={link.path.startsWith('/api/') ? link.path : href(link.path)}>
                  {t.footer.links[link.text]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
