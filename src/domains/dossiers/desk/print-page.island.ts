/** A button that prints: without JavaScript there is none, and the browser's own menu prints the same. */
export function enhance(place: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'portal-link-button'
  button.textContent = place.dataset.label ?? ''
  button.addEventListener('click', () => window.print())
  place.append(button)
}
