/** Adds the button that shows a password, and hides it again before the form goes. */
export function enhance(element: HTMLElement): void {
  const input = element.querySelector('input')
  if (!input) return
  const { show = '', hide = '', shown = '', hidden = '' } = element.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'portal-password__toggle'
  button.setAttribute('aria-controls', input.id)
  const status = document.createElement('span')
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')

  const set = (visible: boolean) => {
    input.type = visible ? 'text' : 'password'
    button.textContent = visible ? hide : show
  }
  set(false)
  button.addEventListener('click', () => {
    const visible = input.type === 'password'
    set(visible)
    status.textContent = visible ? shown : hidden
  })
  // Browsers must not keep it as ordinary text.
  input.form?.addEventListener('submit', () => set(false))
  element.append(button, status)
}
