import type { ComponentChildren } from 'preact'
import { assetUrl } from '#platform/http/assets.ts'
import { useView } from './view.tsx'

export function Layout(props: { title: string; children: ComponentChildren }) {
  const { language } = useView()
  return (
    <html lang={language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <link rel="stylesheet" href={assetUrl('portal', '.css')} />
      </head>
      <body class="govuk-template__body">
        <main id="main">{props.children}</main>
        <script type="module" src={assetUrl('portal', '.js')} />
      </body>
    </html>
  )
}
