/** On a phone the rail scrolls sideways: where the reader is stands in sight. */
export function enhance(rail: HTMLElement): void {
  const list = rail.querySelector<HTMLElement>('.portal-rail__list')
  const current = rail.querySelector<HTMLElement>('[aria-current]')
  if (!list || !current || list.scrollWidth <= list.clientWidth) return
  list.scrollLeft = current.offsetLeft - list.offsetLeft - 16
}
