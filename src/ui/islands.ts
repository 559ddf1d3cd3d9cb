import { type ComponentType, h, hydrate } from 'preact'

type IslandModule = {
  /** A component put in place of what the server rendered, with the props from `data-props`. */
  Island?: ComponentType<never>
  /** Or a function that makes the existing HTML pleasanter. */
  enhance?: (element: HTMLElement) => void
}

/** Brings the elements marked `data-island="name"` to life. Without JavaScript the page works as it is. */
export function startIslands(islands: Record<string, IslandModule>): void {
  document.documentElement.classList.add('js-enabled')
  document.body.classList.add('govuk-frontend-supported')
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    for (const name of element.dataset.island!.split(' ')) {
      const island = islands[name]
      if (!island) continue
      try {
        if (island.enhance) island.enhance(element)
        if (island.Island) hydrate(h(island.Island, JSON.parse(element.dataset.props ?? '{}')), element)
      } catch (error) {
        console.error(`island ${name}`, error)
      }
    }
  }
}
