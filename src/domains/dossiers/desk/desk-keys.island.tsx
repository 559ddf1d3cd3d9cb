import { isTyping, keysAreOn, offerSwitch } from './page-keys.island.ts'

/**
 * J and K move through the rows, Enter opens, X ticks the row's box, A and B lead to accepting and to asking for more, / goes
 * to the search.
 * Single keys disturb people who speak to their computer: a button turns them off (WCAG 2.1.4).
 */
export function enhance(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-dossier]')]
  let current = -1
  const note = document.querySelector<HTMLElement>('[data-keys-off]')
  if (note) offerSwitch(note, note.dataset)

  offerAll(list)

  function move(to: number): void {
    const link = links[Math.max(0, Math.min(links.length - 1, to))]
    if (!link) return
    links[current]?.closest('tr')?.classList.remove('portal-table__row--highlight')
    current = links.indexOf(link)
    link.closest('tr')?.classList.add('portal-table__row--highlight')
    link.focus()
  }

  document.addEventListener('keydown', (event) => {
    if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const link = links[current]
    switch (event.key.toLowerCase()) {
      case 'j':
        return move(current + 1)
      case 'k':
        return move(current - 1)
      case 'a':
        if (link) location.assign(below(link, 'tiep-nhan'))
        return
      case 'b':
        if (link) location.assign(below(link, 'yeu-cau-bo-sung'))
        return
      case 'x':
        return link?.closest('tr')?.querySelector<HTMLInputElement>('input[name=chon]')?.click()
      case '/':
        event.preventDefault()
        document.querySelector<HTMLInputElement>('input[name=q]')?.focus()
    }
  })
  list.addEventListener('focusin', (event) => {
    const at = links.indexOf(event.target as HTMLAnchorElement)
    if (at >= 0) current = at
  })
}

/** Ticks all boxes of the page, or none, and says how many are ticked. Without a script the link leads to such a page. */
function offerAll(list: HTMLElement): void {
  const link = list.querySelector<HTMLAnchorElement>('a[data-pick-all]')
  if (!link) return
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[name=chon]')]
  const count = document.createElement('span')
  count.setAttribute('role', 'status')
  link.after(' ', count)
  const ticked = () => boxes.filter((it) => it.checked).length
  const say = () => {
    link.textContent = (ticked() === boxes.length ? link.dataset.pickNone : link.dataset.pickAll) ?? ''
    count.textContent = ticked() === 0 ? '' : `${ticked()} ${link.dataset.pickCount}`
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const all = ticked() < boxes.length
    for (const box of boxes) box.checked = all
    say()
  })
  list.addEventListener('change', say)
  say()
}

/** An act's page below a dossier's; a part of a joined-up dossier stays named. */
function below(link: HTMLAnchorElement, slug: string): string {
  const address = new URL(link.href)
  address.pathname += `/${slug}`
  return address.href
}
