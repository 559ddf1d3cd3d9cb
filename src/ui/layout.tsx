import type { ComponentChildren } from 'preact'
import { Breadcrumbs, type Crumb } from './layout/breadcrumbs.tsx'
import { type Alternate, Document } from './layout/document.tsx'
import { Footer } from './layout/footer.tsx'
import { Header } from './layout/header.tsx'
import type { Section } from './layout/navigation.ts'

export { administers, hasDesk, placesOf as administrationPlacesOf } from './layout/administration.ts'
export { AdministrationLayout } from './layout/administration-layout.tsx'
export { DeskLayout, type DeskLayoutProps, type RailItem } from './layout/desk-layout.tsx'
export { SearchForm } from './layout/search-form.tsx'

export type LayoutProps = {
  /** For the browser's tab; the page draws its own h1. */
  title: string
  children: ComponentChildren
  section?: Section
  breadcrumbs?: readonly Crumb[]
  /** reading (the default): at most 70 characters a line. wide: the page arranges the whole width itself. */
  width?: 'reading' | 'wide' | 'full'
  /** The search box in the header; a page with a larger one of its own does without. */
  search?: boolean
  description?: string
  /** The same for machines, such as a feed. */
  alternates?: readonly Alternate[]
}

/** A page for citizens and businesses. */
export function Layout(props: LayoutProps) {
  const { width = 'reading' } = props
  return (
    <Document title={props.title} description={props.description} alternates={props.alternates}>
      <Header section={props.section} search={props.search ?? true} />
      <div class={width === 'full' ? 'portal-page portal-page--full' : 'portal-page portal-width'}>
        {props.breadcrumbs && <Breadcrumbs crumbs={props.breadcrumbs} />}
        <main id="main" class={`portal-main portal-main--${width}`} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Footer />
    </Document>
  )
}
