const storedAs = 'portal-desk-keys'

/** Single keys disturb people who speak to their computer: they can be turned off (WCAG 2.1.4). One switch for the desk. */
export function keysAreOn(): boolean {
  return localStorage.getItem(storedAs) !== 'off'
}

/** A button in `place` that turns the keys off and on; its words stand in `words`. */
export function offerSwitch(place: HTMLElement, words: DOMStringMap): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'portal-link-button'
  const say = () => {
    button.textContent = (keysAreOn() ? words.keysOff : words.keysOn) ?? ''
  }
  button.addEventListener('click', () => {
    localStorage.setItem(storedAs, keysAreOn() ? 'off' : 'on')
    say()
  })
  say()
  place.append(button)
}

/** Letters belong to what is being written. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field = target.closest('input, textarea, select, [contenteditable]')
  return field !== null && !(field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
}

/**
 * A dialog that `?` opens, and the keys of the page: each presses, or goes to, what carries it as `data-key`; digits choose
 * among `data-key-choices`. On the page that lists the keys there is only the switch.
 */
export function enhance(element: HTMLElement): void {
  const place = element.querySelector<HTMLElement>('[data-keys-switch]')
  if (place) offerSwitch(place, element.dataset)
  // What an act led to is where one reads on.
  document.querySelector<HTMLElement>('[data-focus-here]')?.focus()
  if (!(element instanceof HTMLDialogElement)) return
  const dialog = element
  document.addEventListener('keydown', (event) => {
    if (!keysAreOn() || dialog.open || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === '?') {
      event.preventDefault()
      dialog.showModal()
    } else if (/^[a-z1-9]$/i.test(event.key) && press(event.key.toLowerCase())) event.preventDefault()
  })
}

function press(key: string): boolean {
  const radios = document.querySelectorAll<HTMLInputElement>('[data-key-choices] input[type=radio]')
  const target = radios[Number(key) - 1] ?? document.querySelector<HTMLElement>(`[data-key~="${key}"]`)
  if (!target) return false
  const field = target.querySelector<HTMLElement>('textarea')
  target.focus()
  if (field) field.focus()
  else target.click()
  return true
}
