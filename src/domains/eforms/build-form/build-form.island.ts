import { type Drop, dropAt, mark } from './drop.ts'

/** So far a pointer moves before it drags: a click with an unsteady hand stays a click. */
const threshold = 6
/** So near to the window's edge the page scrolls along. */
const edge = 60

type Drag = { element: HTMLElement; name: 'move' | 'add'; value: string; x: number; y: number; ghost?: HTMLElement }

/**
 * Dragging on top of the buttons: a part of the outline, or a kind from the palette, is dropped beside another part. The
 * form is sent as if a button had been pressed, so the server decides what may stand where. By pointer events, not by those
 * of HTML's drag and drop: these never come from a finger.
 */
export function enhance(root: HTMLElement): void {
  const form = root.closest('form')
  if (!form) return
  let drag: Drag | undefined
  let drop: Drop | undefined
  for (const row of root.querySelectorAll('[data-path] > .portal-outline__row'))
    row.prepend(Object.assign(document.createElement('span'), { className: 'portal-outline__handle' }))

  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return
    const found = draggedBy(event)
    drag = found && { ...found, x: event.clientX, y: event.clientY }
  })
  addEventListener('pointermove', (event) => {
    if (!drag || (!drag.ghost && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < threshold)) return
    drag.ghost ??= begin(drag)
    drag.ghost.style.transform = `translate(${event.clientX + 12}px, ${event.clientY + 12}px)`
    drop = dropAt(root, drag.name === 'move' ? drag.element : undefined, event)
    mark(root, drop)
    scrollAlong(event.clientY)
  })
  addEventListener('pointerup', () => {
    const [dragged, dropped] = [drag, drop]
    end()
    if (dragged?.ghost && dropped) send(form, { [dragged.name]: dragged.value, before: dropped.before })
  })
  addEventListener('pointercancel', end)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
  })
  // While something is dragged no words are marked.
  document.addEventListener('selectstart', (event) => {
    if (drag) event.preventDefault()
  })

  function end(): void {
    if (drag?.ghost) {
      drag.ghost.remove()
      drag.element.classList.remove('portal-outline--dragged')
      root.classList.remove('portal-outline--dragging')
      swallowClick()
    }
    drag = undefined
    drop = undefined
    mark(root, undefined)
  }

  function begin({ element }: Drag): HTMLElement {
    element.classList.add('portal-outline--dragged')
    root.classList.add('portal-outline--dragging')
    const words = element.querySelector('a')?.textContent ?? element.textContent
    const ghost = Object.assign(document.createElement('div'), {
      className: 'portal-outline__ghost',
      textContent: words,
    })
    document.body.append(ghost)
    return ghost
  }
}

/** A mouse takes a part anywhere but at its buttons. A finger takes it by its handle, because elsewhere it scrolls. */
function draggedBy(event: PointerEvent): Pick<Drag, 'element' | 'name' | 'value'> | undefined {
  const at = event.target as Element
  const kind = at.closest<HTMLElement>('[data-kind]')
  if (kind) return event.pointerType === 'touch' ? undefined : { element: kind, name: 'add', value: kind.dataset.kind! }
  const part = at.closest<HTMLElement>('[data-path]')
  const isHeld = at.matches('.portal-outline__handle')
  if (!part || (!isHeld && (event.pointerType === 'touch' || at.closest('button')))) return undefined
  return { element: part, name: 'move', value: part.dataset.path! }
}

/** The click that the browser makes of the last button up would open the link under the pointer. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}

function scrollAlong(y: number): void {
  if (y < edge) scrollBy(0, -edge / 4)
  else if (y > innerHeight - edge) scrollBy(0, edge / 4)
}

function send(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields))
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  form.requestSubmit()
}
