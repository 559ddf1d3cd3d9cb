type Suggestion = { code: string; name: string; href: string }

/** Suggests procedures while one types: a combobox with a list (ARIA pattern), arrow keys, Enter, Escape. */
export function enhance(form: HTMLElement): void {
  const input = form.querySelector('input')
  if (!input) return
  const list = createList(input, form.dataset.listLabel ?? '')
  const status = document.createElement('p')
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')
  form.append(list, status)

  const answers = new Map<string, Suggestion[]>()
  let shown: Suggestion[] = []
  let active = -1
  let timer = 0
  let asking: AbortController | undefined

  const point = (to: number) => {
    active = to
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === active))
    }
    const option = list.children[active]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }
  const show = (suggestions: Suggestion[]) => {
    shown = suggestions
    list.replaceChildren(...suggestions.map((it, index) => createOption(`${list.id}-${index}`, it)))
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    point(-1)
  }
  const ask = async (query: string) => {
    asking?.abort()
    asking = new AbortController()
    try {
      const found = answers.get(query) ?? (await fetchSuggestions(form.dataset.source ?? '', query, asking.signal))
      answers.set(query, found)
      if (input.value.trim() !== query || document.activeElement !== input) return
      show(found)
      status.textContent = found.length > 0 ? `${found.length} ${form.dataset.found}` : (form.dataset.none ?? '')
    } catch {
      // Without suggestions the form still works.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    const query = input.value.trim()
    if (query.length < 2) {
      asking?.abort()
      show([])
      return
    }
    timer = window.setTimeout(ask, 160, query)
  })
  input.addEventListener('keydown', (event) => {
    // While Vietnamese is being composed the keys belong to the input method.
    if (event.isComposing || list.hidden) return
    const count = shown.length
    if (event.key === 'ArrowDown') point(active + 1 >= count ? -1 : active + 1)
    else if (event.key === 'ArrowUp') point(active < 0 ? count - 1 : active - 1)
    else if (event.key === 'Escape') show([])
    else if (event.key === 'Enter' && active >= 0) location.assign(shown[active]!.href)
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => show([]))
  // Before the input loses its focus, and the list with it.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = (event.target as HTMLElement).closest('li')
    const chosen = shown[[...list.children].indexOf(option as Element)]
    if (chosen) location.assign(chosen.href)
  })
}

async function fetchSuggestions(source: string, query: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(`${source}?q=${encodeURIComponent(query)}`, {
    signal,
    headers: { accept: 'application/json' },
  })
  return answer.ok ? ((await answer.json()) as Suggestion[]).slice(0, 8) : []
}

function createList(input: HTMLInputElement, label: string): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = `${input.id}-list`
  list.className = 'portal-search__list'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  return list
}

function createOption(id: string, suggestion: Suggestion): HTMLLIElement {
  const option = document.createElement('li')
  option.id = id
  option.className = 'portal-search__option'
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const code = document.createElement('span')
  code.className = 'portal-search__code'
  code.textContent = suggestion.code
  option.append(suggestion.name, code)
  return option
}
