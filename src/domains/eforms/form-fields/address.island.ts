type Unit = { code: string; name: string; fullName?: string }
type Inside = 'listed' | 'named' | 'country'

/**
 * Loads the communes as soon as a province is chosen; where there is no list, or abroad, their place becomes a box for the
 * name. When loading fails, the button that works without us comes back.
 */
export function enhance(element: HTMLElement): void {
  const province = element.querySelector<HTMLSelectElement>('select[name$=".provinceCode"]')
  const shown = element.querySelector<HTMLInputElement>('input[name$="._shown"]')
  const reload = element.querySelector<HTMLElement>('.portal-address__reload')
  if (!province || !shown || !reload) return
  reload.hidden = true
  let latest = 0

  const ask = (how: Inside, options: readonly HTMLOptionElement[] = []) => {
    const group = element.querySelector<HTMLElement>('.portal-address__inside .govuk-form-group')
    if (group) askInside(group, { how, options, words: element.dataset })
  }

  const showCommunes = async () => {
    const mine = ++latest
    shown.value = ''
    ask('listed', [new Option('…', '')])
    if (province.value === '') return
    if (province.value === element.dataset.abroad) {
      ask('country')
      shown.value = province.value
      return
    }
    try {
      const answer = await fetch(`/don-vi-hanh-chinh/${encodeURIComponent(province.value)}/xa`, {
        headers: { accept: 'application/json' },
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const units = (await answer.json()) as Unit[]
      if (mine !== latest) return
      if (units.length === 0) ask('named')
      else
        ask('listed', [
          new Option(element.dataset.choose, ''),
          ...units.map((unit) => new Option(unit.fullName ?? unit.name, unit.code)),
        ])
      shown.value = province.value
    } catch {
      if (mine !== latest) return
      ask('listed', [new Option(element.dataset.failed, '')])
      reload.hidden = false
    }
  }
  province.addEventListener('change', showCommunes)
  // Chosen before this was here, or put back by the browser: the list is of another province.
  if (province.value !== shown.value) void showCommunes()
}

/** Makes the field a list or a box, under the name it had: its label, hint and error go with it. */
function askInside(
  group: HTMLElement,
  it: { how: Inside; options: readonly HTMLOptionElement[]; words: DOMStringMap },
): void {
  const old = group.querySelector<HTMLSelectElement | HTMLInputElement>('select, input')
  const label = group.querySelector('.govuk-label')
  if (!old || !label) return
  const control = document.createElement(it.how === 'listed' ? 'select' : 'input')
  control.className = it.how === 'listed' ? 'govuk-select' : 'govuk-input'
  control.id = old.id
  control.name = old.name
  if (control instanceof HTMLInputElement) control.maxLength = 100
  else control.replaceChildren(...it.options)
  if (label.firstChild) label.firstChild.textContent = (it.how === 'country' ? it.words.country : it.words.listed) ?? ''
  group.classList.remove('govuk-form-group--error')
  for (const said of group.querySelectorAll('.govuk-hint, .govuk-error-message')) said.remove()
  if (it.how === 'named') {
    const hint = Object.assign(document.createElement('div'), { id: `${old.id}-hint`, className: 'govuk-hint' })
    hint.textContent = it.words.hint ?? ''
    label.after(hint)
    control.setAttribute('aria-describedby', hint.id)
  }
  old.replaceWith(control)
}
