import { en } from './autosave.en.ts'
import { vi } from './autosave.vi.ts'

const pause = 1500
const retryAfter = [5_000, 10_000, 30_000, 60_000]

/**
 * Saves a form while it is being filled in. What cannot be saved is an alarm that nobody overlooks, with a button to try
 * again, and leaving the page then asks first.
 */
export function enhance(element: HTMLElement): void {
  const form = element.matches('form') ? (element as HTMLFormElement) : element.querySelector('form')
  const url = element.dataset.autosave
  if (!form || !url) return
  const t = document.documentElement.lang === 'en' ? en : vi
  const status = statusIn(form)
  const alarm = createAlarm(form, t, () => void save())

  let unsaved = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  function later(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), delay)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    // One after the other, so that an older state never arrives last.
    while (running) await running
    running = post().finally(() => {
      running = undefined
    })
    await running
  }

  async function post(): Promise<void> {
    status.textContent = t.saving
    unsaved = false
    const state = await send(form!, url!)
    if (state === 'saved') {
      failures = 0
      alarm.hide()
      status.textContent = t.saved(new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' }))
      return
    }
    unsaved = true
    status.textContent = ''
    alarm.show(state)
    // What was changed elsewhere does not change back by asking again: sending the page shows both and lets one choose.
    if (state !== 'changed') later(retryAfter[Math.min(failures++, retryAfter.length - 1)]!)
  }

  const changed = () => {
    unsaved = true
    later(pause)
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    unsaved = false
  })
  // Quick hands type before this script has come.
  if ([...form.elements].some(isTouched)) changed()
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
  window.addEventListener('online', () => {
    if (unsaved) void save()
  })
}

/** Whether a control holds something else than the page came with. */
function isTouched(it: Element): boolean {
  if (it instanceof HTMLSelectElement) return [...it.options].some((one) => one.selected !== one.defaultSelected)
  if (it instanceof HTMLTextAreaElement) return it.value !== it.defaultValue
  if (!(it instanceof HTMLInputElement) || it.type === 'file') return false
  return it.value !== it.defaultValue || it.checked !== it.defaultChecked
}

type Alarm = 'signedOut' | 'changed' | 'failed'
type State = 'saved' | Alarm

async function send(form: HTMLFormElement, url: string): Promise<State> {
  const fields = [...new FormData(form)].filter((it): it is [string, string] => typeof it[1] === 'string')
  const token = fields.find(([name]) => name === '_token')?.[1] ?? ''
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'x-form-token': token, accept: 'application/json' },
      // To the sign-in page, for example: that is not saved.
      redirect: 'manual',
    })
    if (answer.ok) return 'saved'
    if (answer.status === 409) return 'changed'
    return answer.status === 401 || answer.type === 'opaqueredirect' ? 'signedOut' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Where the page itself says when it was saved; there is one such line only. */
function statusIn(form: HTMLFormElement): HTMLElement {
  const own = form.querySelector<HTMLElement>('.portal-autosave')
  const status = own ?? Object.assign(document.createElement('p'), { className: 'govuk-body-s portal-autosave' })
  status.setAttribute('role', 'status')
  if (!own) form.append(status)
  return status
}

function createAlarm(form: HTMLFormElement, t: typeof vi, retry: () => void) {
  const box = Object.assign(document.createElement('div'), { className: 'govuk-error-summary portal-autosave-alarm' })
  box.setAttribute('role', 'alert')
  box.hidden = true
  const title = Object.assign(document.createElement('h2'), { className: 'govuk-error-summary__title' })
  title.textContent = t.failedTitle
  const text = Object.assign(document.createElement('p'), { className: 'govuk-body' })
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button' })
  let state: Alarm = 'failed'
  button.addEventListener('click', () => (state === 'changed' ? form.requestSubmit() : retry()))
  box.append(title, text, button)
  form.prepend(box)
  return {
    show(now: Alarm) {
      state = now
      text.textContent = t[now]
      button.textContent = now === 'changed' ? t.review : t.retry
      if (!box.hidden) return
      box.hidden = false
      box.scrollIntoView({ block: 'nearest' })
    },
    hide() {
      box.hidden = true
    },
  }
}
