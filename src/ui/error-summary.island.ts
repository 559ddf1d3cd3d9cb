/** Takes the focus to the list of errors, and from there to the first control of a field, with its label in sight. */
export function enhance(summary: HTMLElement): void {
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a')
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    const label =
      field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${field.id}"]`)
    ;(label ?? field).scrollIntoView({ block: 'start' })
    field.focus({ preventScroll: true })
  })
}
