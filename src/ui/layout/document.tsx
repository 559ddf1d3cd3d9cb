import type { ComponentChildren } from 'preact'
import { assetUrl } from '#platform/http/assets.ts'
import { inLanguagePath } from '#platform/language.ts'
import { useTexts, useView } from '../view.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

/** Another form of the page: its media type, address and name. */
export type Alternate = { type: string; href: string; title: string }

export type DocumentProps = {
  title: string
  description?: string
  /** The officers' pages: denser, with styles of their own. */
  office?: boolean
  /** Screens and kiosks, with styles of their own. */
  device?: boolean
  alternates?: readonly Alternate[] | undefined
  bodyClass?: string
  /** Without JavaScript the page comes anew after so many seconds: a screen that nobody touches. */
  refreshSeconds?: number
  children: ComponentChildren
}

/** The HTML around every page. */
export function Document(props: DocumentProps) {
  const { language, path, publicUrl } = useView()
  const t = useTexts({ vi, en })
  return (
    <html lang={language} class={`govuk-template${props.office ? ' portal-dense' : ''}`}>
      <head>
        <meta charset="utf-8" />
        <title>{props.title === t.portal ? t.portal : `${props.title} - ${t.portal}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#9b1c1f" />
        {props.description && <meta name="description" content={props.description} />}
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        {(['vi', 'en'] as const).map((it) => (
          <link key={it} rel="alternate" hreflang={it} href={publicUrl + inLanguagePath(path, it)} />
        ))}
        {props.alternates?.map((it) => (
          <link key={it.href} rel="alternate" type={it.type} href={it.href} title={it.title} />
        ))}
        {(['latin', 'vietnamese'] as const).map((it) => (
          <link
            key={it}
            rel="preload"
            href={`/assets/be-vietnam-pro-${it}-400-normal.woff2`}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={assetUrl('portal', '.css')} />
        {props.office && <link rel="stylesheet" href={assetUrl('office', '.css')} />}
        {props.device && <link rel="stylesheet" href={assetUrl('device', '.css')} />}
        {props.refreshSeconds !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
          </noscript>
        )}
        <script type="module" src={assetUrl('portal', '.js')} />
      </head>
      <body class={`govuk-template__body${props.bodyClass ? ` ${props.bodyClass}` : ''}`}>
        <a href="#main" class="govuk-skip-link">
          {t.skip}
        </a>
        {props.children}
      </body>
    </html>
  )
}
