import type { ComponentChildren } from 'preact'
import { inLanguagePath } from '#platform/language.ts'
import { Document } from '#ui/layout/document.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { en } from './kiosk.en.ts'
import { vi } from './kiosk.vi.ts'

const idleSeconds = 90

/** Every page of a kiosk: large, without ways out into the portal, back at the start when nobody touches it. */
export function KioskFrame(props: {
  office: Office
  title: string
  atStart?: boolean
  /** The page shows something of somebody: it goes by itself also where there is no JavaScript. */
  personal?: boolean
  children: ComponentChildren
}) {
  const { office, title, atStart, personal } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const start = urls.kiosk(office.id)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <Document
      title={`${title}: ${office.name}`}
      bodyClass="portal-kiosk"
      device
      {...(personal && { refreshSeconds: idleSeconds })}
    >
      {/* The start too comes anew: what was typed goes, and the next person finds it in Vietnamese. */}
      <div
        data-island="idle-start"
        data-start={start}
        data-seconds={idleSeconds}
        data-warning={t.idle}
        data-left={t.idleLeft}
        data-stay={t.idleStay}
      />
      <header class="portal-kiosk__head">
        <p class="portal-kiosk__office">{office.name}</p>
        <nav class="portal-kiosk__ways" aria-label={title}>
          {!atStart && (
            <a class="portal-kiosk__way" href={href(start)}>
              {personal ? t.clear : t.start}
            </a>
          )}
          <a class="portal-kiosk__way" href={inLanguagePath(start, other)} lang={other} hreflang={other}>
            {t.otherLanguage}
          </a>
        </nav>
      </header>
      <main id="main" class="portal-kiosk__in" tabIndex={-1}>
        {props.children}
      </main>
    </Document>
  )
}
