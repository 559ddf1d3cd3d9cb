/** Loads the communes as soon as a province is chosen. When that fails, the button that works without us comes back. */
export function enhance(element: HTMLElement): void {
  const province = element.querySelector<HTMLSelectElement>('select[name$=".provinceCode"]')
  const commune = element.querySelector<HTMLSelectElement>('select[name$=".communeCode"]')
  const shown = element.querySelector<HTMLInputElement>('input[name$="._shown"]')
  const reload = element.querySelector<HTMLElement>('.portal-address__reload')
  if (!province || !commune || !shown || !reload) return
  reload.hidden = true
  let latest = 0

  const showCommunes = async () => {
    const mine = ++latest
    commune.replaceChildren(new Option('…', ''))
    shown.value = ''
    if (province.value === '') return
    try {
      const answer = await fetch(`/don-vi-hanh-chinh/${encodeURIComponent(province.value)}/xa`, {
        headers: { accept: 'application/json' },
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const units = (await answer.json()) as { code: string; name: string; fullName?: string }[]
      if (mine !== latest) return
      commune.replaceChildren(
        new Option(units.length === 0 ? element.dataset.none : element.dataset.choose, ''),
        ...units.map((unit) => new Option(unit.fullName ?? unit.name, unit.code)),
      )
      shown.value = province.value
    } catch {
      if (mine !== latest) return
      commune.replaceChildren(new Option(element.dataset.failed, ''))
      reload.hidden = false
    }
  }
  province.addEventListener('change', showCommunes)
  // Chosen before this was here, or put back by the browser: the list is of another province.
  if (province.value !== shown.value) void showCommunes()
}
