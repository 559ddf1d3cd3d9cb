/** Where something would be dropped: the part to mark, on which side, and the path before which it would stand. */
export type Drop = { part: HTMLElement; side: 'before' | 'after' | 'inside'; before: string }

/**
 * What a pointer over the outline means. The upper half of a row is before it, the lower half after it, or into it when it
 * can hold something; the margin beside what a group holds is after the group; the rest of a page is its end. Nothing moves
 * to make room while something is dragged, or the pointer would no longer be where it was aimed.
 */
export function dropAt(
  root: HTMLElement,
  dragged: HTMLElement | undefined,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Drop | undefined {
  const at = document.elementFromPoint(clientX, clientY)
  if (!at || !root.contains(at) || dragged?.contains(at)) return undefined
  const part = at.closest<HTMLElement>('[data-path]')
  if (!part) {
    const page = at.closest<HTMLElement>('[data-page]')
    const isHeading = at.closest('.portal-outline__row') !== null
    return page ? { part: page, side: 'inside', before: `${page.dataset.page}.${isHeading ? 0 : 999}` } : undefined
  }
  const path = part.dataset.path!
  const row = part.querySelector(':scope > .portal-outline__row')!.getBoundingClientRect()
  if (clientY < row.top + row.height / 2) return { part, side: 'before', before: path }
  const isInRow = clientY <= row.bottom
  if (isInRow && part.dataset.holds !== undefined) return { part, side: 'inside', before: `${path}.0` }
  return { part, side: 'after', before: path.replace(/\d+$/, (index) => String(Number(index) + 1)) }
}

/** Shows where it would be dropped. */
export function mark(root: HTMLElement, drop: Drop | undefined): void {
  for (const side of ['before', 'after', 'inside'] as const) {
    const name = `portal-outline--${side}`
    for (const it of root.querySelectorAll(`.${name}`))
      if (it !== drop?.part || side !== drop.side) it.classList.remove(name)
    if (drop?.side === side) drop.part.classList.add(name)
  }
}
