import type { ComponentChildren } from 'preact'
import { allow } from '#platform/actor.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { editFormsAct } from '../acts.ts'
import type { Text } from '../definition.ts'
import { urls } from '../urls.ts'
import { en } from './form-layout.en.ts'
import { vi } from './form-layout.vi.ts'

export type FormPlace = 'overview' | 'build' | 'try' | 'publish' | 'history'

export type FormLayoutProps = {
  form: { code: string; title: Text; agencyPath: string }
  current: FormPlace
  /** The page's own title; the form's name stands in it or above it. */
  title: string
  children: ComponentChildren
}

/** Every page about one form: its name, and the ways to the others. */
export function FormLayout({ form, current, title, children }: FormLayoutProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, language } = useView()
  const mayEdit = allow(actor, editFormsAct, form.agencyPath)
  const all: [FormPlace, string][] = [
    ['overview', urls.form(form.code)],
    ['build', urls.build(form.code)],
    ['try', urls.try(form.code)],
    ['publish', urls.publish(form.code)],
    ['history', urls.history(form.code)],
  ]
  const places = all.filter(([place]) => mayEdit || (place !== 'build' && place !== 'publish'))
  return (
    <AdministrationLayout title={title} current="forms">
      <a class="govuk-back-link" href={href(urls.forms)}>
        {t.forms}
      </a>
      <span class="govuk-caption-l">
        {form.title[language]} ({form.code})
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <nav class="portal-form-places" aria-label={t.nav}>
        <ul>
          {places.map(([place, path]) => (
            <li key={place}>
              <a class="govuk-link" href={href(path)} aria-current={place === current ? 'page' : undefined}>
                {t[place]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </AdministrationLayout>
  )
}
