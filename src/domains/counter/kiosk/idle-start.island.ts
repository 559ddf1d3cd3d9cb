/** So many seconds before the kiosk goes back to its start it asks whether somebody is still there. */
const warnSeconds = 20

/**
 * Without a touch or a key the kiosk is at its start again and nothing of the earlier person stays: not on the screen, not in
 * the fields, not behind the browser's way back. A countdown warns before, and one touch keeps the page.
 */
export function enhance(place: HTMLElement): void {
  const { start = '/', seconds = '90', warning = '', left = '', stay = '' } = place.dataset
  const idle = Number(seconds)
  let since = Date.now()
  const dialog = warningDialog({ warning, stay })
  document.body.append(dialog.element)
  const touched = () => {
    since = Date.now()
    if (dialog.element.open) dialog.element.close()
  }
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, touched, { passive: true })
  const leave = () => {
    for (const form of document.forms) form.reset()
    location.replace(start)
  }
  // A page that the browser kept whole must not come back with what it showed.
  addEventListener('pageshow', (event) => {
    if (event.persisted) leave()
  })
  setInterval(() => {
    const rest = Math.ceil(idle - (Date.now() - since) / 1000)
    if (rest <= 0) return leave()
    if (rest > warnSeconds) return
    dialog.count.textContent = left.replace('{n}', String(rest))
    if (!dialog.element.open) dialog.element.showModal()
  }, 500)
}

function warningDialog(text: { warning: string; stay: string }) {
  const element = document.createElement('dialog')
  element.className = 'portal-kiosk__idle'
  element.setAttribute('role', 'alertdialog')
  element.setAttribute('aria-labelledby', 'idle-warning')
  const heading = document.createElement('h2')
  heading.id = 'idle-warning'
  heading.textContent = text.warning
  const count = document.createElement('p')
  // Read aloud once with the warning; a number each second would not let anybody hear anything else.
  count.setAttribute('aria-live', 'off')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button'
  button.textContent = text.stay
  element.append(heading, count, button)
  return { element, count }
}
