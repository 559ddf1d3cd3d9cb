import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Icon, iconNames } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { FormSamples } from './form-samples.page.tsx'
import { en } from './gallery.en.ts'
import { vi } from './gallery.vi.ts'
import { PartSamples } from './part-samples.page.tsx'
import { TableSample } from './table-sample.page.tsx'

const colours = [
  'lacquer',
  'lacquer-dark',
  'lacquer-tint',
  'gold',
  'gold-tint',
  'ink',
  'ink-soft',
  'paper',
  'silk',
  'line',
  'indigo',
  'indigo-tint',
  'jade',
  'jade-tint',
  'amber',
  'amber-tint',
  'focus',
]

/** Every component on one page, to look at after a change and to copy from. */
export function GalleryPage() {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title} width="wide" breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.title }]}>
      <div class="portal-gallery">
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <ButtonLink kind="secondary" href={href('/kham-pha-giao-dien/ban-lam-viec')}>
          {t.desk}
        </ButtonLink>
        <PartSamples />
        <Part title={t.tables}>
          <TableSample />
        </Part>
        <Part title={t.forms}>
          <FormSamples />
        </Part>
        <Part title={t.type}>
          <Type />
        </Part>
        <Part title={t.colours}>
          <ul class="portal-gallery__swatches">
            {colours.map((name) => (
              <li key={name}>
                <span class={`portal-gallery__swatch portal-gallery__swatch--${name}`} />
                {name}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t.icons}>
          <ul class="portal-gallery__icons">
            {iconNames.map((name) => (
              <li key={name}>
                <Icon name={name} /> {name}
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </Layout>
  )
}

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="portal-gallery__part">
      <h2 class="govuk-heading-l">{title}</h2>
      {children}
    </section>
  )
}

function Type() {
  const t = useTexts({ vi, en })
  return (
    <>
      <p class="govuk-heading-xl">42 – {t.home}</p>
      <p class="govuk-heading-l">34 – {t.home}</p>
      <p class="govuk-heading-m">26 – {t.home}</p>
      <p class="govuk-heading-s">19 – {t.home}</p>
      <p class="govuk-body-l">{t.paragraph}</p>
      <p class="govuk-body">
        {t.paragraph}{' '}
        <a class="govuk-link" href="#main">
          {t.link}
        </a>
        .
      </p>
      <p class="govuk-body-s">{t.paragraph}</p>
    </>
  )
}
