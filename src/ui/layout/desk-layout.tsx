import type { ComponentChildren, VNode } from 'preact'
import { formatNumber } from '../format.ts'
import { useHref, useTexts, useView } from '../view.tsx'
import { Document } from './document.tsx'
import { Brand } from './header.tsx'
import { en } from './layout.en.ts'
import { vi } from './layout.vi.ts'
import { Tools } from './tools.tsx'

/** `count` is a text where counting stopped: "99+". */
export type RailItem = { text: string; href: string; count?: number | string; current?: boolean }

export type DeskLayoutProps = {
  title: string
  /** The queues, with what waits in each. */
  rail: readonly RailItem[]
  /** Below the queues: the keys. */
  railNote?: VNode
  /** The administrators' pages: another name above, another rail. */
  administration?: boolean
  children: ComponentChildren
}

/** The officers' desk: denser, with a rail of queues. */
export function DeskLayout(props: DeskLayoutProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, demonstration, language } = useView()
  const place = props.administration ? t.administration : t.desk
  return (
    <Document title={props.title} bodyClass="portal-desk" office>
      <header class="portal-header">
        {demonstration && <p class="portal-demonstration">{t.demonstration}</p>}
        <div class="portal-bar">
          <div class="portal-bar__in">
            <Brand
              name={place.name}
              motto={actor.agency?.name ?? t.portal}
              href={href(props.administration ? '/quan-tri' : '/can-bo')}
            />
            <Tools />
          </div>
        </div>
      </header>
      <div class="portal-desk__in">
        <div class="portal-rail">
          <nav aria-label={place.rail} data-island="rail">
            <ul class="portal-rail__list">
              {props.rail.map((item) => (
                <li key={item.href}>
                  <a class="portal-rail__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
                    {item.text}
                    {item.count !== undefined && (
                      <span class="portal-rail__count">
                        {typeof item.count === 'number' ? formatNumber(item.count, language) : item.count}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {props.railNote && (
            <aside class="portal-rail__note" aria-label={t.desk.keys}>
              {props.railNote}
            </aside>
          )}
        </div>
        <main id="main" class="portal-desk__main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </Document>
  )
}
