import type { ComponentChildren } from 'preact'
import { useHref, useTexts, useView } from '../view.tsx'
import { type AdministrationPlace, placesOf } from './administration.ts'
import { DeskLayout } from './desk-layout.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'

export type AdministrationLayoutProps = {
  title: string
  /** Undefined: the first page, which lists all. */
  current?: AdministrationPlace
  children: ComponentChildren
}

/** The administrators' pages: the desk's frame, with what this person may administer in its rail. */
export function AdministrationLayout({ title, current, children }: AdministrationLayoutProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, demonstration } = useView()
  const rail = [
    { text: t.administration.home, href: href('/quan-tri'), current: current === undefined },
    ...placesOf(actor, demonstration).map((place) => ({
      text: t.administration.places[place.name],
      href: href(place.path),
      current: current === place.name,
    })),
  ]
  return (
    <DeskLayout title={title} rail={rail} administration>
      {children}
    </DeskLayout>
  )
}
