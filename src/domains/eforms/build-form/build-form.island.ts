/**
 * Dragging on top of the buttons: a part of the outline, or a kind from the palette, is dropped before another part. The
 * form is sent as if a button had been pressed, so the server decides what may stand where.
 */
export function enhance(root: HTMLElement): void {
  const form = root.closest('form')
  if (!form) return
  let dragged: { name: 'move' | 'add'; value: string } | undefined
  for (const part of root.querySelectorAll<HTMLElement>('.portal-outline__part[data-path]')) {
    part.draggable = true
    begin(part, () => ({ name: 'move', value: part.dataset.path! }))
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-kind]')) {
    button.draggable = true
    begin(button, () => ({ name: 'add', value: button.dataset.kind! }))
  }

  function begin(element: HTMLElement, what: () => typeof dragged): void {
    element.addEventListener('dragstart', (event) => {
      event.stopPropagation()
      dragged = what()
      event.dataTransfer?.setData('text/plain', dragged!.value)
      // After the picture of what is dragged was taken, or it would jump.
      setTimeout(() => showEnds(true))
    })
    element.addEventListener('dragend', () => {
      dragged = undefined
      showEnds(false)
      mark(undefined)
    })
  }

  function showEnds(shown: boolean): void {
    for (const end of root.querySelectorAll<HTMLElement>('.portal-outline__end')) end.hidden = !shown
  }

  function mark(target: HTMLElement | undefined): void {
    for (const it of root.querySelectorAll('.portal-outline--over')) it.classList.remove('portal-outline--over')
    target?.classList.add('portal-outline--over')
  }

  const targetOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-path]') ?? undefined
  root.addEventListener('dragover', (event) => {
    const target = targetOf(event)
    if (!dragged || !target) return
    event.preventDefault()
    mark(target)
  })
  root.addEventListener('drop', (event) => {
    const target = targetOf(event)
    if (!dragged || !target) return
    event.preventDefault()
    for (const [name, value] of [
      [dragged.name, dragged.value],
      ['before', target.dataset.path!],
    ] as const)
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    form.requestSubmit()
  })
}
