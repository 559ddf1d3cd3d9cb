/** A menu closes when one presses Escape, clicks beside it, or leaves it with the keyboard. */
export function enhance(element: HTMLElement): void {
  const menu = element as HTMLDetailsElement
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  menu.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null
    if (to && !menu.contains(to)) menu.open = false
  })
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false
  })
}
