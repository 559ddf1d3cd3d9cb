/** A form goes once: a second click while the first is on its way does nothing. (The server would see the same token.) */
export function enhance(element: HTMLElement): void {
  const form = element as HTMLFormElement
  let sent = false
  const free = () => {
    sent = false
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-busy')
  }
  form.addEventListener('submit', (event) => {
    if (sent) {
      event.preventDefault()
      return
    }
    sent = true
    event.submitter?.setAttribute('aria-busy', 'true')
    setTimeout(free, 10_000)
  })
  // Back from the next page, as it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) free()
  })
}
