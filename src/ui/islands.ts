import type { ComponentType } from 'preact'

type IslandModule = {
  /** A component put in place of what the server rendered, with the props from `data-props`. */
  Island?: ComponentType<never>
  /** Or a function that makes the existing HTML pleasanter. */
  enhance?: (element: HTMLElement) => void
}

/**
 * Brings the elements marked `data-island="name"` to life; only the islands that a page has are fetched. Without
 * JavaScript the page works as it is.
 */
export function startIslands(islands: Record<string, () => Promise<IslandModule>>): void {
  document.documentElement.classList.add('js-enabled')
  document.body.classList.add('govuk-frontend-supported')
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    for (const name of element.dataset.island!.split(' ')) {
      const load = islands[name]
      if (load) start(element, load).catch((error) => console.error(`island ${name}`, error))
    }
  }
}

async function start(element: HTMLElement, load: () => Promise<IslandModule>): Promise<void> {
  const island = await load()
  island.enhance?.(element)
  if (island.Island) {
    const { h, hydrate } = await import('preact')
    hydrate(h(island.Island, JSON.parse(element.dataset.props ?? '{}')), element)
  }
}
