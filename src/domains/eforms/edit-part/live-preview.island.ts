const pause = 400

/** Shows a part of a form as it is being typed: the server draws the preview, as it draws everything. */
export function enhance(root: HTMLElement): void {
  const form = root.querySelector('form')
  if (!form) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function refresh(): Promise<void> {
    const mine = ++latest
    const fields = [...new FormData(form!)].filter((it): it is [string, string] => typeof it[1] === 'string')
    const answer = await fetch(`${form!.action}/xem-truoc`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'x-form-token': String(new FormData(form!).get('_token')), accept: 'text/html' },
      redirect: 'manual',
    }).catch(() => undefined)
    if (!answer?.ok || mine !== latest) return
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live-preview]')
    if (drawn && mine === latest) root.querySelector('[data-live-preview]')?.replaceChildren(...drawn.childNodes)
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), pause)
  })
}
