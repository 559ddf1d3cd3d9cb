/** A browser without pictures or scripts: keeps cookies of one site, follows its redirects, and stops where another begins. */
export class PlainBrowser {
  readonly cookies = new Map<string, string>()
  private readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  async get(address: string): Promise<{ url: string; status: number; body: string }> {
    return this.follow(new URL(address, this.origin), { method: 'GET' })
  }

  /** Sends the page's form with these values; its hidden fields go with it. */
  async send(
    page: { url: string; body: string },
    values: Record<string, string>,
  ): Promise<{ url: string; status: number; body: string }> {
    const form = /<main[\s\S]*?(<form[\s\S]*?<\/form>)/.exec(page.body)![1]!
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const body = new URLSearchParams({
      ...Object.fromEntries(hidden.map(([, name, value]) => [name!, value!])),
      ...values,
    })
    const action = new URL(/action="([^"]*)"/.exec(form)![1]!.replaceAll('&amp;', '&'), page.url)
    return this.follow(action, { method: 'POST', body })
  }

  private async follow(address: URL, init: RequestInit): Promise<{ url: string; status: number; body: string }> {
    let at = address
    let request = init
    for (let hop = 0; hop < 20; hop++) {
      if (at.origin !== this.origin) return { url: at.href, status: 0, body: '' }
      const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(at, { ...request, redirect: 'manual', headers: { cookie, accept: 'text/html' } })
      for (const line of response.headers.getSetCookie()) this.keep(line)
      const next = response.headers.get('location')
      if (next === null) return { url: at.href, status: response.status, body: await response.text() }
      at = new URL(next, at)
      request = { method: 'GET' }
    }
    throw new Error('redirected in a circle')
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split(';')
    const [name = '', value = ''] = pair.split('=')
    const gone = value === '' || rest.some((it) => /expires=Thu, 01 Jan 1970/i.test(it))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
